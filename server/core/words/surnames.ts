/** Surnames, parted by blanks: those borne by very many, in many languages, and of persons whom policy texts name. Written by hand. */
export const surnames = `
Abbas Abbott Abdullah Abebe Abubakar Acemoglu Achebe Adams Adebayo Adenauer Adesina Adeyemi Adhikari Adichie Adkins
Afwerki Agarwal Aguilar Ahmadinejad Ahmed Ahn Akhtar Akufo-Addo Albanese Albrecht Albright Ali Aliyev Allen Allison
Almeida Alonso Altman Alvarado Alvarez Alves Amodei Anderljung Andersen Anderson Andersson Andreessen Andreev Andrews
Annan Antunes Anwar Aoki Appiah Aquino Arafat Araújo Ardern Arendt Arias Armstrong Arnaud Arnold Arslan Asante
Aschenbrenner Asimov Aslan Assad Assange Atatürk Atkins Attal Attlee Axelsson Aydın Azevedo Babbage Babić Babiš Bae
Baek Baerbock Bailey Bakker Baldwin Balkin Ballard Balogh Balogun Banda Banerjee Barber Barbier Barbieri Barbosa
Barker Barnes Barnett Barnier Barocas Barrett Barroso Barton Bashir Bates Bauer Baumann Bautista Beck Becker Beek
Bekele Belov Belyaev Bengio Bengtsson Benifei Bennett Benson Benítez Berger Berglund Bergman Bergmann Bergström
Berlusconi Bernard Bezos Bhatia Bhatt Bhutto Bianchi Biden Birhane Björk Blair Blake Blanc Blinken Blom Blumenthal
Boateng Boehner Bogdanov Bohr Bolsonaro Bolton Bondarenko Bonnet Boric Borissov Borrell Bose Bostrom Botha Bowen
Bowers Bowman Boyd Boyer Bradley Brady Brandt Braun Braverman Breton Brewer Brezhnev Briggs Brock Brockman Broek
Brooks Brouwer Bruijn Brundage Brundtland Brunet Bruno Bryan Brynjolfsson Buchanan Buhari Bui Bukele Buolamwini
Burgess Burhan Burke Burton Butt Buttigieg Byrd Böhm Bùi Caballero Cabrera Cai Caldwell Calo Calvo Cameron Campbell
Cano Cantwell Cardoso Carlson Carmona Carney Carr Carrasco Carroll Carson Carter Caruso Carvalho Casey Castillo Castro
Cath Chakraborty Chakwera Chambers Chandler Chandrasekhar Chang Chapman Chatterjee Chaudhry Chauhan Chavez Chen Cheney
Cheng Cheung Chevalier Chiang Chirac Chiu Choi Chopra Chowdhury Christensen Christiano Christiansen Chua Churchill
Chávez Cihon Cissé Citron Claes Clarke Clayton Clement Clifford Clinton Cobb Coelho Cohen Coleman Collier Collins
Colombo Comey Compaoré Conner Conti Cooper Copeland Coppola Corbyn Correia Cortez Cortés Coulibaly Cox Craig Crawford
Crespo Cui Cummings Cunha Cunningham Curtis D'Angelo Dafoe Dang Daniels Danielsson Darwin Davidson Davis Davutoğlu
Dawson Dekker Delgado Delors Demir Desai Deshpande Diallo Diaz Dietrich Dignum Dijk Dijkstra Dimitrov Diop Diouf Dixon
Dlamini Dombrovskis Domínguez Donelan Dong Douglas Dowden Doyle Doğan Dragan Draghi Dubois Duda Dumitru Dumont Duncan
Dunn Duong Dupont Durand Durbin Durán Duterte Dutta Dvořák Díaz Díez Dąbrowski Dương Edwards Einstein Eisenhower
Eklund Elliott Ellison Endo Engström Erdogan Erdoğan Erhard Erickson Eriksson Esposito Esteban Estrada Evans Eze
Fabbri Fabre Farage Farkas Faure Fedorov Feinstein Feng Ferguson Fermi Fernandes Fernando Fernández Ferrara Ferrari
Ferraro Ferreira Ferrer Ferri Figueiredo Figueroa Fischer Fitzgerald Fleming Fletcher Flores Floridi Floyd Fonseca
Fontaine Fontana Forsberg Foucault Fournier Fowler Franke Franklin Fransson Frazier Frederiksen Fredriksson Freeland
Freitas Friedman Friedrich Fuchs Fujii Fujita Fujiwara Fukuda Fukuyama Fuller Gaddafi Gallardo Gallego Galli Gandhi
Gantz Gao Garcia García Gardner Garland Garner Garnier Garrett Garrido Garza Gauck Gauthier Gautier Gebru Genscher
Gensler Gentile Gentiloni Georgiev Georgieva Ghani Ghebreyesus Gheorghe Ghosh Gibbs Gibson Gil Gilbert Gillard Giménez
Giordano Girard Giraud Glover Goh Goldberg Goldstein Golubev Gomes Gomez Gonzales Gonzalez González Gonçalves Goodman
Goodwin Goossens Gorbachev Gordon Goto Graaf Grabowski Graham Grasso Greco Greene Greer Gregory Griffin Griffith Groß
Guerin Guerrero Guo Gupta Gurung Gustafsson Guterres Gutierrez Gutiérrez Guzman Gómez Gülen Günther Haan Haas Habeck
Habermas Habyarimana Haddad Hahn Haile Hamdok Hamilton Hammond Hampton Hansen Hanson Hansson Hara Harada Hardy Harmon
Harrington Harris Harrison Hartmann Harvey Hasegawa Hashimoto Hasina Hassabis Hassan Hatoyama Havel Hawkins Hawley
Hayashi Hayek Hayes Haynes Heikkinen Heinrich Henderson Hendriks Hendrycks Henriksson Heo Hernandez Hernández Herrera
Herrero Herrmann Heuvel Hichilema Hicks Hidalgo Higgins Hines Hinton Hipkins Hoang Hodges Hoekstra Hoffman Hoffmann
Hofmann Hogan Hogarth Hollande Holloway Holm Hopkins Horowitz Horton Horvat Horváth Horák Hossain Howard Howell Hoàng
Hsieh Hsu Huang Hubbard Huber Hudson Hughes Huisman Huntington Hussain Hussein Huttenlocher Hwang Hämäläinen Håkansson
Ibrahim Ibáñez Iglesias Ikeda Imai Ingram Inoue Iohannis Ionescu Iqbal Ishiba Ishida Ishii Ishikawa Ito Itō Ivanov
Iyengar Iyer Jackson Jacobs Jain Jaishankar Jakobsson Jang Jankowski Jansen Janssen Jansson Jefferson Jenkins Jennings
Jensen Jeon Jeong Jesus Jia Jiang Jimenez Jiménez Johannesson Johansen Johansson Johnson Johnston Jonathan Jones Jong
Jonsson Joshi Jourová Jovanović Juhász Juncker Jung Jurić Jäger Järvinen Jönsson Jørgensen Kabila Kaczmarek Kaczyński
Kagame Kak Kallas Kamau Kaminski Kamiński Kaneko Kang Kant Kaplan Kapoor Karimov Kariuki Karlsson Karzai Kato Katz
Katō Kaunda Kaya Keita Keller Kelley Kelly Kennedy Kenny Kenyatta Keohane Kerry Keynes Keïta Khamenei Khan Khomeini
Khoury Khrushchev Khumalo Kiesinger Kiir Kim Kimani Kimura Kiselev Kishida Kissinger Klein Klitschko Klobuchar Knudsen
Kobayashi Koh Kohl Koizumi Komarov Konaré Kondo Kono Koné Korhonen Koskinen Koster Kovalchuk Kovalenko Kovačević
Kovács Kowalczyk Kowalska Kowalski Kozlov Kozłowski Koç Kraus Krause Kravchenko Krawczyk Krishnan Kristensen Kroes
Kruger Krugman Krämer Krüger Kudo Kuhn Kuleba Kulkarni Kumar Kuo Kuroda Kuznetsov Kučera Kwiatkowski Kwok Kwon Kyi
Kyle Köhler König Kühn Kılıç Kılıçdaroğlu Lagarde Lai Laine Lambert Lammy Lapid Larsen Larson Larsson Lau Laurent
Lavrov Lawrence Lawson LeCun Lebedev Lee Lefebvre Lefèvre Lehmann Leike Lenin Leonard Leone Leroy Lessig Leung
Lewandowski Lewis Leyen León Liang Liao Lin Lincoln Lind Lindberg Lindgren Lindner Lindqvist Lindsey Lindström Liu
Lloyd Lombardi Lombardo Longo Lopes Lopez Lorenz Lorenzo Lourenço Lovelace Lowe Lozano Ludwig Lukashenko Lum Lumumba
Lundberg Lundgren Lundin Lundqvist Lungu Luo Luxon Lynch Lyons Maathai Machado Machar Macron Madison Madsen Maduro
Maeda Maes Magnusson Magsaysay Magufuli Mahama Mahathir Mahmoud Maier Makarov Maktoum Maldonado Malema Malhotra Malik
Malone Mancini Mandela Manning Mansour Marchetti Marcos Marcus Mariani Marini Marino Marić Markey Marković Marques
Martinelli Martinez Martini Martins Martín Martínez Maruyama Marx Marín Massey Mathis Matos Matsuda Matsumoto
Mattarella Matthews Mattis Mattsson Maxwell Mayer Mayorkas Mbeki McAfee McBride McCain McCarthy McConnell McCormick
McCoy McDaniel McDonald McGuire McKenzie McKinney McLaughlin Mearsheimer Medina Medvedev Mehta Meier Meijer Meloni
Mendes Mendez Mendoza Meng Menon Mensah Merkel Mertens Merz Metsola Meyer Michel Mikhailov Milei Miller Milošević
Minsky Mirza Mirziyoyev Mishra Mitchell Mitsotakis Mittelstadt Mitterrand Miura Miyamoto Miyazaki Mizrahi Mnangagwa
Mobutu Modi Mohamed Mohammed Molina Molnár Monteiro Montero Montgomery Moore Morales Moran Morawiecki Moreau Moreira
Morel Moreno Moretti Morgan Mori Morita Morozov Morris Morrison Morsi Mortensen Morton Moya Moyo Mubarak Mueller
Mugabe Mukherjee Mulder Muller Mullins Munoz Murakami Murphy Murray Museveni Musharraf Musk Muñoz Mwangi Myers Márquez
Mäkelä Mäkinen Méndez Möller Møller Müller Nadella Nagy Nahyan Naidu Nair Najib Nakagawa Nakajima Nakamura Nakano
Nakayama Narayan Narayanan Nasser Navalny Navarro Nazarbayev Ndiaye Ndlovu Neal Nehru Nelson Netanyahu Neumann Newman
Newton Ngo Nguyen Nguyễn Ngô Nichols Nielsen Nieminen Niinistö Nikolić Nikolov Nilsson Nishimura Nixon Njoroge Nkosi
Nkrumah Noda Norris Norton Norvig Novak Novikov Novotný Novák Nowak Nunes Nunez Nussbaum Nwosu Nye Nyerere Németh
Núñez Němec Obama Obasanjo Obrador Obrien Ocampo Ochieng Odhiambo Odinga Ogawa Ohno Okada Okafor Okamoto Okeke
Okonjo-Iweala Okonkwo Olah Oliveira Oliver Oliynyk Olmert Olofsson Olsen Olson Olsson Ong Oppenheimer Orban Orbán
Orlov Ortega Ortiz Osborne Osei Ostrom Otieno Ouattara Owens Owusu Padilla Palmer Pandey Papadopoulos Papandreou
Parisi Parker Parra Parsons Pascual Pashinyan Pasquale Patel Patil Patton Pavlov Pawar Pearson Pedersen Peeters Pelosi
Pence Peng Pereira Perera Peres Peretz Perez Perkins Perrin Persson Peters Petersen Peterson Petro Petrov Petrović
Pettersson Pfeiffer Pham Phan Phillips Phạm Pichai Piketty Pillai Piotrowski Pires Pittman Plenković Pohl Poilievre
Pompeo Popa Popescu Popov Poroshenko Poulsen Powell Prabhakar Pratt Prayut Pretorius Prigozhin Procházka Prodi Putin
Putnam Pérez Qaddafi Qian Qiu Quinn Qureshi Rabin Radu Rahman Raimondo Raisi Rajapaksa Raji Rajoy Raman Ramaphosa
Ramirez Ramsey Ramírez Raposo Rasmussen Rathore Rawls Razak Reagan Reddy Reese Reeves Reid Ren Renaud Renzi Reynders
Reynolds Rhodes Ribeiro Ricci Richards Richardson Richter Riley Rinaldi Rios Rivera Rizzo Robbins Roberson Roberts
Robertson Robinson Rodgers Rodrigues Rodriguez Rodrik Rodríguez Rogers Rojas Romano Romney Román Roosevelt Rosenberg
Rosenworcel Ross Rossi Rouhani Rousseau Rousseff Roux Rowe Rudd Ruiz Rumsfeld Russell Russo Ruto Rutte Ryan Ryu
Saakashvili Sadat Saito Saitō Sakai Sakamoto Salazar Saleh Sall Salman Salmond Salvini Samuelsson Sanchez Sandberg
Sanders Sandoval Sankara Santana Santoro Santos Sargsyan Sarkozy Sasaki Sassoli Satō Saunders Saxena Schaake Schmid
Schmidt Schmitt Schmitz Schneider Schneier Scholz Schouten Schreiber Schröder Schubert Schulte Schultz Schulz Schulze
Schumacher Schumer Schuster Schwartz Schwarz Schäfer Schäuble Scott Seidel Selassie Selbst Semyonov Seo Serrano Shao
Shapiro Sharif Sharma Shaw Sheinbaum Shelton Shen Shevchenko Shibata Shimizu Shin Shinawatra Shinde Shoigu Shrestha
Siddiqui Sikorski Silva Simmons Simpson Simões Singh Singleton Sirisena Sitharaman Sjöberg Smirnov Smit Smith Smits
Snowden Snyder Soares Sokolov Solberg Soler Solovyov Soong Soros Soto Sousa Souza Soyinka Spencer Srinivasan
Srivastava Stalin Stan Stanley Starmer Steinmeier Stephens Stevens Stevenson Stewart Stiglitz Stoica Stoltenberg
Strickland Stubb Sturgeon Støre Subianto Subramanian Suharto Sukarno Sukarnoputri Suleyman Sullivan Sunak Sutskever
Sutton Suu Suzuki Suárez Svensson Svoboda Swanson Szabó Szilard Szymański Sáez Sánchez Söder Sørensen Taddeo Tajani
Takagi Takahashi Takeuchi Takács Tamura Tanaka Taniguchi Tarasov Tavares Tegmark Teixeira Teller Temer Teo Tesfaye
Thakur Thapa Thatcher Thein Thiel Thompson Thomsen Thornton Thune Tillerson Timmermans Tinubu Tiwari Tkachenko Todorov
Tokayev Toner Torres Touré Townsend Tran Traore Traoré Trivedi Trotsky Trudeau Truman Truss Trần Tsai Tsang Tseng
Tshisekedi Tsikhanouskaya Tsipras Tsvangirai Tucker Tudorache Turnbull Tusk Tutu Tymoshenko Tóth Uchida Ueda Vaishnaw
Valdez Valentini Vance Varadkar Varga Vargas Varoufakis Vasiliev Vasquez Vaughn Veale Veen Vega Velasco Ven
Venkataraman Venter Verhoeven Verhofstadt Verma Vermeulen Veselý Vestager Vicente Vidal Vieira Villani Vincent
Vinogradov Virkkunen Virtanen Visser Vitale Vliet Vogel Vogt Voigt Volkov Vorobyov Vries Vučić Vázquez Wachter Wada
Wagner Wallin Walsh Walter Walters Wang Wanjiku Watanabe Watkins Watson Wałęsa Weber Wei Weinstein Weiß Welch Werner
Whittaker Wickremesinghe Widodo Wiener Wilkerson Wilkins Willems Williams Williamson Willis Wilson Winkler Wiśniewski
Wolfe Wolff Wong Wouters Woźniak Wulff Wyden Wójcik Xiao Xie Xiong Xue Yadav Yamada Yamaguchi Yamamoto Yamasaki
Yamashita Yamazaki Yanukovych Yao Yates Yellen Yeltsin Yeo Yeung Yip Yokoyama Yoo Yoon Yoshida Yuan Yudhoyono
Yudkowsky Yun Yunus Yıldırım Yıldız Yılmaz Zaitsev Zapatero Zardari Zarif Zelenskiy Zelensky Zelenskyy Zenawi Zeng
Zhang Zhao Zheng Zhong Zhou Zhu Ziegler Zieliński Zimmerman Zimmermann Zou Zuboff Zuckerberg Zulu Zuma al-Assad
al-Bashir al-Sisi el-Sisi Álvarez Çelik Çetin Özdemir Özkan Öztürk Černý Đorđević Đặng Şahin Şimşek Šefčovič
`;

/** Surnames that are also ordinary words, places, given names or very short: they need more evidence. */
export const ambiguousSurnames = `
Abe Addo An Ando Aso Austin Autor Ba Bai Baker Ball Ban Banks Barak Bass Begum Bell Bello Berg Berry Bianco Bishop
Black Blanco Boer Boone Borne Bos Bravo Bridges Brown Burns Busch Bush Butler Cain Campos Cannon Cao Carpenter
Champagne Chan Cho Chow Clark Cleverly Cole Colon Conte Cook Costa Cross Cruz Curry Dam Daniel Das Dave Day Dean Deng
Ding Do Drake Du Duan Ellis Engel Engels Fall Fan Fang Farmer Faye Fiala Fields Fisher Flowers Ford Foster Fox Francis
Frank French Fu Fuentes Gabriel Gallo Gates George Gill Gore Graf Grant Graves Gray Green Groot Gross Gu Ha Hale Hall
Han Hao Harper Hart He Henry Hill Ho Holland Holmes Holt Hong Horn Hou Houston Hu Huff Hui Hunt Hunter Hồ Im Isaac
Islam James Jin Jo Joo Jordan Joseph Kaiser Kara Kaur King Kiss Knight Ko Koch Kok Kong Kurt Lam Lamb Lane Lang Lange
Le Lei Levy Li Lim Linden Little Logan Long Love Lu Lucas Luna Ly Lê López Lü Ma Maas Mack Mann Mao Marin Marsh
Marshall Martin Mason May Mazur Meer Mercier Miles Mills Moody Moon Mora Moss Nam Nash Nel Neves Ng Nieto Noh Norman
Obi Oh Ono Ota Otto Owen Page Pan Papp Park Parks Pastor Patrick Paul Payne Perry Peña Phelps Pierce Pinto Poole Pope
Porter Potter Powers Price Prieto Prins Qin Ramos Rao Ray Reed Reis Reyes Rice Rocha Roh Romero Roth Roy Rubio Sachs
Salah Santiago Sauer Sen Serra Shah Shannon Sharon Sharp Sheikh Sherman Shi Sim Simon Sims Sisi Sommer Son Song Sow
Sparks Steele Stein Stokes Stone Su Suga Summers Sun Tan Tang Tate Tay Taylor Terry Thani Thomas Tian Tito Todd Toh
Trump Tse Turing Turner Tyler Underwood Villa Vo Vos Vu Võ Vũ Wade Wal Walker Walt Walton Wan Ward Warner Warren
Waters Watts Weaver Webb Webster Wee Wells West Wheeler White Winter Wise Wit Wolf Wood Wright Wu Xi Xia Xu Yan Yang
Ye Yin Young Yu Đỗ
`;
