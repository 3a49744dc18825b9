/** Given names: those of western Europe from human-names (MIT) by `tools/words.mjs`, the others by hand. Parted by blanks. */

/** English, Italian, French, German, Spanish and Dutch names. Generated. */
const packedNames = `
Aad Aafje Aafke Aagje Aal Aaliyah Aaron Aart Aarushi Aarón Abagail Abbey Abbi Abbie Abby Abdul Abdullah Abe Abel Abi
Abia Abigael Abigail Abigaël Abigaïl Abraham Abram Abree Abrianna Abriel Abrielle Abril Aby Acacia Achiel Achille
Achilles Adalia Adaline Adalyn Adam Adame Adan Addie Addilyn Addison Ade Adelaide Adelbert Adele Adelene Adelheid
Adelia Adelina Adelinde Adeline Adelynn Adem Aden Adil Adolf Adonis Adreanna Adriaan Adrian Adriana Adrianne Adrianus
Adriel Adrien Adrienne Adrián Adèle Aerona Afke Afra Agatha Aggie Agnes Agneta Agustina Agustín Ahmed Aidan Aiden
Aileen Ailsa Aimee Aine Ainsleigh Ainsley Aisha Aisling Aislinn Aislynn Aitana Ajay Akke Alaina Alan Alana Alanis
Alanna Alannah Alaric Alastair Alayah Alayna Alban Albane Albert Alberta Albertina Albertine Alberto Albie Albin Alden
Aldo Aldric Aldrin Aleah Alec Alecia Aled Aleid Aleida Aleisha Alen Alena Alesandro Alessandra Alessandro Alessia
Alessio Aletta Alev Alex Alexa Alexander Alexia Alexus Alexy Aleyna Alfie Alfonse Alfonso Alfred Alfredo Ali Alia
Alice Alicia Alida Alie Alienor Alina Aline Alisa Alisha Alison Alissa Alistair Alivia Alix Aliya Aliyah Aliza Alize
Alizee Alka Allan Allard Allen Allie Allison Allyson Almer Alondra Alonso Alonzo Alper Alphonso Alton Alvin Alwin Alya
Alycia Alyshialynn Alyson Alyssa Alyssia Amadeus Amalia Amanda Amandine Amani Amara Amarant Amari Amaris Amaryllis
Amaury Amaya Amberly Ambre Ambrine Ambroise Ambrose Amel Amelia Amelie America Amie Amin Amir Amira Amirah Amit Amos
Amya Amélie Anabel Anabelle Anae Anael Anaelle Anahi Anais Anamaria Anas Anastasia Anatole Anaïs Anderson Andie Andre
Andrea Andries Andromeda András Andrée Andy Ange Angelia Angelica Angelina Angeline Angelique Angelo Angie Angus
Angèle Anika Anis Anisa Anissa Aniya Aniyah Ann Annabel Annabella Annabelle Annabeth Annaelle Annalisa Annalise
Annamaria Anne Anneke Annelies Anneloes Annemiek Annemieke Annet Annette Annie Anniek Annigje Annique Annmarie Anouk
Ansel Anson Anthony Antoinette Antonella Antoni Antonia Antonio Antonius Anuja Anusha Anushka Anya Aoibhe Aoibheann
Aoife Aphrodite Apolline Arabella Arabelle Aran Archie Arco Arda Arden Aregnazan Arend Ari Ariadna Ariadne Ariana
Arianna Arianne Arie Ariel Ariella Arielle Arisha Arjan Arjen Arleen Arlene Arlette Arlo Arman Armand Arnold Arnoud
Arnout Aron Arran Arrie Arsène Artemis Arthur Arturo Arwen Arwin Arya Asa Ashanti Ashby Ashlee Ashleigh Ashley Ashlie
Ashlyn Ashlynn Ashvini Ashwin Asia Assepoester Assya Aston Aswin Ate Athalia Athan Athene Athénaïs Atticus Attila
Aubin Aubreanna Aubree Aubrey Auden Audra Audrey Audriana Audrina Audwin August Auguste Augustina Augustus Auke Aukje
Aurelia Aurore Aurélie Aurélien Austen Ava Avaline Avalon Aven Avery Avia Avril Awa Axelle Ayana Ayden Ayesha Ayisha
Ayla Aymane Aymen Aymeric Ayoub Azalea Azaria Azariah Aäron Babette Babs Badis Balthazar Baptist Baptiste Barbara
Barbertje Barbie Barclay Barend Barnaby Barney Barrett Bart Barteld Bartholomew Bas Basil Basile Bastiaan Bastian
Bastien Bauke Baukje Bautista Bavo Baxter Baylee Baylor Bea Beatrice Beatrix Becca Beccy Beckett Becky Beertje Belinda
Bella Bellamy Bellatrix Belle Benedict Benito Benjamín Benji Benjy Bennet Bennett Bennie Benny Bente Bentley Bently
Berend Berenice Bernadette Bernard Bernardo Bernice Berry Bert Bertha Bertie Bertille Bertram Beryl Bess Bessel Bessie
Beth Bethan Bethanie Bethany Betsy Betty Bev Bevan Beverly Beyonce Bianca Bilel Billie Billy Bing Bjorn Bladen Blain
Blaine Blair Blaire Blaise Blake Blakely Blanca Blanche Blythe Bob Bobbi Bobbie Bobby Bodie Bonita Bonquesha Boudewijn
Bouke Boukje Bowen Boy Boyd Brad Braden Bradford Bradley Bradwin Brady Braeden Braelyn Bram Branden Brandi Brandon
Brantley Braxton Bray Brayan Brayden Braydon Braylee Braylon Brea Breanna Brecht Breck Bree Bregje Brenda Brendan
Brenden Brendon Brenna Brennan Brennon Brentley Brenton Bret Brevin Brevyn Bria Brian Briana Brianna Brianne Briar
Brice Bridgette Bridie Brie Briella Brielle Brigid Briley Brinley Briony Brisa Britney Britt Brittney Brock Brod
Brodie Brody Brogan Bronagh Bronson Bronte Bronwen Bronwyn Brooke Brooklynn Broos Bruce Bryan Bryanna Bryant Bryce
Bryden Brydon Brylee Bryn Brynlee Brynn Bryon Bryony Bryson Bunty Burt Burton Buster Byron Cadby Cade Caden Cael
Caelan Caesar Cai Caiden Cailin Caitlan Caitlin Caitlyn Caius Cal Cale Caleb Caleigh Calhoun Cali Calie Calista Callan
Callen Callie Calliope Callista Callum Calum Calvin Calypso Cam Cambria Camden Cameron Cami Camiel Camil Camila
Camilla Camille Camilo Campbell Camron Camry Camryn Candace Candice Candis Caoimhe Capucine Cara Carel Carenza Carey
Caris Carissa Carl Carla Carlene Carley Carlie Carlijn Carlisle Carlo Carlos Carlton Carly Carlynn Carmela Carmen Caro
Carola Carole Carolien Carolina Caroline Carolus Carolyn Carrie Carsen Carson Cary Carys Cas Cason Caspar Casper
Cassandra Cassandre Cassia Cassidy Cassie Cassiopeia Cassius Castiel Castor Catalina Cate Caterina Cathal Cathalina
Catharina Catherine Cathleen Cathryn Cathérine Catlin Cato Catrina Catriona Cavan Cayden Caydon Cayla Cayson Ceanna
Cece Cecelia Cecil Cecilia Cecily Cedric Cees Celeste Celestia Celestine Celia Celian Celina Celine Celise Celya Ceri
Cerise Cerys Cesar Chahine Chahinez Chaima Chanel Chanelle Channing Chantelle Charis Charissa Charla Charlene Charles
Charlette Charley Charlie Charline Charlize Charlton Charly Charmaine Chas Chayma Chaz Chelsey Chenai Chenille Cher
Cheri Cherie Cheryl Chesney Cheyanne Cheyenne Chiara Chiel Chitra Chloe Chloé Chole Chris Chrissy Christa Christabel
Christal Christel Christen Christi Christiaan Christiana Christiane Christianne Christie Christina Christine
Christoffel Christopher Christy Chrysanthemum Chrystal Cian Ciara Cici Ciel Cierra Cillian Cindy Clair Claire Clancy
Clara Clarabelle Clare Clarice Claris Clarissa Clarisse Clary Claude Claudette Claudia Claudine Claudio Clayton Clea
Clelia Clemence Cleo Cleopatra Cletus Clifford Clifton Clint Clinton Clive Clodagh Cloe Clovis Cloé Clyde Clémence
Coby Cody Coen Cohen Colby Colette Colin Coline Colleen Collin Colm Colton Conan Conner Connie Connor Conor Conrad
Constant Constantijn Constantine Constanza Cor Cora Coralie Coraline Corbin Coren Corentin Corey Cori Corina Corine
Corinne Cormac Cornelia Cornelius Corné Corra Cosette Courtney Craig Cressida Cristal Cristian Cristobal Cristóbal
Crosby Cruz Cullen Curt Curtis Cuthbert Cyndi Cynthia Cyprien Cyrielle Cyril Cédric Céleste Célestin Célestine Céline
César Côme Dacey Daina Daire Dalen Dalton Damaris Damian Damien Damion Damián Damon Dana Danette Dani Danica Daniel
Daniele Daniella Danielle Danika Danique Daniël Daniëlle Danny Dante Dany Daphne Daphné Dara Daragh Darby Darcey
Darcie Darcy Daren Darian Darin Darius Darla Darlene Darnell Darragh Darrel Darrell Darren Darrin Darryl Darryn Darwin
Darya Daryl Dashawn Dasia Dave Davida Davide Davin Davina Davion Davis Davy Dawson Dax Daxon Daxter Daxton Dayle Dayna
Daysha Dayton Deana Deandra Deandre Deann Deanna Deanne Debbie Debby Debora Debra Declan Dede Dee Deedee Deena Deidre
Deja Delaney Delanie Delany Delbert Delfina Delia Delilah Delina Della Delores Delphine Demetria Demetrius Demi Dena
Denice Denis Denise Dennis Denny Denzel Deon Derek Derk Dermot Derrick Deshaun Deshawn Desiderius Desiree Desirée
Destinee Dev Devin Devlin Devyn Dewayne Dewey Dewi Dexter Diana Diane Dianna Dianne Diarmuid Dicky Dido Diederik
Dieuwertje Dieuwke Digby Dilan Dillon Dilys Dinah Dinand Dinh Dion Dione Dionne Dirkje Django Doetje Dolores Domenico
Dominick Dominique Donald Donna Donnie Donovan Doortje Dora Doreen Dorian Dorien Doris Dorla Dorothea Dorothy Dottie
Doug Douglas Dounia Douwe Doyle Drake Duane Duco Dudley Dulce Duncan Durk Dustin Dwayne Dylan Dymfna Dympna Eabha
Eamon Earnest Eason Easton Eddie Eddy Edgar Edie Edison Edith Edmund Edna Edo Edoardo Edouard Edric Edsel Edson Edward
Edwardo Edwin Edwina Eefje Eelco Eeuwout Effie Efrain Efren Egan Egbert Egon Eileen Eilidh Eimear Eireann Eisley Ela
Elaina Elaine Elbert Elco Eldert Elea Eleana Eleanor Electra Elektra Elen Eli Elia Eliana Elicia Elida Elijah Elina
Eline Elinor Elio Eliot Eliott Elisa Elisabeth Elise Elisha Elissa Eliza Elize Elja Ella Elle Ellery Ellie Ellington
Elliot Elliott Ellis Elly Elmar Elmer Elmo Eloan Eloane Elodie Eloi Eloise Elona Elora Elouan Elouise Elroy Els Elsa
Elsie Elspeth Elton Elva Elvina Elvira Elvis Elwin Elwyn Elya Elyas Elyes Elyna Elyne Elysia Elyza Eléonore Elías Ema
Emanuel Emanuela Emelda Emelie Emeline Emely Emer Emerson Emery Emet Emie Emiel Emilee Emilia Emiliano Emilie Emilio
Emily Emir Emlyn Emma Emmalee Emmaline Emmalyn Emmanuelle Emmeline Emmerik Emmet Emmett Emmie Emmy Emna Emre Emy
Engbert Enid Ennio Enoch Enola Enora Enrique Enserio Enya Enzo Eoghan Eoin Eragon Erben Eren Eric Erica Erick Erik
Erika Erin Erine Eris Ernestine Ernesto Ernie Ernst Errol Ervin Erwann Erwin Eryn Eréndira Esli Esmay Esme Esmeralda
Esmée Esparanza Espen Esperanza Esra Estee Estelle Ester Estrella Etan Ethan Ethann Ethel Ethen Etienne Euan Eudora
Euen Eugene Eugenie Eugène Eugénie Eunice Eustace Evaline Evan Evangelina Evangeline Evann Eve Evelien Evelin Evelina
Eveline Evelyn Everard Everett Everhardus Everly Evert Evi Evie Evita Ewalt Ewan Ewart Ewen Ewenn Ewoud Ewout Eya
Ezekiel Ezio Fabian Fabiana Fabio Fabrizia Facundo Faisel Famke Fanny Fantine Farah Fares Faris Farley Farrah Faustine
Fay Faye Fayette Febian Fedde Federica Feike Felicia Felipe Felix Femke Femme Fenna Fenne Fenton Ferdinand Ferdy
Fergal Fergus Fernand Fernanda Fernando Ferre Ferry Ffion Fia Fidel Fien Fifi Fije Filemon Filippus Filips Finbar
Finlay Finley Finnian Finnigan Fion Fionn Flavie Flavien Fletcher Flip Flo Floor Flora Flore Florencia Florent
Floriaan Florian Florianus Florine Floris Floyd Flynn Foefke Foeke Fokke Folken Folker Folkert Folmer Fons Foppe
Forrest Fran Frances Francesca Francesco Francine Francisca Francisco Franciscus Francoise Frankie Franklyn Franzen
Fraser Fred Freda Freddie Freddy Frederick Frederika Frederike Frederique Fredrick Freek Frens Freya Frida Frido
Frieda Friso Frits Froukje Fynn Fátima Gabby Gabe Gabin Gabriela Gabriele Gabriella Gabrielle Gabriëlle Gaby Gael
Gaelan Gaetan Gage Gaia Gail Galen Gannon Garance Gareth Garman Garnet Garrett Garrison Garry Garth Gaspard Gaston
Gauthier Gautier Gavin Gayle Gaynor Gaétan Gaël Gea Geena Geerke Geerolf Geerten Geertje Geertrui Geertruida Geesje
Geeske Gemma Gena Genevieve Genna Geoff Geoffry George Georgette Georgie Georgina Ger Geraint Gerald Geraldine Gerard
Gerardo Gerben Gerbrand Gerda Gerdo Gerk Germain Germaine Gerolf Geron Gerrie Gerry Gertie Gertjan Gertrude Gerwin
Ghislain Ghislaine Gia Giada Gian Gianna Gibson Gido Gidon Giel Gigi Gijs Gijsbert Gilbert Gilberto Gilda Giles
Gillian Ginnie Ginny Gino Giorgio Giovanna Giovanny Giselle Gisselle Gjalt Gladys Glenda Glenn Glenys Glyndwr Glynis
Glynn Godart Godelieve Godfrey Godfried Godric Godwin Golda Goldie Gommaar Gonzalo Govert Graad Gracelyn Gracie Gradus
Grady Graeme Graham Grainne Granger Grayson Greetje Gregg Gregor Gregorius Gregory Gretchen Gretha Greyson Grietje
Grietus Griffin Griselda Grégoire Guadalupe Guglielmo Guilhem Guillermo Guinevere Gunner Gus Gust Gustaaf Gustave
Gustavo Guus Guusje Gwen Gwenaëlle Gwendoline Gwendolyn Gwyneth Gérard Haakon Habiba Haden Hadewig Hadley Hadrien
Hafsa Haiden Haije Hailee Hailey Hajar Hal Haleigh Haley Halle Hallie Halvard Hamer Hamish Hanae Hannah Hanneke Hannes
Hans Hansko Har Harco Harlan Harley Harm Harmen Harmina Harmke Harper Harrie Harriet Harris Harrison Harro Harry
Harvey Has Hasse Hattie Hawa Hayden Hayes Haylee Hayley Hazeline Hector Hedwig Heerke Heiltje Hein Heintje Heleen
Helen Helene Helina Helène Hendrik Hendrika Hendrix Henk Henley Hennie Henny Henrieke Henrietta Henriëtte Henry
Hepsiba Hera Herbert Hermanus Hermen Hermien Hermine Hermione Herwig Hessel Hester Heston Hetty Hidde Hilco Hilda
Hildo Hillary Hind Hine Hinne Hippolyte Hiëronymus Holden Hollie Horace Horatio Hortense Hotze Howard Hub Hubert
Hubertina Hubrecht Hudson Hugh Hugo Huib Huibert Huibrecht Humberto Humphrey Huub Huw Hylke Hyltsje Hywel Héloïse
Hüsnü Iain Ianthe Ianto Iban Ibtissem Ida Idris Ids Idse Idsert Ief Ieuan Iggy Ike Ila Ilana Ilaria Ildiko Ilene Ilian
Iliana Ilias Ilies Ilja Ilonka Ilyan Ilyana Ilyes Ilyess Imani Imco Imelda Imen Imene Immanuel Imme Immy Imogen Imrane
Inaya Indira Indy Ine Ineke Ines Inez Ingrid Inigo Inti Inès Iona Ira Irena Ireri Irvin Irving Irwin Isa Isaak Isabel
Isabell Isabelle Isadora Isaiah Isaure Ischa Isha Ishaan Ishmael Isiah Isidoor Isidora Isidore Isla Ismael Isobel
Isolde Isra Issac Itzel Ivanna Ive Ivor Iyanna Iyed Izaak Izabella Izia Izidora Izzie Izzy Jaap Jacco Jace Jacinta
Jackie Jackson Jaco Jacob Jacoba Jacobo Jacoby Jacopo Jacqueline Jacquelyn Jada Jaden Jadon Jadyn Jaelynn Jagger Jago
Jaida Jaiden Jaime Jaimy Jairey Jak Jakob Jalen Jamai James Jameson Jamie Jamison Jamiya Jan Jana Janae Jancis Jane
Janelle Janessa Janette Jania Janice Janie Janine Janiya Janko Janna Janneke Jannes Jannie Jannik Janny Jansje Jantine
Jantje January Janus Jaqueline Jared Jaret Jarich Jariel Jarig Jarl Jarno Jaro Jarod Jarrett Jarrod Jarvey Jarvis Jase
Jasmijn Jasmin Jason Javid Javon Jawad Jax Jaxon Jaxson Jayce Jayda Jayden Jaydon Jayla Jaylen Jaylene Jaylin Jaylinn
Jaylon Jaylynn Jayne Jayson Jazlyn Jazmin Jazmine Jazmín Jaël Jean Jeanette Jeanna Jeannette Jeannie Jeannine Jeanny
Jeb Jebediah Jed Jedediah Jediah Jedidiah Jef Jefferson Jeffery Jeffrey Jeffry Jelger Jelis Jelmar Jelmer Jelte Jemima
Jemma Jen Jena Jenelle Jenessa Jenna Jennette Jenni Jennie Jennifer Jenny Jensen Jenson Jent Jentsje Jerald Jeremiah
Jeri Jericho Jermaine Jerold Jerome Jerri Jerry Jerónimo Jess Jessa Jesse Jessie Jessim Jessy Jesus Jethro Jetske Jett
Jevan Jibril Jielis Jihan Jihane Jill Jillian Jim Jimmie Jimmy Jip Jitske Joana Joann Joanna Joanne Joaquin Joaquín
Jocelyn Jochem Jock Jodi Jodie Joe Joel Joelle Joep Joeri Joes Joey Joffrey Johannus John Johnathan Johnathon Johnnie
Johnny Jojo Joke Jolanda Jolande Joleen Jolene Jolie Jolien Jolijn Jolin Jon Jona Jonah Jonatan Jonathon Joni Jonny
Jonty Joop Jop Joppe Joram Joran Joras Jordana Jordon Jordy Jordyn Joren Jorg Jorik Jorin Jorja Jorn Jorne Jorrit Jort
Jory Jos Jose Josefien Joselyn Joseph Josephine Josh Joshua Josiah Josie Josine Joss Josue Josué Joséphine Jouke Joya
Joyce Jozefa Jozias Jozua Juan Juana Juanita Juanito Judah Judas Judd Judith Judy Jules Julia Julian Julianna Julianne
Julienne Juliet Juliett Juliette Juline Julio Julissa Julius Junior Juno Jurjen Jurn Jurre Jurriaan Jurrian Jurrie
Jurrien Just Justina Justine Justus Juul Juust Jérémie Kacey Kade Kaden Kadence Kaelyn Kaeso Kahina Kaiden Kaidence
Kailey Kailyn Kaina Kaine Kais Kaitlin Kaitlyn Kaitlynn Kalea Kaleb Kaleigh Kali Kalia Kalista Kaliyah Kallie Kamelia
Kameron Kamiel Kamryn Kane Kara Kari Karina Karinus Karissa Karla Karlee Karlijn Karly Karson Karyn Kasey Kash
Kassandra Kassidy Kassie Kat Katara Katarina Katelyn Katelynn Katerina Katharine Katherine Kathleen Kathryn Kathy
Katia Katie Katlyn Katniss Katrien Katrijn Katrina Katy Katya Kayden Kaye Kayla Kayle Kaylee Kayleigh Kaylen Kayley
Kaylie Kaylin Kayna Kayson Kean Keana Keanu Keara Keaton Kedrick Keegan Keeley Keely Keenan Kees Keira Keisha Kelia
Kelian Kelis Kellan Kellen Kelley Kelli Kellie Kellin Kelly Kelsey Kelsie Kelya Kelyan Ken Kendall Kendra Kendrick
Kenna Kennedy Kenneth Kenny Kensi Kenton Kenza Kenzie Kenzo Kera Keri Kerian Kerri Kerry Kessy Keziah Kia Kian Kiana
Kiano Kiara Kick Kiefer Kiera Kieran Kieron Kierra Kiersten Kik Kiki Kiley Killian Kilyan Kimberlee Kimberley Kimberly
Kimbriella Kimmy Kingsley Kinley Kinsey Kinsley Kip Kira Kirby Kirk Kirstin Kirsty Kizzy Kjeld Klaasje Klara Klaus
Klay Klemen Kloe Knox Kobe Kobus Koby Kody Koen Koenraad Koert Kolby Komal Koos Kora Koren Kori Korneel Kourtney
Krelis Krijn Kris Krish Krista Kristan Kristel Kristi Kristie Kristin Kristina Kristine Kristof Kristoff Kristopher
Kristy Krystal Kuno Kurtis Kwinten Kya Kyan Kyara Kye Kyla Kylar Kyle Kylee Kyleigh Kylen Kyler Kylian Kylie Kyllian
Kyra Kyran Kyrell Kyrin Kyron Lacey Lachlan Lacie Lacy Ladonna Laetitia Lainey Lakyn Lala Lalie Laly Lamar Lambert
Lambrecht Lamia Lammert Lamont Lamptey Lancelot Landen Lander Landon Landyn Laney Langdon Langston Lara Lard Larissa
Latoya Laura Laure Lauren Laurentien Laurentius Laurents Laurenz Laurie Laurine Lauryn Lautaro Lavana Lavinia Lawrence
Lawson Layana Layne Layton Lea Leah Leana Leander Leandra Leandro Leane Leann Leanna Leanne Lebron Leda Ledger Leelou
Leen Leena Leendert Leense Leentje Leia Leigh Leighton Leilani Leina Lela Leland Leliana Len Leni Lenie Lennaert
Lennard Lennert Lennie Lennon Lennox Lenny Lenora Lenore Leny Lenzo Leo Leon Leona Leonard Leonardo Leonel Leonie
Leonora Leontine Leopold Leora Leroy Lesley Leslie Lesly Lester Letitia Lettie Leuan Leven Levenez Levi Levy Lewis Lex
Lexi Lexia Lexie Lexis Leyna Leyton Liah Liana Lianne Libbie Libby Lidewij Lidwina Lief Lieke Liekele Lien Liesbeth
Liesl Lieuwe Lieve Lieven Lila Lilah Lilas Lili-Rose Lilia Lilian Lilie Lilita Lilith Lillia Lillian Lillie Lilly
Lilou Lilwenn Lily-Rose Lilya Lincy Linda Linde Linden Lindsay Lindsey Lindsi Lindy Line Link Linsi Linus Lisandro
Lisanne Lisette Lison Livio Livvy Liya Liza Lizbeth Lizette Lizzie Lizzy Llewelyn Loan Loane Loann Loanne Lochlan Lode
Lodewijk Loes Logan Lohan Lois Loki Lola Lolita Lolle Lomme Lonneke Lonnie Lora Loran Lorcan Lorelei Loren Lorens
Lorenz Lorenzo Loretta Lori Lorie Loris Lorna Lorraine Lorri Lorrie Lotta Lotte Lottie Lou Lou-Ann Lou-Anne Louane
Louann Louanne Louca Loucas Louella Louie Louis Louisa Louison Louka Loukas Louna Louw Lowell Luana Luann Lubin Lucas
Luce Lucia Lucian Luciana Lucile Lucille Lucinda Ludivine Ludo Luis Luisa Luk Luke Lulu Lupita Luther Luuc Luuk Lux
Luz Lya Lyam Lyana Lydia Lyke Lyla Lyle Lylia Lylou Lyna Lynda Lyndsey Lynette Lynn Lynne Lynnette Lynsey Lyra
Lysander Léa Léandre Léonard Léonie Léopold Maaike Maartje Mabel Maceo Macey Machiel Macie Mackenzie Macy Madalyn
Maddie Maddison Maddox Maddy Madeline Madelyn Madisyn Madyson Mae Maelia Maelie Maeline Maelly Maellys Maely Maelyne
Maelyss Maeva Maeve Magdalene Maggie Mahdi Mahe Maike Maikel Maily Mailys Maina Maire Maisie Maissa Maissane Maisy
Maite Maiwenn Makayla Makenna Makenzie Malachi Malak Malakai Malcolm Malena Malia Malik Malina Malinda Mallory Malloy
Malo Malone Malory Mandy Manel Manelle Manny Manon Manuel Mara Marceau Marcela Marcella Marcelle Marcellina Marcellus
Marci Marcia Marcie Marcos Marcus Marcy Mare Margaretha Margarita Margaux Marge Margie Margo Margot Maria Mariah
Mariam Marian Mariangel Marianna Maribel Marie Marie-Claire Marieke Mariela Mariella Marije Marijke Marijn Marik
Marike Marilou Marilyn Marinus Maris Mariska Marisol Marissa Marius Mariëlle Mariëtte Marjolijn Marjorie Marla Marlee
Marleen Marlena Marlene Marley Marloes Marlon Marnick Marnie Marniks Marnix Marouane Marquis Marsha Mart Marthe
Martijn Martin Martinus Marty Martyn Marvin Marwane Mary Maryam Maryann Marybeth Maryjane Marylise Marylou María Masie
Massimo Mateo Matheo Mathew Mathij Mathijs Mathilda Mathis Mathys Matilda Matis Matisse Mats Matt Mattheo Matthew
Matthias Matthieu Mattia Mattie Mattijn Matty Matys Maude Maura Maureen Maurice Mauricio Maurits Mavis Maxence Maxim
Maxime Maximiliaan Maximilian Maximiliano Maximilien Maximus Maxine Maxwell Maybell Mayke Maylis Mayron Mayssa Mazie
Maël Maëlle Maëlys Mckayla Mckenna Mckenzie Mea Meagan Mees Meg Megan Meghan Mehtab Meindert Meissa Mekhi Mel Melanie
Melia Melina Melinda Melissa Melle Mellina Melodie Melvin Melvyn Melyna Melyne Merel Merick Merida Meriem Merissa
Merlin Mervin Mervyn Meryem Meryl Meta Micaela Micah Micha Michael Michaela Micheal Mick Mickael Mickey Mieke Mietje
Mikaela Mikayla Mikey Mikhaela Mila Mildred Miley Milla Millicent Millie Milly Milou Milton Mimi Mindy Minerva Minke
Minnie Mirabel Mirabelle Miranda Mirielle Mirte Mirthe Misha Missie Mitchell Mitt Mitzi Moe Mohamed-Ali Mohamed-Amine
Mohammed Moira Moises Mollie Molly Moniek Monika Monique Monte Monty Mordecai Morgan Morgana Morgane Morris Moya
Muhammad Murkina Murphy Murray Mya Myfanwy Myla Mylan Myles Mylo Myra Myrna Myron Myrthe Máximo Mélanie Méline Mélissa
Mía Nadene Nael Naelle Nahel Nahil Naia Nail Naila Naim Naima Nais Naja Nala Nanette Naomie Nasir Nassim Natalie Natan
Natasha Natasja Nate Nath Nathael Nathalie Nathan Nathanael Nathaniel Nawel Naya Nayeli Nayla Neal Ned Neele Neeltje
Nehemiah Neila Nele Nelia Nell Nelleke Nellie Nena Neo Nerissa Nesbit Nessa Nevaeh Neve Nevin Nevzat Neyla Niall Niamh
Nichola Nicholas Nichole Nicki Nickolas Nicky Niclas Nico Nicole Nicolette Nicolás Nicolò Nienke Nieve Nigel Nik Niki
Niklaus Nikolai Nila Ninon Nisa Nishka Nita Noah Noam Noan Noe Noel Noelie Noeline Noella Noelle Noely Noemi Noha
Noham Nohan Nohlan Nola Nolan Nolann Nolhan Nona Noortje Norah Norbert Noreen Norma Norman Nour Noé Noëlla Nyla Nyle
Nynke Oakley Oberon Octave Octavia Octavio Océane Odalis Odalys Odele Odelia Odette Odilia Oisin Oli Olivia Ollie Olly
Oona Oonagh Ophelia Ophélie Oprah Oran Oriana Oriane Orianna Orla Orlaith Orlando Orlane Ornella Orson Oscar Oswald
Otis Owain Owen Ozzie Ozzy Paco Pacome Paddy Padraig Paige Pam Pamela Pandora Paola Pascalle Patrice Patricia Patrick
Patti Patty Paul Paula Paulette Paulien Paulina Pauline Paxton Payton Pearce Peggy Penelope Percy Perla Perrie Perrine
Persephone Petronella Peyton Phebian Phil Philip Philippe Philippine Phillip Phillipa Philomena Philomène Phineas
Phoebe Phyllis Pien Pierce Piers Pieternel Pietertje Pleun Poul Priscilla Prune Puck Pénélope Quentin Quinlan Quinn
Quinton Quintrell Quinty Rachelle Rafael Rafaela Rafferty Raheem Rahma Raiden Ralph Rameel Ramon Ramsey Randal Randall
Randolph Randy Rani Raoul Raphael Raphaëlle Rashad Rashan Raul Rayan Rayane Raylan Raymond Rebeca Rebecca Reda Reece
Reese Reggie Reginald Rehan Reilly Reina Remco Remington Remy Renske Reuben Rex Reynaldo Rhett Rhydian Rhys Ria Rian
Rianne Richard Richie Rick Rickey Rickie Ricky Rico Rihab Rik Riker Riley Rina Riordan River Rixt Riyad Roan Robbie
Robby Rocco Roddy Roderick Rodger Rodney Rodolfo Rogelio Rolando Romane Romeo Romina Romy Ron Ronan Ronnie Ronny
Roosevelt Rory Rosa Rosalie Rosanne Roscoe Ross Rowan Roxane Roxanne Roy Royce Rozemarijn Ruairi Rubin Rudolph Rudy
Rufus Rupert Russ Russell Ryad Ryan Ryder Ryker Rylan Ryland Ryle Ryley Rébecca Sabrina Sacha Sakina Sally Salvador
Salvatore Sammy Samson Samuel Samy Sandro Sanne Santino Sarah Sasha Saul Scot Scott Scottie Scotty Seamus Sean Seb
Sebastian Sebastien Sebastián Sebestian Selena Selene Selina Selyan Serena Sergio Seth Sevan Severina Shadrach Shaima
Shaina Shana Shanna Shannon Sharon Shaun Shawn Shay Shayna Shayne Shea Sheldon Shelton Sherhonte Sherine Sherlock
Sherman Sherwin Shiloh Shirley Sid Sidney Sidonia Sidonie Sietske Sigyn Silas Simon Siobhán Sirine Sixtine Sjoerdtje
Sjoukje Skylar Skyler Soan Sofiane Sohan Solal Soline Solomon Solène Soren Soukaina Soukaïna Souleymane Stacey Stacy
Stan Stanley Stefan Stephan Stephanie Stephen Sterre Stevie Stewart Struan Sufyan Sullivan Susan Suzanna Suzanne Suzie
Sven Swan Swann Sylvana Sylvester Sylvia Syrine Tadhg Taina Talia Talitha Tam Tamira Tania Tarquin Tate Teague Teddy
Teo Terence Terrance Terrell Terrence Terry Tess Tessa Tessel Tevin Tex Thad Thaddeus Thais Thalia Thaïs Thea Theo
Theodora Theodore Theon Theophilus Thibaud Thimeo Thomas Thor Théo Théodore Théophile Tiago Tiberius Tidiane Tiernan
Tilio Till Timeo Timmy Timote Timothe Timothy Timothée Tineke Tiny Tiphaine Tito Titouan Titus Tjitske Tobin Toby Tod
Todd Tommie Tonia Torin Toryn Tracey Travis Tremaine Trent Trenton Trevon Trevor Trey Trijntje Tristen Triston Troy
Trudi Trudie Trudy Truman Truus Tylan Tyler Tymeo Tyrese Tyron Tyrone Tyson Ugo Ulysse Ulysses Umar Uriah Uriel Usama
Valentin Valentino Valentín Valerie Valerio Vaughn Vernon Veronica Veronique Vianney Victoire Vidal Vihan Vijay Vikram
Vince Vincent Vinnie Violette Virgil Virgile Vishal Vivian Vlad Vladimir Vân Wallace Wally Walter Wanda Wassim Waylon
Wayne Welmoed Wendell Wendy Wesley Westin Wies Wietske Wilbert Wilbur Wiley Wilfred Wilhelm Willam Willard Willeke
Willem Willemien Willemijn William Willie Willis Wilma Wissem Wolfgang Wyatt Xander Xanthe Xena Xerxes Xiomara Yacine
Yaelle Yahir Yannic Yannik Yardley Yassine Yehudi Yestin Yfke Ylan Ylann Yoan Yoann Yohan Yohann Youna Younes Yousra
Yuna Yuri Yusuf Yves Zac Zach Zachariah Zacharie Zachary Zachery Zack Zackary Zackery Zaiden Zain Zaine Zak Zander
Zane Zayden Zayn Zayne Zeb Zebulon Zeke Zeph Ziggy Ziva Zoltan Zuriel Zwaantje Zylen Élie Élise Élodie Éloïse Émeric
Émilien
`;

/** Names that the package lacks, of all cultures. By hand. */
const addedNames = `
Abbas Abd Abdallah Abdel Abdelaziz Abdelfattah Abdelkader Abdelmadjid Abdelmalek Abdiweli Abdou Abdoul Abdoulaye
Abdulaziz Abdulkadir Abdulla Abdulrahman Abdulrazak Abdurrahman Abhijit Abhinav Abhishek Abimbola Abiola Abiy Abu
Abubakar Achim Ada Adama Adanna Adebayo Adel Adenike Aditi Aditya Adnan Adrianna Afonso Agathe Agnieszka Ahmad Ahmet
Aicha Aida Aiko Aishwarya Aisulu Ajit Akbar Aki Akihiko Akihiro Akihito Akiko Akinwumi Akio Akira Akosua Aksel Akua
Alaa Alain Alassane Alejandra Alejandro Aleksandar Aleksander Aleksandr Aleksandra Aleksei Aleksey Aleksi Alexandra
Alexandre Alexandru Alexei Alexey Alexios Alexis Alfons Alhaji Alieu Alija Alioune Alisher Alkis Almazbek Alois
Aloysius Alpha Alvaro Amadou Amal Aman Amarjit Amartya Ambrosius Ameenah Amer Amina Aminata Amine Amitabh Amjad Ammar
Amol Amr Amrita Amy Ana Anahit Anand Ananya Anastasios Anastasiya Anatoly Anders Andile Andreas Andrei Andrej Andrejs
Andres Andrew Andrey Andrius Andriy Andrzej André Andréa Andrés Anette Angela Angelos Anil Anila Anita Anja Anjali
Anjan Anke Ankit Anna Annalena Anne-Marie Annegret Anneli Annemarie Annika Ansgar Antanas Ante Anthea Antje Antoine
Anton Antonello Antonin Antonis Antony Antti Antónia António Anu Anup Anupam Anurag Anwar Apoorva Apostolos Araceli
Aram Arati Aravind Archana Arif Arild Aristide Aristotelis Arjun Arkady Armando Armen Armin Arnaldo Arnaud Arne Arno
Arpad Arseniy Artem Artur Arturas Arun Aruna Arundhati Arvind Asad Asahi Aseem Asha Asher Ashok Ashraf Ashutosh Asif
Asim Aslan Asma Asmaa Assia Assimi Astrid Asuka Atal Atif Atifete Atiku Atsuko Atsushi Atul Audronė Augustin Augustine
Augusto Aung Avi Avigdor Avinash Avner Avraham Axel Aya Ayaan Ayaka Ayako Ayanna Ayman Ayodele Ayse Ayumi Ayşe Aza
Azim Aziz Aziza Babacar Babatunde Badr Bahar Bahman Bakhtiyar Balint Baltasar Balázs Bambang Bandar Barack Barham
Barnabas Bartosz Barış Bashar Bashir Basma Bassam Batya Beata Beate Behnam Behrouz Bela Ben Benazir Bence Bengt
Benigno Benita Benjamin Benoit Benoît Benyamin Beppe Berit Bernd Berndt Bernhard Bernie Bertil Beto Bettina Bhavna
Bhumibol Bidhya Bilal Bilawal Binali Binyamin Birgit Birgitta Birgitte Biswajit Bjarne Bjarni Björn Bjørn Blaž Blerim
Bo Boaz Bogdan Bogusław Bohdan Bojan Bolat Boon Borge Boris Borislav Borja Borut Boubacar Boutros Boyko Božena Brahim
Brando Branislav Branko Brent Brett Bridget Brigitte Britta Bronisław Bruno Bryndís Budi Bujar Bulent Burak Burkhard
Byung Byung-chul Béla Børge Bülent Camelia Carina Carles Carlota Carme Carsten Casimir Catalin Catarina Cathy Catia
Cecile Celso Cem Cemal Cengiz Cevdet Chaim Chaiwat Chan-ho Chandra Chandrika Chang-ho Changpeng Chantal Charalampos
Cheikh Chen Cheng Chi Chiaki Chidi Chie Chieko Chiharu Chika Chikako Chike Chimamanda Chinedu Chinua Chinwe Chioma
Chizuru Choi Christelle Christoph Christophe Christophoros Christos Chrystia Chuck Chukwuemeka Chul-soo Chun Chung
Chunhua Chunying Ciaran Claes Clarence Claudiu Claus Clemens Clement Clotilde Clément Clémentine Constantin
Constantinos Constanze Corazon Corinna Cornelis Cory Cosimo Cosmin Costas Cristiano Cristina Cristián Cyriel Cyrille
Cyrus Czesław Cécile Célia Cătălin Daan Dacian Dag Dagmar Dai Daisaku Daisuke Dalia Dalibor Dalip Damir Damjan Daniela
Daniil Danijel Danil Danila Danilo Daniyar Danuta Daoud Daria Dariga Dario Dariush Dariusz Darja Darko Daryna David
Davor Dawid Dayanand Deb Debashis Deborah Deepa Deepak Deepika Deepti Deirdre Demba Demis Deng Denisa Deniz Derviş
Desmond Devendra Devika Dhruv Diallo Didier Diego Dieter Dietmar Dietrich Dikembe Dilip Dilma Dimitar Dimitri
Dimitrios Dimitris Dina Dinara Dinesh Dionisio Diosdado Dipankar Dirk Divya Djibril Dmitri Dmitrii Dmitriy Dmitry
Dmytro Dobri Dominic Dominik Dominika Donatella Donato Dong Dong-hyun Dong-wook Dorin Dorota Dorte Dorthe Dov Dovid
Dragan Draginja Dragos Dragoș Drazen Dražen Driss Dritan Duarte Dubravka Dumitru Dunja Dušan Duško Dwight Ebba Ebrahim
Ebru Ed Edgars Edi Edita Edmond Eduard Eduardo Edvard Eero Efrat Efthymios Eglė Ehsan Ehud Eiji Eiko Eisaku Ekaterina
Ekrem Elana Elchin Eleftherios Elena Elene Eleni Eleonora Eliahu Elias Eliezer Elif Elin Elisabet Elisabetta Eliud
Elizabeth Eliška Elke Ellen Ellinor Elon Eloy Elżbieta Emanuele Emeka Emi Emiko Emil Emile Emine Emmanuel Emmerson
Emomali Endre Eneko Enes Engin Enrico Ephraim Erdoğan Eriko Erkin Erkki Erlend Erling Ermias Erna Ersin Ertuğrul Erwan
Erzsébet Esin Esko Esma Essam Esteban Estefanía Esther Etsuko Etsuro Eugen Eugeniusz Eugênio Eun-ji Eva Eva-Maria
Evangelos Evgeni Evgenia Evgeniy Evgeny Evika Evo Ewa Eyal Eylem Ezer Ezra Fabien Fabiola Fabrice Fabrizio Fadi Fadil
Fahad Fahd Fahmi Faisal Faiz Faiza Fakhruddin Fan Farahnaz Farhad Farhan Farid Farida Fariha Farooq Farouk Faruk
Fatemeh Fathi Fatih Fatima Fatma Fatmir Fatou Fatoumata Faure Fausto Fawzia Fayez Federico Fei Fei-Fei Feliks Fen Feng
Ferdinando Ferenc Fernão Fidan Fidelia Filip Filipa Filipe Filippo Finn Fiona Fiorella Firas Firoz Flavia Flavio
Florin Flávio Folake Folke Franca Franco Frank-Walter Franklin Frans Frantisek František Franz Franziska François
Françoise Frauke Frederica Frederik Fredrik Friedrich Fritz Frode Frédéric Fuad Fulgence Fumie Fumihiko Fumiko
Fuminori Fumio Félix Gabor Gabriel Gabriël Galina Gamal Gamze Ganesh Gang Gao Garik Gary Gautam Gayatri Gaëlle Gebran
Geert Geir Gema Gen Gennady Gennaro Geoffrey Georg Georges Georgi Georgios Georgiy Georgy Gerardus Gerd Gerhard
Gerlinde Germán Gernot Gerrit Gert Ghassan Ghazi Gheorghe Gholam Giacomo Giancarlo Gianfranco Gianluca Gianni Gideon
Gil Gilles Gina Ginevra Gints Giorgi Giorgia Giorgos Giovanni Girish Gisela Gita Gitanas Gitta Giulia Giuliano Giulio
Giuseppe Giuseppina Gjorge Gleb Goh Goodluck Gopal Goran Gordan Gordon Gotabaya Gottfried Govind Graça Grażyna Greg
Greta Grigor Grigori Grigory Gro Grzegorz Guan Guang Guido Guilherme Guillaume Gul Gulnara Gulshan Gundula Gunilla
Gunnar Gunther Guozhong Gurbanguly Gurmeet Gurpreet Gustaf Gustav Gyula György Gábor Gérald Gökçe Göran Gülay Günter
Günther Ha-joon Habib Hadi Hadiza Hae-jin Hafez Hafiz Hafsat Hage Haifa Haile Hailemariam Haim Hajime Hajo Hakainde
Hakan Hakim Haldor Halil Halima Halimah Halina Halldór Hamad Hamed Hamid Hamida Hamza Hana Hanako Hanan Hanane Haniya
Hanna Hannele Hannelore Hannu Hans-Dietrich Hans-Gert Hans-Joachim Hans-Peter Hanspeter Hao Haoyu Haralambos Harald
Hari Haris Harish Harold Harri Harsh Harsha Harshad Haruhiko Haruka Haruki Haruko Harun Haruto Hasan Hashem Hashim
Hassan Hassanal Hayao Hayato Haydar Heba Hedda Hedi Hedvig Hege Heidi Heike Heikki Heiko Heiner Heinrich Heinz Helena
Helga Helge Helle Hellen Helmut Henning Henri Henrik Henrike Henrique Henryk Heribert Heriberto Herman Hermann Hernán
Hervé Hesham Hiba Hicham Hichem Hicran Hideaki Hidehiko Hideki Hideko Hideo Hideyo Hideyuki Hilary Hilde Hildegard
Himanshu Hina Hiro Hiroaki Hirobumi Hirofumi Hirohito Hiroki Hiroko Hiromi Hironobu Hiroshi Hirotaka Hiroto Hiroyuki
Hisako Hisashi Hisham Hitoshi Hjalmar Ho-jin Hoda Hong Horacio Horia Horst Hosni Hossam Hossein Houari Houda Hrafn
Hrvoje Hua Huan Huang Hubertus Huda Hugues Hui Huilin Huiyao Humaira Humza Husain Husayn Huseyin Hussain Hussein
Hye-jin Hyeon Hyo-jin Hyun Hyun-soo Hyung Håkan Hélène Hüseyin Ian Ibrahim Ibrahima Ibán Ichiro Idriss Idrissa Ieva
Ife Ifeanyi Ifeoma Iga Ignacio Ignas Ignatius Ignazio Igor Ihor Iker Ikuko Ilan Ildikó Ileana Ilham Ilhan Ilir Ilkka
Ilona Ilse Ilya Ilyas Imad Iman Imane Imke Imran Imre Imtiaz Ina Indermit Indra Indrani Indulis Inge Ingeborg Inger
Ingibjörg Ingmar Ingo Ingrida Ingvar Ingólfur Inna Inés Inês Ioan Ioan-Dragoș Ioana Ioannis Ion Ionuț Irakli Iraklis
Iratxe Irene Irfan Irina Irini Irma Isaac Isabella Isaias Ishaq Isidro Iskander Islam Ismail Ismaël Ismaïl Issa Issam
István Itamar Itzhak Iulia Iurie Iva Ivan Ivana Ivanka Ivar Ivica Ivo Ivonne Iwan Iwona Iyad Izabela Izumi Iñaki Iñigo
Jaafar Jaak Jaan Jabari Jacek Jacinda Jacky Jacques Jacqui Jadwiga Jae Jae-in Jae-myung Jaewon Jagdish Jai Jair Jakaya
Jake Jakov Jakub Jalal Jamaal Jamal Jameel Jamila Jan-Peter Janet Janez Janina Janis Janos Janusz Jari Jarmila
Jaroslav Jarosław Jasmina Jasna Jasper Jaswant Jatin Javad Javed Javier Jawaharlal Jaya Jayant Jayanta Jayati
Jean-Baptiste Jean-Bertrand Jean-Bédel Jean-Claude Jean-Jacques Jean-Louis Jean-Luc Jean-Marc Jean-Marie Jean-Michel
Jean-Noël Jean-Paul Jean-Philippe Jean-Pierre Jean-Yves Jeanine Jeanne Jedrzej Jeff Jelena Jelle Jens Jens-Peter Jeong
Jeppe Jeremi Jeremy Jeroen Jerzy Jesper Jessica Jesús Ji Ji-hoon Ji-hye Ji-won Ji-young Jia Jiajun Jian Jianguo
Jianhua Jianlin Jianzhong Jie Jigme Jiho Jin Jin-young Jindřich Jing Jingjing Jinping Jintao Jiri Jiro Jitendra Jiří
Joachim Joan Joaquim Jochen Jody Johan Johann Johanna Johannes John-Paul Jokin Jolanta Jonas Jonathan Jong Jong-il
Jong-un Joo Joon Joon-ho Joost Jordi Jorge Joris Jorma Joseba Josef Josefa Josefina Josep Josephus Josip Jost José
Jouko Jovan Jovana Jovenel Jozef João Joël Joëlle Joško Juan-Carlos Judit Juha Juhani Jukka Julen Juliana Juliane
Julie Julien Julieta Juliusz Julián Jun Jung Jung-hee Jung-ho Junichi Junichiro Junko Juraj Jurgen Jurgis Juri Jussi
Justin Justyna Jusuf Jutta Jyoti Jyri Jyrki János Jóhanna Jón Józef Jörg Jörgen Jörn Jørgen Jürgen Jānis Jędrzej Kabir
Kader Kadir Kai Kailash Kaisa Kaito Kaja Kajsa Kalle Kalpana Kamal Kamala Kambiz Kamel Kamil Kamila Kamini Kaori Kapil
Karan Karel Karim Karima Karin Karl Karl-Heinz Karl-Theodor Karol Karolina Karolína Karsten Karthik Kasper Kasturba
Katalin Katarína Kate Kateryna Katharina Katja Katrin Katrín Katsuko Katsuya Katsuyuki Kaushik Kavita Kay Kaya Kayode
Kayoko Kazimierz Kazuhiko Kazuhiro Kazuki Kazuko Kazunori Kazuo Kazuya Kazuyoshi Kazuyuki Keiichi Keiji Keiko Keir
Keisuke Keita Keith Kemal Kenan Kenichi Kenichiro Kenji Kenjiro Kensuke Kenta Kentaro Kerstin Ketanji Keti Kevin
Khadija Khaled Khalid Khalifa Khalil Khanh Khazar Kiichi Kilian Kim Kim-Anh Kimani Kimiko Kiran Kirill Kirsten Kirsti
Kirti Kishore Kiyoshi Kjell Klaas Klaudia Klaus-Peter Klement Knud Knut Koffi Kofi Kohei Koichi Koichiro Koji Kojo
Kolinda Konrad Konstantin Konstantina Konstantinos Kostas Kosuke Kota Kouichi Krishna Krishnan Kristalina Kristaps
Kristen Krister Kristian Kristján Kristín Krisztina Krzysztof Kshama Kuldeep Kuldip Kumar Kumi Kumiko Kun Kunal
Kunihiko Kurmanbek Kurt Kwabena Kwadwo Kwaku Kwame Kwan Kwasi Kwesi Kyaw Kyoko Kyong Kyriakos Kyrylo Kyung Kyung-wha
Kálmán Kārlis Kōichi Laila Lajos Lakhdar Lakshmi Lakshmikant Lal Lalit Lamberto Lamine Lan Lana Larry Lars Larysa
Lasse Laszlo Latifa Laurence Laurens Laurent Laurențiu Laurynas Layla Lech Leela Lei Leif Leila Lekan Lelia Lena
Lennart Leonid Leonidas Leonor Leopoldo Leszek Leticia Letizia Lev Leyla Leïla Li Lia Liam Lian Liang Lidia Lidija
Ligia Lihua Liis Liisa Lijun Lili Liliana Liliane Lilli Lin Lina Linas Ling Linnea Lino Lionel Lior Lisa Lisbeth Lise
Liu Liudmila Liudmyla Liv Livia Liviu Liz Ljubica Ljubo Lloyd Lluís Lon Lorena Lorenza Lothar Louise Lourdes Loïc
Lubna Luc Luca Luciano Lucie Lucien Lucjan Lucrezia Lucy Lucyna Lucía Ludmila Ludovic Ludwig Luděk Luigi Luiz Luka
Lukas Lukáš Lula Lutfi Lutz Luís Luísa Lydie Lyndon Lyubov Lyudmila László Lázaro Léo Léon Líney Lúcia Lütfi Maarten
Maciej Madeleine Madhav Madhu Madhur Madhuri Mads Magali Magda Magdalena Magnus Maha Mahamadou Mahamat Mahathir Mahbub
Mahendra Mahesh Mahinda Mahmood Mahmoud Mahmud Mahmut Mai Maia Maimouna Mairead Maithripala Maj Maja Majid Makbule
Maki Makiko Makoto Maksim Maksym Maksymilian Malala Malek Malgorzata Malika Malin Mallika Mamadou Mamata Mamnoon
Mamoru Mana Manabu Manami Mandla Maneesh Manfred Mangala Manish Manisha Manjit Manmohan Manoj Mansour Mansur Mantas
Manu Manuela Marat Marc Marc-André Marcel Marcelina Marcello Marcelo Marcin Marco Marek Maren Marga Margaret Margareta
Margarete Margarethe Margarida Margaritis Margherita Margit Margret Margrethe Margriet Mari Maria-Teresa Mariana
Mariane Mariann Marianne Mariano Mariapia Mariarosaria Marie-Claude Marie-Louise Marietje Mariia Marija Mariko Marin
Marine Mario Marion Marisa Marit Maritza Mariusz Mariya Mariyam Marja Marjan Marjolein Markku Marko Markus Marlies
Maros Maroš Marta Marten Martha Martial Martina Martine Martín Maruf Marwa Marwan Mary-Ann Marzena Marzieh Marília
Marín Masaaki Masahiko Masahiro Masahito Masakazu Masako Masami Masanori Masao Masaru Masashi Masato Masatoshi Masaya
Masayoshi Masayuki Massimiliano Mateja Mateusz Mathias Mathieu Mathilde Matija Matjaž Mato Matteo Matthijs Matthäus
Matti Matías Maud Mauno Maurizio Mauro Maurício Maya Mayank Mayumi Małgorzata Meera Megawati Megumi Mehdi Mehmet
Mehran Mei Meike Meiling Meir Melchior Meles Melike Meltem Menachem Meng Mengistu Meral Meredith Merrick Merve Mesut
Mette Mevlut Mevlüt Mia Michal Michalis Michał Michel Michela Michelangelo Michele Micheline Michelle Michiel Michiko
Michèle Miguel Mihaela Mihai Mihail Miho Mihály Mika Mikael Mikhail Mikheil Miki Mikio Mikkel Mikko Miklós Mikołaj
Mikuláš Milena Milica Milivoje Miljenko Milo Milorad Milos Miloš Milutin Min-ji Min-jun Min-soo Mina Minako Minaxi
Ming Minghui Mingzhe Minh Minna Minoru Mir Mira Mireille Mirek Mirela Mirella Miriam Mirjam Mirjana Mirko Miro
Miroslav Miroslava Mirosław Mirza Misaki Misako Mitch Mitsuhiro Mitsuko Mitsuo Mitsuru Miwa Miyuki Mizuho Mladen Mo
Modesta Mogens Mohamad Mohamadou Mohamed Mohammad Mohammadu Mohan Mohini Mohsen Mohsin Moisés Mojca Moktar Momoko
Momčilo Mona Moncef Monica Montek Morarji Moritz Morten Moshe Mostafa Motoko Moussa Moïse Muammar Mubarak Muhammadu
Muhammed Muhyiddin Mujahid Mukesh Mukhtar Mun Munir Murali Murat Muriel Musa Mustafa Mustapha Muthu Myong Myriam Myung
Myung-bak Márcio Mária Mário Márta Nabih Nabil Nabila Nada Nadeem Nader Nadezhda Nadia Nadine Nadir Nadja Naftali
Nagendra Naguib Nahed Nahid Nahum Najat Najib Najla Najwa Nam Nana Nanako Nancy Nandan Nandini Nani Naoki Naoko Naomi
Naoto Naoya Narayan Narendra Naresh Narges Nargis Nariman Nasrin Nasser Natacha Natalia Nataliia Nataliya Natalya
Natascha Nataša Natsuki Natsuko Natsume Naveed Naveen Navi Navid Navin Nawaf Nawal Nawaz Nayantara Nayib Nazanin Nazim
Nebojša Necmettin Neelam Neelie Neeraj Neha Neil Nejat Nelly Nenad Nermin Nesrine Nestor Neville Ngaire Ngoc Ngozi
Nguyen Ngô Nia Niccolò Nick Nicola Nicolae Nicolas Nicoleta Nicos Nidal Niels Nigar Nihal Nihat Nikhil Nikita Nikki
Niklas Niko Nikola Nikolaj Nikolaos Nikolas Nikolay Nikos Nilanjana Nils Nilüfer Nimrod Nina Ning Nino Nirmala
Nirupama Nisha Nishant Nitin Nitya Niyazi Nizar Njoki Noa Nobuaki Nobuhiro Nobuko Nobuo Nobuyuki Noor Nooruddin Nora
Noriaki Noriko Norio Noriyuki Noura Nouri Nozomi Noémie Nuno Nur Nura Nuri Nuria Nursultan Nurul Nyasha Néstor Núria
Obiageli Odile Oh Okechukwu Oksana Olaf Olafur Olav Olavi Ole Oleg Oleh Oleksandr Oleksandra Oleksii Oleksiy Olena
Olesya Olexiy Olga Olha Oliver Olivier Olivér Olli Olof Olusegun Oluwaseun Oluwatobi Omar Omer Onno Onur Oraib Orazio
Oriol Orly Orna Orsolya Osama Osamu Oskar Osman Ossian Osvaldo Otmar Oto Ottavia Ottmar Otto Oumar Ousmane Oğuz Paal
Pablo Padma Padmini Paloma Panagiotis Panos Pantelis Paolo Parag Paras Parisa Parvaneh Parvez Parwin Pasi Pasquale
Patricio Patrik Patriz Patryk Patrícia Pavel Pavlo Pavlos Pavol Pawel Paweł Payal Pedja Pedro Peer Pegah Pekka Penda
Peng Pernille Pervez Petar Pete Peter Peteris Petr Petra Petri Petro Petros Petru Petter Petteri Phan Philipp Philippa
Phuc Phumzile Phuong Pia Pierluigi Piero Pierre Pierre-Yves Piet Pieter Pietro Pilar Pinar Ping Pinky Piotr Pirjo
Pirkko Piyush Plamen Polina Pooja Pouya Prabhakar Prabowo Prachi Pradeep Prajwal Prakash Pramila Pramod Pranab Pranav
Prasad Prasanna Prashant Pratap Prateek Prativa Praveen Pravin Prem Primož Priscila Pritam Priti Priya Priyanka
Promode Przemysław Puja Punit Purnima Pushpa Pål Pēteris Přemysl Qaboos Qasem Qassem Qi Qian Qiang Qin Qing Qingling
Qiu Quang Quoc Quốc Rachel Rachid Rachida Radek Radhika Radmila Radomir Radoslaw Radosław Radovan Radu Rafal Rafał
Rafik Rafiq Raghav Raghu Raghuram Ragnar Ragnhild Rahim Rahman Rahmat Rahul Raila Raimo Raimonds Raimund Rainer Raisa
Raj Raja Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajkumar Rajnath Rakesh Rama Ramachandra Ramaswamy Ramazan Ramesh
Rami Ramin Ramona Ramush Ramzan Ramón Rana Rangin Rania Ranil Ranjan Ranjit Raphaël Rasa Rashid Rashida Rashmi Rasmus
Ratan Ratko Rauf Ravi Ravindra Raymonde Razan Raziya Raúl Recep Reem Refik Regina Reham Reid Reiko Reiner Reinhard
Reinhold Reinier Rekha Remi Ren Renata Renate Renato Renaud Rene Renho Renzo René Renée Reshma Reto Reuven Revathi
Reza Rezső Ricarda Ricardo Riccardo Richa Rie Riek Rieko Rigoberto Riitta Rika Rikke Riko Rima Rin Ringo Rishi Rita
Ritsuko Ritu Rizwan Ro Robert Roberta Roberto Rocío Rodolphe Rodrigo Roel Roelf Roger Rogério Rohan Rohini Rohit
Roland Rolf Rolph Romain Romana Romano Romulus Román Ronald Ronit Roozbeh Rosalía Rosario Roser Rosie Rossana Rostin
Roswitha Roxana Roya Ruairí Ruben Rubén Rudi Rudolf Ruha Rui Rukhsana Rula Rune Ruslan Rustam Ruta Rutger Ruth Ruud
Ryo Ryoji Ryoko Ryosuke Ryota Ryszard Ryuichi Ryuji Ryutaro Régis Rémi Rémy Rūta Saad Saadia Sabah Saber Sabina Sabine
Sabir Sabri Sachi Sachiko Sachin Sadako Sadam Saddam Sadiq Sadyr Saeed Saeko Safa Safia Safiya Sagar Sagarika Sahar
Sahil Sahra Said Saida Saif Sajid Sakari Sakiko Sakura Salah Salaheddine Salam Saleem Saleh Salih Salim Salima Salma
Salman Salome Salomé Salou Salva Sam Samantha Samer Sami Samia Samina Samir Samira Sampath Samuli Sana Sanae Sandeep
Sandor Sandra Sandrine Sang Sang-hoon Sangeeta Sanjay Sanjeev Sanjit Sankar Sanna Santanu Santosh Saori Sapna Sara
Sarojini Sarra Sarthak Sascha Saskia Satish Satoko Satoru Satoshi Satu Satya Satyajit Satyendra Saud Sauli Saurabh
Savitri Savvas Sayaka Sayed Sayuri Saïd Sebastião Sebnem Sedat Segolene Seiichi Seiji Seiko Selahattin Selim Selin
Selma Selva Selçuk Sem Semyon Senait Senthil Seo Seo-yeon Seok Seong Serdar Serge Sergei Sergej Sergey Serghei Sergii
Serhii Serhiy Serkan Serpil Seung Seung-hee Sevda Severin Sevgi Sevil Seyed Seyoum Seán Shabana Shabnam Shada Shafiq
Shahbaz Shahid Shahin Shahla Shahram Shahriar Shai Shaista Shakil Shalini Shalom Shamika Shamil Shammi Shamsul Shan
Shane Shanta Shantanu Sharad Sharif Sharmila Shashi Shaukat Shavkat Shehbaz Sheila Shen Sheng Shi Shigeki Shigeko
Shigeo Shigeru Shih Shikha Shimon Shin Shin-ichi Shingo Shinichi Shinichiro Shinji Shinjiro Shinya Shinzo Shinzō Shio
Shireen Shirin Shiro Shiv Shiva Shivani Shivraj Shlomo Shobha Shoko Shoshana Shota Shou Shree Shreya Shruti Shu Shui
Shun Shunichi Shunsuke Shyam Sibel Sibusiso Siddharth Siddhartha Sidi Siegfried Sigmar Sigmund Signe Sigrid Sigríður
Sigurd Sigurður Siiri Silje Silke Silva Silvana Silvester Silvia Silvie Silvio Sima Simeon Simge Simona Simone
Simonetta Simão Simón Sindre Sini Sinéad Sipho Siri Sirikit Sirpa Siti Siv Slavko Slavoj Slavomir Slobodan Smail Smita
Smriti Snežana Snorri Sofia Sofie Sofoklis Sofya Sofía Sohail Solange Soledad Solveig Somchai Sona Sonal Sonali Songül
Sonia Sonja Soo Soo-jin Soojin Sophie Soraya Sorin Sota Souad Soumaya Soumya Spyridon Spyros Srdjan Sri Sridhar
Srinivas Srinivasan Srđan Stanislas Stanislav Stanislaw Stanisław Stanko Stavros Steen Stefania Stefanie Stefano
Stefanos Steffen Steffi Stefán Stein Steinar Stepan Stephanos Steve Steven Stian Stig Stipe Stjepan Stoyan Stuart
Stéphane Stéphanie Su Subhash Subir Subrahmanyam Subramaniam Sudarshan Sudeep Sudha Sudhir Suella Sufian Suha Suhail
Suheir Sujata Sulaiman Suleiman Suleyman Suman Sumedha Sumiko Sumit Sun-hee Sundar Suneel Sung Sung-min Sunil Sunita
Sunniva Suparna Supriya Surendra Suresh Surya Susana Susann Susanna Susanne Sushil Sushila Sushma Susilo Susumu Svante
Svein Svenja Svetlana Svetoslav Sviatlana Sviatoslav Swaran Swarna Swati Syed Szilvia Szymon Sándor Sébastien Ségolène
Sérgio Sílvia Søren Süleyman Sławomir Taavi Tabaré Tadashi Tadeusz Taha Tahir Tahmina Taijiro Tainá Taiwo Takahiro
Takako Takao Takashi Takatoshi Takayuki Takehiko Takeo Takeru Takeshi Takuma Takumi Takuya Talal Talat Taleb Tamami
Tamar Tamara Tamaz Tamer Tami Tamim Tammy Tamás Tanja Tanmay Tansu Tanya Tao Tapani Tapio Tara Tarak Taras Tarek Tariq
Tarja Taro Tarun Tasneem Tassos Tatiana Tatjana Tatsuo Tatsuya Tatyana Tauno Tawakkol Tayyip Ted Tedros Teemu Teija
Temel Tendai Teng Teodor Teodora Teodoro Teppo Teresa Tereza Terje Teruo Tetiana Tetsuo Tetsuro Tetsuya Thabo Thandi
Thanh Thanos Tharman Thein Theodor Theodoros Theresa Theresia Thi Thiago Thibault Thibaut Thierry Thorbjørn Thorsten
Thu Thuli Thy Thérèse Tian Tianjian Tiit Tijjani Tijs Tilman Tim Timnit Timo Timofey Timoteo Timur Tina Tine Ting Tino
Tobi Tobias Todor Toivo Tokiko Tolga Tom Tomas Tomasz Tomaž Tomek Tomi Tomio Tomislav Tommaso Tomohiko Tomohiro Tomoko
Tomomi Tomoyuki Tomáš Tony Toomas Tor Torben Tord Torgeir Toril Torkel Torsten Toshiaki Toshihiko Toshihiro Toshiko
Toshimitsu Toshio Toshiro Toshiyuki Traian Tran Trine Tristan Trygve Trịnh Trọng Tsai Tsuneo Tsutomu Tsuyoshi Tuan
Tufan Tulsi Tuncay Tung Tunku Tuomas Tuomo Turgut Turki Tuğba Tyge Tymoteusz Tzipi Tzu Udo Ueli Uffe Uhuru Ulf Ulla
Ulrich Ulrika Ulrike Ulv Uma Umaru Umberto Umit Unai Unni Urho Uri Urmas Urs Ursula Urszula Urša Urška Usha Usman Uta
Utako Ute Uwe Uzma Uğur Vaclav Vadim Vadym Vahid Valdas Valdis Valentina Valentyn Valeria Valeriy Valery Valter
Valérie Valéry Vanda Vandana Vanessa Vanja Varsha Varun Vasant Vasco Vasil Vasile Vasilii Vasiliki Vasilis Vasily
Vassilis Vasyl Veerle Veli Velibor Venkat Venkatesh Venkatraman Ventsislav Veronika Vesna Vibeke Vicente Vidar Vidya
Vigdís Viggo Vijaya Vikas Vikrant Viktor Viktoras Viktoria Viktoriia Viktorija Viljar Ville Vilma Vilmos Vilém Vimal
Vinay Vincenzo Vinh Vinod Vinícius Violeta Violetta Viorica Vipul Virender Virgilijus Virginie Virginijus Virpi Vishnu
Vishwanath Vitalii Vitalik Vitaliy Vitaly Vito Vittoria Vittorio Vitória Vivek Viviane Vjosa Vlada Vladan Vladislav
Vlado Vladyslav Vlasta Vojislav Vojka Vojtěch Volkan Volker Volodymyr Vuk Vuong Vyacheslav Václav Vérane Vítor Věra
Wael Wafa Wagih Wahid Wahida Waldemar Waleed Walid Waltraud Wang Wangari Wanjiru Waqar Wasim Waël Wei Weiming Weiwei
Wen Wendelin Wenjie Wenjun Wenzel Werner Wes Wiebke Wieslaw Wiesław Wiktor Wilfried Wilhelmina Willy Wim Winfried
Winnie Winston Wioletta Witold Wladimir Wojciech Wole Wolfram Won-ho Woo Wopke Wouter Wu Władysław Włodzimierz Xanana
Xavi Xavier Xenia Xia Xiang Xiao Xiaobo Xiaodong Xiaofeng Xiaojun Xiaolan Xiaolin Xiaoling Xiaoming Xiaoping Xiaoyan
Xiaoyu Xin Xing Xinyi Xiu Xiuying Xiyue Xu Xuan Xue Xueqin Xóchitl Yaa Yaakov Yael Yahya Yair Yakov Yakubu Yale Yamina
Yan Yang Yanis Yann Yanna Yannick Yannis Yao Yaroslav Yaser Yash Yashar Yashwant Yasin Yasmin Yasmina Yasmine Yasser
Yassin Yasuhiro Yasuko Yasuo Yasushi Yasuyuki Yaw Ye Yehuda Yehya Yekaterina Yelena Yemi Yeon Yevgeni Yevgeny Yi
Yi-Huang Yifan Yigal Yildiz Yiming Yin Ying Yingying Yitzhak Ylva Yngve Yo Yoav Yochai Yoichi Yoichiro Yoko Yolanda
Yong Yongsheng Yoo Yoon Yoram Yordan Yosef Yoshiaki Yoshie Yoshihide Yoshihiko Yoshihiro Yoshiko Yoshinobu Yoshio
Yoshiro Yoshitaka Yoshiyuki Yoshua Yossi Youcef Young-ho Young-sam Youngho Youri Yousef Youssef Youssou Yousuf Yoweri
Yu Yuan Yudai Yue Yuichi Yuichiro Yuji Yuka Yukari Yuki Yukie Yukihiro Yukiko Yukio Yuko Yulia Yuliia Yuliya Yumi
Yumiko Yun Yunus Yuriko Yuriy Yury Yusaku Yusuke Yuta Yutaka Yuto Yuval Yvan Yvette Yvon Yvonne Yıldız Zacharias Zafar
Zaha Zahi Zahid Zahir Zahra Zainab Zakaria Zakir Zalmay Zara Zarah Zarina Zawadi Zbigniew Zdenek Zdeněk Zdravko Ze'ev
Zeev Zehra Zeid Zeinab Zekeriya Zeynep Zhan Zhang Zhanna Zhao Zhe Zhen Zheng Zhi Zhigang Zhihua Zhijian Zhiming
Zhiqiang Zhiwei Zhong Zhou Zhu Zia Ziad Ziauddin Zihan Zina Zine Zinedine Zita Ziv Ziya Zlatan Zlatica Zlatko Zoe
Zofia Zohra Zoltán Zoran Zorana Zoé Zoë Zsolt Zsuzsanna Zubair Zuhal Zulfikar Zulfiqar Álvaro Ángel Ángela Édith
Édouard Élisabeth Émile Émilie Étienne Ólafur Ömer Östen Özgür Özlem Øystein Ümit Đorđe İbrahim İsmail Łukasz Şebnem
Štefan Żaneta Željko Žiga Živko Ștefan
`;

/** Given names. */
export const givenNames = `${packedNames} ${addedNames}`;

/** Given names that are also ordinary words, months, places or titles: they need more evidence. By hand. */
export const ambiguousGivenNames = `
Ace Ad Age Ai Alaska Alba Albany Alexandria Ally Alma Amber Amethyst Amity Angel Apollo Apple April Aqua Archer Aria
Art Ash Ashton Aspen Athena Athens Atlanta Atlas Aurora Austin Autumn Bailey Barron Barry Bath Bay Bear Beat Beau Beck
Bell Benson Berlin Best Bill Birch Blaze Bless Blessing Bliss Bloom Blossom Blue Bonnie Boston Branch Brandy Breeze
Brick Bright Brighton Bristol Brittany Brook Brooklyn Brooks Buck Buddy Burns Butch Cadence Cain Can Candy Caprice
Carmel Carol Carter Case Casey Cash Cat Chad Chance Chandler Charity Charlotte Chase Chastity Che Chelsea Cherry
Chester Chevy Chip Christian Clarity Clark Clay Clementine Cliff Clover Coco Cole Colt Constance Cooper Coral Cordelia
Cove Cricket Crystal Dahlia Daisy Dakota Dale Dallas Dan Dane Dash Dawn Day Deacon Dean Delta Denver Destiny Devon
Diamond Dick Dino Dior Dixie Do Dolly Don Dot Dove Drew Duke Dusty Earl Easter Ebony Echo Eden Ember Emerald Ernest
Faith Fallon Fang Fawn Felicity Fern Finch Fleur Flick Flint Florence Ford Forest Foster Fox Francis Frank Gale Gene
Genesis Genoa Georgia Ginger Glen Gloria Grace Grant Gray Green Grey Grove Guy Han Hank Happy Harbor Harmony Haven
Hazel Heath Heather Heaven Heidelberg Ho Holly Homer Honesty Honey Honor Honour Hope Houston Hung Hunter Hyacinth
India Indiana Indie Indigo Ionia Iris Isis Island Israel Ivory Ivy Jack Jade Jasmine Jay Jazz Jersey Jet Jewel Job
Jordan Journey Joy Jude Judge July June Juniper Justice Kale Karen Kelvin Kent Key King Kingston Kit Kitty Lace Lake
Lancaster Lance Land Lane Lark Laurel Lavender Law Leaf Lee Legend Les Liberty Lilac Lily Lincoln London Long Lotus
Love Luck Lucky Luna Lyric Mack Macon Madison Madonna Maison Major Man Marina Mark Mars Marshall Mason Mat Maverick
Max May Mead Meadow Melody Mercedes Mercy Merit Merry Mike Milan Miles Miller Miracle Miss Misty Modesty Montana
Montgomery Montserrat Moon Moses Mu Myrtle Naples Nash Nelson Nice Nile Noble Nova Oakes Oasis Ocean Odd Olive Opal
Orange Orion Oxford Page Paisley Palmer Pansy Papa Paris Park Parker Pascal Pat Patience Patsy Peace Peach Pearl Penny
Pepper Per Perry Perth Petunia Phoenix Pip Piper Pope Poppy Porter Portia Precious Preston Prince Princess Princeton
Prudence Queen Quest Quincy Rain Ram Ray Red Reed Reef Regent Reign Rein Rich Rider Rio Rob Robin Rock Rocky Rod Roman
Rome Rose Rosemary Ruby Rush Rusty Sable Sage Saint San Sandy Santiago Sato Savanna Savannah Sawyer Scout Season
Serenity Shade Shelby Shepherd Sierra Silver Sky Slade Sol Son Song Sonny Sophia Spencer Spike Spring Star Stella
Sterling Stone Storm Summer Sun Sunday Sunny Sydney Talon Tan Tanner Taylor Temple Terra Tiffany Tiger Tommy Tong Tore
Trace Tracy Tray Trinity True Tucker Tuesday Tulip Turner Ty Valentine Van Vance Venice Venus Vera Verity Victor
Victoria Viola Violet Virginia Vista Wade Walker Wall Wan Warren Washington Wednesday Wells West Weston Will Willow
Wilson Windsor Winter Wolf Won Woody Wren Wynn Xi York You Young Zed Zion
`;
