/**
 * Bodies that policy texts name: what they are, and how else they are called. Written by hand.
 *
 * One body per line: `kind|full name|acronyms|other names|flags`. Acronyms are parted by commas, other names by semicolons;
 * empty fields at the end are left out. One spelling of Organisation/Organization, Centre/Center, Programme/Program,
 * Defence/Defense, Labour/Labor, & and "and" is listed. Names have no leading "the", but for those that are nothing without
 * it ("The Hill"). Where bodies share an acronym or a name, the better known stands first. Flags:
 *
 * - `w`: its acronym is known to every reader of policy texts and needs no expansion.
 * - `a`: one of its short names or acronyms is also an ordinary word or a person's or place's name: ask for more evidence.
 */
export const bodies = `
igo|United Nations|UN, U.N.|United Nations Organization; UN system; United Nations system; UNO|w
igo|United Nations General Assembly|UNGA|UN General Assembly; U.N. General Assembly; General Assembly of the United Nations; General Assembly
igo|United Nations Security Council|UNSC|UN Security Council; U.N. Security Council; Security Council
igo|United Nations Economic and Social Council|ECOSOC|Economic and Social Council; UN Economic and Social Council
igo|United Nations Secretariat||UN Secretariat
igo|United Nations Human Rights Council|UNHRC, HRC|UN Human Rights Council; U.N. Human Rights Council; Human Rights Council
igo|Office of the United Nations High Commissioner for Human Rights|OHCHR|UN Human Rights; UN Human Rights Office; Office of the High Commissioner for Human Rights; UN Office of the High Commissioner for Human Rights
igo|United Nations High Commissioner for Refugees|UNHCR|UN Refugee Agency; Office of the United Nations High Commissioner for Refugees; Office of the UN High Commissioner for Refugees|w
igo|United Nations Children's Fund|UNICEF|UN Children's Fund; United Nations International Children's Emergency Fund|w
igo|United Nations Educational, Scientific and Cultural Organization|UNESCO|UN Educational, Scientific and Cultural Organization; United Nations Educational Scientific and Cultural Organization|w
igo|World Health Organization|WHO|W.H.O.|w
igo|International Labour Organization|ILO|International Labour Office|w
igo|Food and Agriculture Organization|FAO|Food and Agriculture Organization of the United Nations; UN Food and Agriculture Organization|w
igo|World Food Programme|WFP|UN World Food Programme; United Nations World Food Programme
igo|International Fund for Agricultural Development|IFAD
igo|International Monetary Fund|IMF||w
igo|World Bank||World Bank Group
igo|International Bank for Reconstruction and Development|IBRD
igo|International Development Association|IDA
igo|International Finance Corporation|IFC
igo|Multilateral Investment Guarantee Agency|MIGA
igo|International Centre for Settlement of Investment Disputes|ICSID
igo|World Trade Organization|WTO||w
igo|International Trade Centre|ITC
igo|World Intellectual Property Organization|WIPO
igo|International Telecommunication Union|ITU|International Telecommunications Union
igo|Universal Postal Union|UPU
igo|World Meteorological Organization|WMO
igo|International Civil Aviation Organization|ICAO
igo|International Maritime Organization|IMO
igo|International Atomic Energy Agency|IAEA||w
igo|International Energy Agency|IEA
igo|International Renewable Energy Agency|IRENA
igo|Nuclear Energy Agency|NEA|OECD Nuclear Energy Agency
igo|United Nations Development Programme|UNDP|UN Development Programme
igo|United Nations Environment Programme|UNEP|UN Environment Programme; UN Environment
igo|United Nations Population Fund|UNFPA|UN Population Fund
igo|United Nations Human Settlements Programme|UN-HABITAT|UN-Habitat; UN Habitat
igo|United Nations Office on Drugs and Crime|UNODC|UN Office on Drugs and Crime
igo|United Nations Conference on Trade and Development|UNCTAD|UN Trade and Development; UN Conference on Trade and Development
igo|United Nations Industrial Development Organization|UNIDO|UN Industrial Development Organization
igo|United Nations World Tourism Organization|UNWTO|World Tourism Organization; UN Tourism
igo|UN Women|UNWomen|UN-Women; United Nations Entity for Gender Equality and the Empowerment of Women
igo|Joint United Nations Programme on HIV/AIDS|UNAIDS|UN AIDS
igo|United Nations Office for Disarmament Affairs|UNODA|Office for Disarmament Affairs; UN Office for Disarmament Affairs
igo|United Nations Institute for Disarmament Research|UNIDIR|UN Institute for Disarmament Research
igo|United Nations Institute for Training and Research|UNITAR
igo|United Nations Interregional Crime and Justice Research Institute|UNICRI
igo|United Nations Research Institute for Social Development|UNRISD
igo|United Nations University|UNU
igo|United Nations Relief and Works Agency for Palestine Refugees in the Near East|UNRWA|United Nations Relief and Works Agency; UN Relief and Works Agency
igo|United Nations Office for the Coordination of Humanitarian Affairs|OCHA, UNOCHA|Office for the Coordination of Humanitarian Affairs; UN OCHA; UN Office for the Coordination of Humanitarian Affairs
igo|United Nations Office for Disaster Risk Reduction|UNDRR|UN Office for Disaster Risk Reduction
igo|United Nations Office for Project Services|UNOPS
igo|United Nations Office for Outer Space Affairs|UNOOSA|UN Office for Outer Space Affairs
igo|United Nations Office of Counter-Terrorism|UNOCT|UN Office of Counter-Terrorism
igo|United Nations Counter-Terrorism Committee|CTC|Counter-Terrorism Committee; UN Counter-Terrorism Committee
igo|Counter-Terrorism Committee Executive Directorate|CTED|United Nations Counter-Terrorism Committee Executive Directorate
igo|United Nations Office for Digital and Emerging Technologies|ODET|Office for Digital and Emerging Technologies
igo|Office of the Secretary-General's Envoy on Technology|OSET|Office of the Envoy on Technology; UN Tech Envoy Office; Office of the UN Secretary-General's Envoy on Technology
igo|High-level Advisory Body on Artificial Intelligence|HLAB-AI, HLAB|High-Level Advisory Body on AI; UN High-Level Advisory Body on AI; UN High-level Advisory Body on Artificial Intelligence; AI Advisory Body; UN AI Advisory Body
igo|Independent International Scientific Panel on AI||Independent International Scientific Panel on Artificial Intelligence; International Scientific Panel on AI
igo|High-level Panel on Digital Cooperation||UN High-level Panel on Digital Cooperation; UN Secretary-General's High-level Panel on Digital Cooperation
igo|United Nations Department of Economic and Social Affairs|UNDESA, DESA|UN Department of Economic and Social Affairs; UN DESA; Department of Economic and Social Affairs
igo|United Nations Department of Peace Operations|DPO|Department of Peace Operations; UN Department of Peace Operations
igo|United Nations Department of Political and Peacebuilding Affairs|DPPA|Department of Political and Peacebuilding Affairs
igo|United Nations Global Compact|UNGC|UN Global Compact
igo|United Nations Global Pulse||UN Global Pulse; Global Pulse
igo|United Nations Capital Development Fund|UNCDF
igo|United Nations Volunteers|UNV
igo|United Nations Statistical Commission||UN Statistical Commission
igo|United Nations Commission on International Trade Law|UNCITRAL
igo|International Law Commission|ILC|UN International Law Commission
igo|United Nations Commission on Human Rights||UN Commission on Human Rights
igo|United Nations Peacebuilding Commission||UN Peacebuilding Commission
igo|United Nations Trusteeship Council||Trusteeship Council
igo|United Nations Economic Commission for Europe|UNECE|UN Economic Commission for Europe; Economic Commission for Europe
igo|United Nations Economic Commission for Africa|UNECA, ECA|UN Economic Commission for Africa; Economic Commission for Africa
igo|Economic Commission for Latin America and the Caribbean|ECLAC, UNECLAC, CEPAL|United Nations Economic Commission for Latin America and the Caribbean; UN Economic Commission for Latin America and the Caribbean
igo|United Nations Economic and Social Commission for Asia and the Pacific|UNESCAP, ESCAP|UN Economic and Social Commission for Asia and the Pacific; Economic and Social Commission for Asia and the Pacific
igo|United Nations Economic and Social Commission for Western Asia|UNESCWA, ESCWA|Economic and Social Commission for Western Asia; UN Economic and Social Commission for Western Asia
igo|Human Rights Committee|CCPR|UN Human Rights Committee; United Nations Human Rights Committee|a
igo|Committee on Economic, Social and Cultural Rights|CESCR|UN Committee on Economic, Social and Cultural Rights
igo|Committee on the Rights of the Child||UN Committee on the Rights of the Child
igo|Committee on the Elimination of Racial Discrimination|CERD|UN Committee on the Elimination of Racial Discrimination
igo|Committee on the Elimination of Discrimination against Women|CEDAW Committee|UN Committee on the Elimination of Discrimination against Women
igo|Committee against Torture||UN Committee against Torture
igo|Committee on the Rights of Persons with Disabilities||UN Committee on the Rights of Persons with Disabilities
igo|Intergovernmental Panel on Climate Change|IPCC||w
igo|Intergovernmental Science-Policy Platform on Biodiversity and Ecosystem Services|IPBES
igo|Green Climate Fund|GCF
igo|Global Environment Facility|GEF
igo|Adaptation Fund
igo|UNFCCC Secretariat||UN Climate Change; UNFCCC secretariat
igo|International Seabed Authority|ISA
igo|International Criminal Court|ICC
igo|International Court of Justice|ICJ|World Court
igo|Permanent Court of International Justice|PCIJ
igo|Permanent Court of Arbitration|PCA
igo|International Tribunal for the Law of the Sea|ITLOS
igo|International Criminal Tribunal for the former Yugoslavia|ICTY
igo|International Criminal Tribunal for Rwanda|ICTR
igo|International Residual Mechanism for Criminal Tribunals|IRMCT
igo|Special Tribunal for Lebanon|STL
igo|Special Court for Sierra Leone|SCSL
igo|Extraordinary Chambers in the Courts of Cambodia|ECCC
igo|International Military Tribunal|IMT|Nuremberg Tribunal
igo|League of Nations
igo|International Organization for Migration|IOM|UN Migration
igo|International Criminal Police Organization|INTERPOL|Interpol; International Criminal Police Organization – INTERPOL|w
igo|World Customs Organization|WCO
igo|Organization for the Prohibition of Chemical Weapons|OPCW
igo|Preparatory Commission for the Comprehensive Nuclear-Test-Ban Treaty Organization|CTBTO|Comprehensive Nuclear-Test-Ban Treaty Organization; Comprehensive Test Ban Treaty Organization
igo|Conference on Disarmament|CD
igo|Nuclear Suppliers Group|NSG
igo|Australia Group
igo|Missile Technology Control Regime|MTCR
igo|Zangger Committee
igo|Group of Governmental Experts|GGE|UN Group of Governmental Experts; UN GGE; United Nations Group of Governmental Experts
igo|Open-Ended Working Group|OEWG|UN Open-Ended Working Group; UN OEWG
igo|UN Special Committee on Peacekeeping Operations|C-34
igo|United Nations Interim Force in Lebanon|UNIFIL
igo|United Nations Truce Supervision Organization|UNTSO
igo|United Nations Disengagement Observer Force|UNDOF
igo|United Nations Protection Force|UNPROFOR
igo|United Nations Interim Administration Mission in Kosovo|UNMIK
igo|United Nations Multidimensional Integrated Stabilization Mission in Mali|MINUSMA
igo|United Nations Organization Stabilization Mission in the Democratic Republic of the Congo|MONUSCO
igo|United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic|MINUSCA
igo|United Nations Mission in South Sudan|UNMISS
igo|United Nations Assistance Mission in Afghanistan|UNAMA
igo|United Nations Assistance Mission for Iraq|UNAMI
igo|United Nations Support Mission in Libya|UNSMIL
igo|United Nations Stabilization Mission in Haiti|MINUSTAH
igo|United Nations Peacekeeping Force in Cyprus|UNFICYP
igo|United Nations Special Commission|UNSCOM
igo|United Nations Monitoring, Verification and Inspection Commission|UNMOVIC
igo|International Security Assistance Force|ISAF
igo|Kosovo Force|KFOR
igo|World Heritage Committee||UNESCO World Heritage Committee
igo|Codex Alimentarius Commission||Codex Alimentarius
igo|Pan American Health Organization|PAHO
igo|International Agency for Research on Cancer|IARC
igo|World Organization for Animal Health|WOAH, OIE|Office International des Epizooties
igo|Intergovernmental Oceanographic Commission|IOC-UNESCO
igo|Internet Governance Forum|IGF|UN Internet Governance Forum
igo|Organization for Economic Co-operation and Development|OECD|Organization for Economic Cooperation and Development; Organization of Economic Co-operation and Development|w
igo|OECD Working Party on Artificial Intelligence Governance|AIGO|OECD Working Party on AI Governance; Working Party on Artificial Intelligence Governance
igo|OECD AI Policy Observatory|OECD.AI|OECD.AI Policy Observatory
igo|OECD Network of Experts on AI|ONE AI|OECD.AI Network of Experts; OECD Network of Experts on Artificial Intelligence
igo|OECD Council||Council of the OECD
igo|OECD Committee on Digital Economy Policy|CDEP|Committee on Digital Economy Policy; Digital Policy Committee; OECD Digital Policy Committee
igo|Development Assistance Committee|DAC|OECD Development Assistance Committee; OECD DAC
igo|Global Partnership on Artificial Intelligence|GPAI|Global Partnership on AI
igo|International Network of AI Safety Institutes||International Network for AI Safety Institutes; International Network for Advanced AI Measurement, Evaluation and Science
igo|International Transport Forum|ITF
igo|Financial Action Task Force|FATF
igo|Financial Stability Board|FSB
igo|Bank for International Settlements|BIS
igo|Basel Committee on Banking Supervision|BCBS|Basel Committee
igo|International Organization of Securities Commissions|IOSCO
igo|International Association of Insurance Supervisors|IAIS
igo|Egmont Group||Egmont Group of Financial Intelligence Units
igo|Paris Club
igo|Global Fund to Fight AIDS, Tuberculosis and Malaria||Global Fund
igo|Council of Europe|CoE, COE
igo|Parliamentary Assembly of the Council of Europe|PACE|Parliamentary Assembly; Council of Europe Parliamentary Assembly|a
igo|Committee of Ministers of the Council of Europe||Committee of Ministers; Council of Europe Committee of Ministers
igo|European Court of Human Rights|ECtHR, ECHR|European Human Rights Court
igo|Committee on Artificial Intelligence|CAI|Council of Europe Committee on Artificial Intelligence
igo|Ad Hoc Committee on Artificial Intelligence|CAHAI|Council of Europe Ad Hoc Committee on Artificial Intelligence
igo|European Commission for Democracy through Law||Venice Commission
igo|European Commission for the Efficiency of Justice|CEPEJ
igo|European Commission against Racism and Intolerance|ECRI
igo|Group of States against Corruption|GRECO
igo|European Committee for the Prevention of Torture|CPT
igo|Congress of Local and Regional Authorities
igo|European Audiovisual Observatory
igo|Organization for Security and Co-operation in Europe|OSCE|Organization for Security and Cooperation in Europe; Conference on Security and Co-operation in Europe; Conference on Security and Cooperation in Europe; CSCE|w
igo|OSCE Office for Democratic Institutions and Human Rights|ODIHR|Office for Democratic Institutions and Human Rights
igo|OSCE Parliamentary Assembly
igo|North Atlantic Treaty Organization|NATO|North Atlantic Alliance; Atlantic Alliance; Nato|w
igo|North Atlantic Council|NAC
igo|NATO Parliamentary Assembly
igo|Allied Command Transformation|ACT|NATO Allied Command Transformation|a
igo|Supreme Headquarters Allied Powers Europe|SHAPE||a
igo|NATO Cooperative Cyber Defence Centre of Excellence|CCDCOE|Cooperative Cyber Defence Centre of Excellence; NATO CCDCOE
igo|NATO-Russia Council
igo|Western European Union|WEU
igo|European Commission|EC|EU Commission; Commission of the European Communities; Commission of the European Union
igo|European Parliament|EP|EU Parliament; Europarl
igo|European Council
igo|Council of the European Union||Council of the EU; EU Council; Council of Ministers; European Union Council; EU Council of Ministers
igo|Court of Justice of the European Union|CJEU, ECJ|European Court of Justice; EU Court of Justice; Court of Justice of the EU; Court of Justice of the European Communities
igo|General Court||Court of First Instance; EU General Court
igo|European Central Bank|ECB||w
igo|European Court of Auditors|ECA|Court of Auditors
igo|European Economic and Social Committee|EESC|Economic and Social Committee
igo|European Committee of the Regions|CoR|Committee of the Regions
igo|European Investment Bank|EIB
igo|European Investment Fund|EIF
igo|European Stability Mechanism|ESM
igo|European Ombudsman
igo|European External Action Service|EEAS
igo|European Data Protection Supervisor|EDPS
igo|European Data Protection Board|EDPB
igo|Article 29 Working Party|WP29|Article 29 Data Protection Working Party
igo|European Artificial Intelligence Board||European AI Board; AI Board
igo|European AI Office||EU AI Office; AI Office; European Artificial Intelligence Office
igo|High-Level Expert Group on Artificial Intelligence|AI HLEG, HLEG|High-Level Expert Group on AI; Independent High-Level Expert Group on Artificial Intelligence; EU High-Level Expert Group on AI
igo|European Group on Ethics in Science and New Technologies|EGE|European Group on Ethics
igo|Directorate-General for Communications Networks, Content and Technology||DG CONNECT; DG Connect
igo|Directorate-General for Competition||DG COMP; DG Competition
igo|Directorate-General for Trade||DG TRADE; DG Trade
igo|Directorate-General for Justice and Consumers||DG JUST
igo|Directorate-General for Research and Innovation||DG RTD
igo|Directorate-General for Climate Action||DG CLIMA
igo|Directorate-General for Energy||DG ENER
igo|Directorate-General for Internal Market, Industry, Entrepreneurship and SMEs||DG GROW
igo|Directorate-General for International Partnerships||DG INTPA
igo|Directorate-General for Financial Stability, Financial Services and Capital Markets Union||DG FISMA
igo|Joint Research Centre|JRC|European Commission Joint Research Centre
igo|Eurostat
igo|Eurogroup||Euro Group
igo|European Union Agency for Cybersecurity|ENISA|EU Agency for Cybersecurity; European Network and Information Security Agency
igo|European Union Agency for Fundamental Rights|FRA|EU Agency for Fundamental Rights; Fundamental Rights Agency; EU Fundamental Rights Agency
igo|European Union Agency for Law Enforcement Cooperation||Europol; European Police Office; EUROPOL
igo|European Union Agency for Criminal Justice Cooperation||Eurojust
igo|European Public Prosecutor's Office|EPPO
igo|European Anti-Fraud Office|OLAF
igo|European Border and Coast Guard Agency||Frontex; FRONTEX
igo|European Union Agency for Asylum|EUAA|European Asylum Support Office; EASO
igo|eu-LISA||European Union Agency for the Operational Management of Large-Scale IT Systems
igo|European Medicines Agency|EMA
igo|European Centre for Disease Prevention and Control|ECDC
igo|European Food Safety Authority|EFSA
igo|European Environment Agency|EEA
igo|European Chemicals Agency|ECHA
igo|European Banking Authority|EBA
igo|European Securities and Markets Authority|ESMA
igo|European Insurance and Occupational Pensions Authority|EIOPA
igo|European Systemic Risk Board|ESRB
igo|Single Resolution Board|SRB
igo|European Union Aviation Safety Agency|EASA|European Aviation Safety Agency
igo|European Maritime Safety Agency|EMSA
igo|European Union Agency for Railways|ERA||a
igo|European Defence Agency|EDA
igo|European Union Institute for Security Studies|EUISS|EU Institute for Security Studies
igo|European Union Satellite Centre|SatCen
igo|European Union Intellectual Property Office|EUIPO|EU Intellectual Property Office
igo|European Patent Office|EPO|European Patent Organization
igo|European Training Foundation|ETF
igo|European Centre for the Development of Vocational Training||Cedefop
igo|European Foundation for the Improvement of Living and Working Conditions||Eurofound
igo|European Agency for Safety and Health at Work|EU-OSHA
igo|European Labour Authority|ELA
igo|European Institute for Gender Equality|EIGE
igo|Agency for the Cooperation of Energy Regulators|ACER|European Union Agency for the Cooperation of Energy Regulators
igo|Body of European Regulators for Electronic Communications|BEREC
igo|European Regulators Group for Audiovisual Media Services|ERGA
igo|European Board for Media Services
igo|European Innovation Council|EIC
igo|European Research Council|ERC
igo|European Institute of Innovation and Technology|EIT
igo|European High-Performance Computing Joint Undertaking|EuroHPC|EuroHPC Joint Undertaking; EuroHPC JU; European High Performance Computing Joint Undertaking
igo|European Atomic Energy Community||Euratom; EURATOM
igo|European Coal and Steel Community|ECSC
igo|European Union Agency for the Space Programme|EUSPA
igo|European Space Agency|ESA
igo|European Organization for Nuclear Research|CERN
igo|European Southern Observatory|ESO
igo|European Molecular Biology Laboratory|EMBL
igo|European Organization for the Safety of Air Navigation||EUROCONTROL; Eurocontrol
igo|European Organization for the Exploitation of Meteorological Satellites|EUMETSAT
igo|European Centre for Medium-Range Weather Forecasts|ECMWF
igo|European University Institute|EUI
igo|European Bank for Reconstruction and Development|EBRD
igo|European Free Trade Association|EFTA
igo|EFTA Surveillance Authority
igo|Energy Community
igo|Trade and Technology Council|TTC|EU-US Trade and Technology Council; EU-U.S. Trade and Technology Council; US-EU Trade and Technology Council; U.S.-EU Trade and Technology Council; EU–US Trade and Technology Council
igo|EU-India Trade and Technology Council||India-EU Trade and Technology Council
igo|European Political Community|EPC
igo|Nordic Council
igo|Nordic Council of Ministers
igo|Council of the Baltic Sea States|CBSS
igo|Benelux Union||Benelux Economic Union
igo|Arctic Council
igo|Regional Cooperation Council|RCC
igo|African Union|AU
igo|African Union Commission|AUC|AU Commission
igo|African Union Development Agency|AUDA-NEPAD, AUDA|AU Development Agency; New Partnership for Africa's Development; NEPAD
igo|Organization of African Unity|OAU
igo|Pan-African Parliament|PAP
igo|African Commission on Human and Peoples' Rights|ACHPR
igo|African Court on Human and Peoples' Rights|AfCHPR
igo|Africa Centres for Disease Control and Prevention||Africa CDC
igo|Smart Africa||Smart Africa Alliance
igo|Economic Community of West African States|ECOWAS
igo|West African Economic and Monetary Union|WAEMU, UEMOA
igo|Economic Community of Central African States|ECCAS
igo|Southern African Development Community|SADC
igo|East African Community|EAC
igo|Common Market for Eastern and Southern Africa|COMESA
igo|Intergovernmental Authority on Development|IGAD
igo|Arab Maghreb Union|AMU
igo|Alliance of Sahel States|AES
igo|Southern African Customs Union|SACU
igo|African Union Mission in Somalia|AMISOM
igo|African Continental Free Trade Area Secretariat||AfCFTA Secretariat
igo|African Development Bank|AfDB|African Development Bank Group
igo|African Export-Import Bank||Afreximbank
igo|Asian Development Bank|ADB
igo|Asian Infrastructure Investment Bank|AIIB
igo|Inter-American Development Bank|IDB, IADB
igo|IDB Invest
igo|New Development Bank|NDB|BRICS Bank
igo|Development Bank of Latin America|CAF|Corporación Andina de Fomento
igo|Caribbean Development Bank|CDB
igo|Islamic Development Bank|IsDB
igo|Council of Europe Development Bank|CEB
igo|Nordic Investment Bank|NIB
igo|Central American Bank for Economic Integration|CABEI
igo|Arab Monetary Fund|AMF
igo|Eurasian Development Bank|EDB
igo|Black Sea Trade and Development Bank
igo|Organization of American States|OAS
igo|Inter-American Commission on Human Rights|IACHR
igo|Inter-American Court of Human Rights|IACtHR
igo|Union of South American Nations|UNASUR|Unasur
igo|Community of Latin American and Caribbean States|CELAC
igo|Central American Integration System|SICA
igo|Organization of Eastern Caribbean States|OECS
igo|Association of Caribbean States|ACS
igo|Ibero-American General Secretariat|SEGIB
igo|Latin American Integration Association|ALADI
igo|Arab League|LAS|League of Arab States
igo|Organization of Islamic Cooperation|OIC|Organization of the Islamic Conference
igo|Islamic Educational, Scientific and Cultural Organization|ICESCO|ISESCO
igo|Organization of the Petroleum Exporting Countries|OPEC|Opec|w
igo|Organization of Arab Petroleum Exporting Countries|OAPEC
igo|Gas Exporting Countries Forum|GECF
igo|International Energy Forum
igo|Digital Cooperation Organization|DCO
igo|Commonwealth of Independent States|CIS
igo|Collective Security Treaty Organization|CSTO
igo|Eurasian Economic Union|EAEU, EEU
igo|Eurasian Economic Commission
igo|Shanghai Cooperation Organization|SCO
igo|Organization of Turkic States|OTS|Turkic Council
igo|Economic Cooperation Organization|ECO
igo|Organization of the Black Sea Economic Cooperation|BSEC
igo|Warsaw Pact||Warsaw Treaty Organization
igo|Council for Mutual Economic Assistance|COMECON, CMEA|Comecon
igo|Communist International||Comintern
igo|Southeast Asia Treaty Organization|SEATO
igo|South Asian Association for Regional Cooperation|SAARC
igo|Bay of Bengal Initiative for Multi-Sectoral Technical and Economic Cooperation|BIMSTEC
igo|Pacific Islands Forum|PIF
igo|Pacific Community|SPC|Secretariat of the Pacific Community
igo|Mekong River Commission|MRC
igo|ASEAN Secretariat
igo|ASEAN Regional Forum|ARF
igo|Asia-Pacific Economic Cooperation|APEC|Asia Pacific Economic Cooperation
igo|Commonwealth of Nations||Commonwealth
igo|Organisation internationale de la Francophonie|OIF|International Organization of La Francophonie; La Francophonie; Francophonie
igo|Community of Portuguese Language Countries|CPLP
igo|Inter-Parliamentary Union|IPU
igo|International Institute for Democracy and Electoral Assistance||International IDEA
igo|International Development Law Organization|IDLO
igo|Hague Conference on Private International Law|HCCH
igo|International Institute for the Unification of Private Law|UNIDROIT
igo|International Bureau of Weights and Measures|BIPM
igo|International Organization of Legal Metrology|OIML
igo|International Hydrographic Organization|IHO
igo|International Whaling Commission|IWC
igo|International Solar Alliance|ISA
igo|Global Green Growth Institute|GGGI
igo|Global Research Alliance
igo|International Vaccine Institute|IVI
igo|Coalition for Disaster Resilient Infrastructure|CDRI
igo|Open Government Partnership|OGP
igo|Global Privacy Assembly|GPA|International Conference of Data Protection and Privacy Commissioners
igo|International Competition Network|ICN
igo|Global Privacy Enforcement Network|GPEN
igo|Global Counterterrorism Forum|GCTF
igo|International Institute for Applied Systems Analysis|IIASA
igo|Extractive Industries Transparency Initiative|EITI
igo|Visegrad Group||V4; Visegrád Group; Visegrad Four
igo|Three Seas Initiative|3SI
igo|Non-Aligned Movement|NAM
igo|Broadband Commission for Sustainable Development||Broadband Commission; UN Broadband Commission
igo|United Nations Inter-Agency Working Group on Artificial Intelligence||Inter-Agency Working Group on AI
igo|United Nations System Chief Executives Board for Coordination|CEB|UN System Chief Executives Board for Coordination; Chief Executives Board
bloc|European Union|EU, E.U., E. U.||w
bloc|European Community||European Communities; European Economic Community; EEC; Common Market
bloc|European Economic Area|EEA
bloc|Eurozone||euro area; Euro Area; eurozone; Euro zone
bloc|Schengen Area||Schengen
bloc|Group of Seven|G7, G-7||w
bloc|Group of Eight|G8, G-8||w
bloc|Group of Twenty|G20, G-20||w
bloc|Group of 77|G77, G-77|Group of 77 and China; G77 and China
bloc|Group of Ten|G10
bloc|BRICS|BRICS, BRIC|BRICS+; BRICS countries|w
bloc|Five Eyes|FVEY|Five Eyes alliance
bloc|Quadrilateral Security Dialogue||Quad; QUAD|a
bloc|AUKUS|AUKUS
bloc|Association of Southeast Asian Nations|ASEAN|Asean|w
bloc|Southern Common Market||Mercosur; MERCOSUR; Mercosul
bloc|Pacific Alliance
bloc|Andean Community||Andean Community of Nations
bloc|Caribbean Community|CARICOM|Caribbean Community and Common Market
bloc|Gulf Cooperation Council|GCC|Cooperation Council for the Arab States of the Gulf
bloc|OPEC+||OPEC Plus
bloc|Bolivarian Alliance for the Peoples of Our America|ALBA
bloc|Freedom Online Coalition|FOC
bloc|D9+||Digital Nine; D9+ group
bloc|Digital Nations||Digital 5; Digital 7
bloc|Christchurch Call Community
bloc|Nordic-Baltic Eight|NB8
bloc|Lublin Triangle
bloc|Weimar Triangle
bloc|MIKTA|MIKTA
bloc|IBSA Dialogue Forum|IBSA
bloc|Alliance of Small Island States|AOSIS
bloc|Least Developed Countries Group||LDC Group
bloc|African Group
bloc|Organization of African, Caribbean and Pacific States|OACPS|African, Caribbean and Pacific Group of States; ACP Group
bloc|Chip 4 Alliance||Chip 4; Chip Alliance
bloc|Minerals Security Partnership|MSP
bloc|Allied Powers||Entente Powers; Triple Entente
bloc|Axis Powers||Axis powers
bloc|Central Powers
bloc|Triple Alliance
bloc|Eastern Bloc||Soviet Bloc; Communist Bloc
bloc|Little Entente
bloc|D-8 Organization for Economic Cooperation||D-8; Developing Eight
bloc|V20||Vulnerable Twenty Group
bloc|EU-27||EU27; EU 27
bloc|EU-28||EU28
agency|White House
agency|Executive Office of the President|EOP
agency|Office of Science and Technology Policy|OSTP|White House Office of Science and Technology Policy
agency|Office of Management and Budget|OMB|White House Office of Management and Budget
agency|National Security Council|NSC|US National Security Council; U.S. National Security Council; White House National Security Council
agency|National Economic Council|NEC|White House National Economic Council
agency|Council of Economic Advisers|CEA|White House Council of Economic Advisers
agency|Council on Environmental Quality|CEQ
agency|Data Protection Commission|DPC|Irish Data Protection Commission; Data Protection Commission of Ireland
agency|Domestic Policy Council|DPC
agency|Office of the National Cyber Director|ONCD
agency|Office of the United States Trade Representative|USTR|Office of the U.S. Trade Representative; United States Trade Representative; U.S. Trade Representative; Office of the US Trade Representative
agency|Office of the Director of National Intelligence|ODNI
agency|Office of Personnel Management|OPM
agency|Office of Information and Regulatory Affairs|OIRA
agency|National Science and Technology Council|NSTC
agency|President's Council of Advisors on Science and Technology|PCAST
agency|National AI Initiative Office|NAIIO|National Artificial Intelligence Initiative Office
agency|National AI Advisory Committee|NAIAC|National Artificial Intelligence Advisory Committee
agency|National Security Commission on Artificial Intelligence|NSCAI|National Security Commission on AI
agency|White House AI Council||White House Artificial Intelligence Council
agency|United States Department of State|DOS|Department of State; US Department of State; U.S. Department of State; State Department; US State Department; U.S. State Department
agency|United States Department of Defense|DoD, DOD|Department of Defense; US Department of Defense; U.S. Department of Defense; Defense Department; Pentagon
agency|United States Department of Commerce|DOC|Department of Commerce; US Department of Commerce; U.S. Department of Commerce; Commerce Department; U.S. Commerce Department; US Commerce Department
agency|United States Department of Energy|DOE|Department of Energy; US Department of Energy; U.S. Department of Energy; Energy Department
agency|United States Department of Justice|DOJ|Department of Justice; US Department of Justice; U.S. Department of Justice; Justice Department; U.S. Justice Department; US Justice Department
agency|United States Department of the Treasury||Department of the Treasury; US Department of the Treasury; U.S. Department of the Treasury; US Treasury; U.S. Treasury; Treasury Department; U.S. Treasury Department; US Treasury Department
agency|United States Department of Homeland Security|DHS|Department of Homeland Security; US Department of Homeland Security; U.S. Department of Homeland Security; Homeland Security
agency|United States Department of Health and Human Services|HHS|Department of Health and Human Services; US Department of Health and Human Services; U.S. Department of Health and Human Services
agency|United States Department of Labor|DOL|Department of Labor; US Department of Labor; U.S. Department of Labor; Labor Department
agency|United States Department of Education||Department of Education; US Department of Education; U.S. Department of Education; Education Department
agency|United States Department of Agriculture|USDA|Department of Agriculture; US Department of Agriculture; U.S. Department of Agriculture
agency|United States Department of the Interior|DOI|Department of the Interior; US Department of the Interior; U.S. Department of the Interior; Interior Department
agency|United States Department of Transportation|DOT, USDOT|Department of Transportation; US Department of Transportation; U.S. Department of Transportation
agency|United States Department of Housing and Urban Development|HUD|Department of Housing and Urban Development; US Department of Housing and Urban Development; U.S. Department of Housing and Urban Development
agency|United States Department of Veterans Affairs|VA|Department of Veterans Affairs; US Department of Veterans Affairs; U.S. Department of Veterans Affairs
agency|United States Department of War||War Department; Department of War
agency|Department of Government Efficiency|DOGE
agency|National Institute of Standards and Technology|NIST|US National Institute of Standards and Technology; U.S. National Institute of Standards and Technology
agency|US AI Safety Institute|USAISI, US AISI|U.S. AI Safety Institute; US Artificial Intelligence Safety Institute; U.S. Artificial Intelligence Safety Institute; United States AI Safety Institute; United States Artificial Intelligence Safety Institute
agency|Center for AI Standards and Innovation|CAISI
agency|AI Safety Institute Consortium|AISIC|US AI Safety Institute Consortium; U.S. AI Safety Institute Consortium
agency|National Telecommunications and Information Administration|NTIA
agency|Bureau of Industry and Security|BIS
agency|International Trade Administration|ITA
agency|United States Patent and Trademark Office|USPTO|US Patent and Trademark Office; U.S. Patent and Trademark Office; Patent and Trademark Office
agency|United States Copyright Office|USCO|US Copyright Office; U.S. Copyright Office; Copyright Office
agency|United States Census Bureau||US Census Bureau; U.S. Census Bureau; Census Bureau
agency|Bureau of Economic Analysis|BEA
agency|Bureau of Labor Statistics|BLS
agency|National Oceanic and Atmospheric Administration|NOAA
agency|Federal Trade Commission|FTC|US Federal Trade Commission; U.S. Federal Trade Commission
agency|Federal Communications Commission|FCC|US Federal Communications Commission; U.S. Federal Communications Commission
agency|Securities and Exchange Commission|SEC|US Securities and Exchange Commission; U.S. Securities and Exchange Commission
agency|Commodity Futures Trading Commission|CFTC
agency|Consumer Financial Protection Bureau|CFPB
agency|Consumer Product Safety Commission|CPSC
agency|Equal Employment Opportunity Commission|EEOC
agency|National Labor Relations Board|NLRB
agency|Federal Election Commission|FEC
agency|Federal Energy Regulatory Commission|FERC
agency|Nuclear Regulatory Commission|NRC
agency|Federal Reserve||Federal Reserve System; US Federal Reserve; U.S. Federal Reserve; Federal Reserve Board; Fed; Federal Reserve Bank; Board of Governors of the Federal Reserve System|a
agency|Federal Reserve Bank of New York||New York Fed
agency|Federal Deposit Insurance Corporation|FDIC
agency|Office of the Comptroller of the Currency|OCC
agency|Federal Housing Finance Agency|FHFA
agency|National Credit Union Administration|NCUA
agency|Financial Crimes Enforcement Network||FinCEN
agency|Office of Foreign Assets Control|OFAC
agency|Financial Stability Oversight Council|FSOC
agency|Committee on Foreign Investment in the United States|CFIUS
agency|Internal Revenue Service|IRS
agency|Federal Bureau of Investigation|FBI|F.B.I.|w
agency|Central Intelligence Agency|CIA|C.I.A.|w
agency|National Security Agency|NSA|US National Security Agency; U.S. National Security Agency
agency|Defense Intelligence Agency|DIA
agency|National Geospatial-Intelligence Agency|NGA
agency|National Reconnaissance Office|NRO
agency|Office of Strategic Services|OSS
agency|Cybersecurity and Infrastructure Security Agency|CISA|US Cybersecurity and Infrastructure Security Agency
agency|Federal Emergency Management Agency|FEMA
agency|Transportation Security Administration|TSA
agency|Customs and Border Protection|CBP|US Customs and Border Protection; U.S. Customs and Border Protection
agency|Immigration and Customs Enforcement|ICE|US Immigration and Customs Enforcement; U.S. Immigration and Customs Enforcement|a
agency|United States Citizenship and Immigration Services|USCIS|US Citizenship and Immigration Services; U.S. Citizenship and Immigration Services
agency|United States Secret Service|USSS|US Secret Service; U.S. Secret Service; Secret Service
agency|Drug Enforcement Administration|DEA
agency|Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF
agency|United States Marshals Service||US Marshals Service; U.S. Marshals Service; U.S. Marshals
agency|Federal Bureau of Prisons|BOP|Bureau of Prisons
agency|United States Coast Guard|USCG|US Coast Guard; U.S. Coast Guard
agency|United States Army||US Army; U.S. Army
agency|United States Navy||US Navy; U.S. Navy
agency|United States Air Force|USAF|US Air Force; U.S. Air Force
agency|United States Marine Corps|USMC|US Marine Corps; U.S. Marine Corps; US Marines; U.S. Marines
agency|United States Space Force|USSF|US Space Force; U.S. Space Force; Space Force
agency|United States National Guard||National Guard; US National Guard; U.S. National Guard
agency|United States Armed Forces||US Armed Forces; U.S. Armed Forces
agency|Joint Chiefs of Staff|JCS
agency|United States Cyber Command|USCYBERCOM|US Cyber Command; U.S. Cyber Command; Cyber Command; CYBERCOM
agency|United States Central Command|CENTCOM|US Central Command; U.S. Central Command
agency|United States Indo-Pacific Command|INDOPACOM|US Indo-Pacific Command; U.S. Indo-Pacific Command; Pacific Command
agency|United States Africa Command|AFRICOM|US Africa Command; U.S. Africa Command
agency|United States Strategic Command|STRATCOM|US Strategic Command; U.S. Strategic Command
agency|Defense Advanced Research Projects Agency|DARPA|Advanced Research Projects Agency; ARPA
agency|Advanced Research Projects Agency-Energy|ARPA-E
agency|Advanced Research Projects Agency for Health|ARPA-H
agency|Intelligence Advanced Research Projects Activity|IARPA
agency|Defense Innovation Unit|DIU
agency|Defense Innovation Board|DIB
agency|Joint Artificial Intelligence Center|JAIC|Joint AI Center
agency|Chief Digital and Artificial Intelligence Office|CDAO|Chief Digital and AI Office
agency|Office of Naval Research|ONR
agency|Air Force Research Laboratory|AFRL
agency|Army Research Office|ARO
agency|National Nuclear Security Administration|NNSA
agency|Missile Defense Agency|MDA
agency|Defense Threat Reduction Agency|DTRA
agency|United States Agency for International Development|USAID|US Agency for International Development; U.S. Agency for International Development; Agency for International Development
agency|Millennium Challenge Corporation|MCC
agency|US International Development Finance Corporation|DFC|U.S. International Development Finance Corporation; International Development Finance Corporation
agency|Export-Import Bank of the United States||US Export-Import Bank; U.S. Export-Import Bank; EXIM Bank; Export-Import Bank
agency|United States International Trade Commission|USITC|US International Trade Commission; U.S. International Trade Commission
agency|Peace Corps
agency|United States Agency for Global Media|USAGM|US Agency for Global Media; U.S. Agency for Global Media
agency|Small Business Administration|SBA
agency|Social Security Administration|SSA
agency|General Services Administration|GSA
agency|Environmental Protection Agency|EPA|US Environmental Protection Agency; U.S. Environmental Protection Agency; United States Environmental Protection Agency
agency|Food and Drug Administration|FDA|US Food and Drug Administration; U.S. Food and Drug Administration
agency|Centers for Disease Control and Prevention|CDC|US Centers for Disease Control and Prevention; U.S. Centers for Disease Control and Prevention; Centers for Disease Control
agency|Centers for Medicare & Medicaid Services|CMS
agency|National Institutes of Health|NIH|US National Institutes of Health; U.S. National Institutes of Health
agency|National Cancer Institute|NCI
agency|National Institute of Mental Health|NIMH
agency|National Institute of Allergy and Infectious Diseases|NIAID
agency|National Library of Medicine|NLM
agency|Occupational Safety and Health Administration|OSHA
agency|Federal Aviation Administration|FAA
agency|Federal Highway Administration|FHWA
agency|National Highway Traffic Safety Administration|NHTSA
agency|National Transportation Safety Board|NTSB
agency|National Aeronautics and Space Administration|NASA|Nasa|w
agency|Jet Propulsion Laboratory|JPL
agency|National Science Foundation|NSF|US National Science Foundation; U.S. National Science Foundation
agency|National Endowment for the Humanities|NEH
agency|National Archives and Records Administration|NARA
agency|Government Accountability Office|GAO|US Government Accountability Office; U.S. Government Accountability Office
agency|Congressional Budget Office|CBO
agency|Congressional Research Service|CRS
agency|Office of Technology Assessment|OTA
agency|Library of Congress||US Library of Congress; U.S. Library of Congress
agency|United States Geological Survey|USGS|US Geological Survey; U.S. Geological Survey
agency|Bureau of Land Management|BLM
agency|Fish and Wildlife Service|USFWS|US Fish and Wildlife Service; U.S. Fish and Wildlife Service
agency|National Park Service|NPS
agency|United States Forest Service|USFS|US Forest Service; U.S. Forest Service; Forest Service
agency|Energy Information Administration|EIA|US Energy Information Administration; U.S. Energy Information Administration
agency|Tennessee Valley Authority|TVA
agency|United States Postal Service|USPS|US Postal Service; U.S. Postal Service
agency|United States Postal Inspection Service
agency|Surgeon General of the United States||Office of the Surgeon General
agency|United States Public Health Service||US Public Health Service; U.S. Public Health Service
agency|Privacy and Civil Liberties Oversight Board|PCLOB
agency|Administrative Conference of the United States|ACUS
agency|Election Assistance Commission|EAC
agency|US-China Economic and Security Review Commission|USCC|U.S.-China Economic and Security Review Commission
agency|Cyberspace Solarium Commission||U.S. Cyberspace Solarium Commission
agency|National Commission on Terrorist Attacks Upon the United States||9/11 Commission
agency|Atomic Energy Commission|AEC|U.S. Atomic Energy Commission
agency|US Digital Service|USDS|U.S. Digital Service; United States Digital Service
agency|United States Congress||US Congress; U.S. Congress; Congress of the United States; Congress
agency|United States Senate||US Senate; U.S. Senate; Senate
agency|United States House of Representatives||US House of Representatives; U.S. House of Representatives; US House; U.S. House; House of Representatives
agency|Senate Committee on the Judiciary||Senate Judiciary Committee; US Senate Judiciary Committee
agency|Senate Committee on Commerce, Science, and Transportation||Senate Commerce Committee
agency|Senate Committee on Foreign Relations||Senate Foreign Relations Committee
agency|Senate Armed Services Committee||Senate Committee on Armed Services
agency|Senate Select Committee on Intelligence||Senate Intelligence Committee
agency|Senate Committee on Homeland Security and Governmental Affairs||Senate Homeland Security and Governmental Affairs Committee; Senate Homeland Security Committee
agency|Senate Committee on Banking, Housing, and Urban Affairs||Senate Banking Committee
agency|Senate Committee on Finance||Senate Finance Committee
agency|House Committee on Energy and Commerce||House Energy and Commerce Committee; Energy and Commerce Committee
agency|House Committee on Science, Space, and Technology||House Science Committee; House Science, Space, and Technology Committee
agency|House Committee on the Judiciary||House Judiciary Committee
agency|House Committee on Foreign Affairs||House Foreign Affairs Committee
agency|House Armed Services Committee||House Committee on Armed Services
agency|House Permanent Select Committee on Intelligence||House Intelligence Committee
agency|House Committee on Oversight and Accountability||House Oversight Committee; House Committee on Oversight and Government Reform
agency|House Financial Services Committee||House Committee on Financial Services
agency|House Ways and Means Committee||House Committee on Ways and Means
agency|House Select Committee on the Chinese Communist Party||House Select Committee on the Strategic Competition between the United States and the Chinese Communist Party; House China Select Committee
agency|House Un-American Activities Committee|HUAC
agency|Electoral College
agency|Supreme Court of the United States|SCOTUS|US Supreme Court; U.S. Supreme Court; United States Supreme Court; Supreme Court
agency|United States Court of Appeals for the Federal Circuit||Federal Circuit; Court of Appeals for the Federal Circuit
agency|United States Court of Appeals for the Ninth Circuit||Ninth Circuit; Ninth Circuit Court of Appeals
agency|United States Court of Appeals for the Second Circuit||Second Circuit; Second Circuit Court of Appeals
agency|United States Court of Appeals for the Fifth Circuit||Fifth Circuit; Fifth Circuit Court of Appeals
agency|United States Court of Appeals for the District of Columbia Circuit||D.C. Circuit; DC Circuit
agency|Foreign Intelligence Surveillance Court|FISC|FISA Court
agency|California State Legislature||California Legislature; California State Senate; California State Assembly
agency|California Privacy Protection Agency|CPPA
agency|California Air Resources Board|CARB
agency|California Public Utilities Commission|CPUC
agency|California Department of Motor Vehicles||California DMV
agency|New York City Council
agency|New York Police Department|NYPD|New York City Police Department
agency|Los Angeles Police Department|LAPD
agency|Chicago Police Department|CPD
agency|Metropolitan Transportation Authority|MTA
agency|New York State Department of Financial Services|NYDFS|New York Department of Financial Services
agency|UK Parliament||British Parliament; Parliament of the United Kingdom; U.K. Parliament; Parliament of the UK
agency|House of Commons||UK House of Commons; Commons
agency|House of Lords||UK House of Lords; Lords
agency|House of Commons Science and Technology Committee||Science and Technology Committee; Science, Innovation and Technology Committee; House of Commons Science, Innovation and Technology Committee
agency|House of Lords Select Committee on Artificial Intelligence||Lords Select Committee on AI; House of Lords AI Committee
agency|House of Lords Communications and Digital Committee||Communications and Digital Committee; Lords Communications and Digital Committee
agency|Scottish Parliament||Holyrood Parliament
agency|Scottish Government
agency|Welsh Government
agency|Senedd||Senedd Cymru; Welsh Parliament; National Assembly for Wales
agency|Northern Ireland Assembly
agency|Northern Ireland Executive
agency|HM Government||His Majesty's Government; Her Majesty's Government; HMG; H.M. Government
agency|Cabinet Office||UK Cabinet Office
agency|Prime Minister's Office||10 Downing Street; No 10; No. 10; Number 10; Downing Street
agency|HM Treasury||His Majesty's Treasury; Her Majesty's Treasury; UK Treasury; Treasury
agency|Home Office||UK Home Office
agency|Foreign, Commonwealth and Development Office|FCDO|UK Foreign Office; Foreign Office; Foreign and Commonwealth Office; FCO
agency|Ministry of Defence|MoD, MOD|UK Ministry of Defence; British Ministry of Defence
agency|Ministry of Justice|MoJ|UK Ministry of Justice
agency|Department for Science, Innovation and Technology|DSIT|UK Department for Science, Innovation and Technology; Department of Science, Innovation and Technology
agency|Department for Digital, Culture, Media and Sport|DCMS|Department for Culture, Media and Sport
agency|Department for Business, Energy and Industrial Strategy|BEIS
agency|Department for Business and Trade|DBT
agency|Department for International Trade|DIT
agency|Department for International Development|DFID
agency|Department for Energy Security and Net Zero|DESNZ
agency|Department for Education|DfE
agency|Department of Health and Social Care|DHSC
agency|Department for Transport|DfT
agency|Department for Work and Pensions|DWP
agency|Department for Environment, Food and Rural Affairs|DEFRA|Defra
agency|Department for Levelling Up, Housing and Communities|DLUHC
agency|HM Revenue and Customs|HMRC|His Majesty's Revenue and Customs; Her Majesty's Revenue and Customs
agency|AI Safety Institute|AISI, UK AISI|UK AI Safety Institute; U.K. AI Safety Institute; AI Security Institute; UK AI Security Institute; British AI Safety Institute
agency|Frontier AI Taskforce||UK Frontier AI Taskforce; Foundation Model Taskforce
agency|Office for Artificial Intelligence|OAI|Office for AI; UK Office for Artificial Intelligence
agency|AI Council||UK AI Council
agency|Centre for Data Ethics and Innovation|CDEI
agency|Responsible Technology Adoption Unit|RTA
agency|Central Digital and Data Office|CDDO
agency|Government Digital Service|GDS
agency|Incubator for Artificial Intelligence|i.AI
agency|Regulatory Policy Committee
agency|Advanced Research and Invention Agency|ARIA
agency|UK Research and Innovation|UKRI|Research and Innovation UK
agency|Engineering and Physical Sciences Research Council|EPSRC
agency|Economic and Social Research Council|ESRC
agency|Medical Research Council|MRC
agency|Arts and Humanities Research Council|AHRC
agency|Innovate UK
agency|Information Commissioner's Office|ICO|UK Information Commissioner's Office
agency|Competition and Markets Authority|CMA|UK Competition and Markets Authority
agency|Digital Markets Unit|DMU
agency|Digital Regulation Cooperation Forum|DRCF
agency|Ofcom|OFCOM|Office of Communications
agency|Ofgem|OFGEM|Office of Gas and Electricity Markets
agency|Ofsted|OFSTED|Office for Standards in Education
agency|Ofqual|OFQUAL
agency|Ofwat|OFWAT
agency|Financial Conduct Authority|FCA
agency|Prudential Regulation Authority|PRA
agency|Bank of England|BoE, BOE
agency|Medicines and Healthcare products Regulatory Agency|MHRA|Medicines and Healthcare Products Regulatory Agency
agency|National Institute for Health and Care Excellence|NICE||a
agency|Human Fertilisation and Embryology Authority|HFEA
agency|Health and Safety Executive|HSE
agency|National Health Service|NHS|UK National Health Service
agency|UK Health Security Agency|UKHSA
agency|Office for National Statistics|ONS|UK Office for National Statistics
agency|Office for Budget Responsibility|OBR
agency|National Audit Office|NAO
agency|Public Accounts Committee|PAC
agency|Office for Statistics Regulation|OSR
agency|Equality and Human Rights Commission|EHRC
agency|Law Commission||Law Commission of England and Wales
agency|Intellectual Property Office|IPO|UK Intellectual Property Office
agency|Charity Commission
agency|Electoral Commission||UK Electoral Commission
agency|Advertising Standards Authority|ASA
agency|Biometrics and Surveillance Camera Commissioner
agency|Government Communications Headquarters|GCHQ
agency|National Cyber Security Centre|NCSC|UK National Cyber Security Centre
agency|Secret Intelligence Service|SIS, MI6
agency|Security Service|MI5|UK Security Service
agency|National Crime Agency|NCA
agency|Metropolitan Police Service|MPS|Metropolitan Police; Met Police; Scotland Yard; New Scotland Yard
agency|Police Service of Northern Ireland|PSNI
agency|Crown Prosecution Service|CPS
agency|Serious Fraud Office|SFO
agency|UK Supreme Court||Supreme Court of the United Kingdom; UKSC
agency|Old Bailey||Central Criminal Court
agency|High Court of Justice||High Court of England and Wales
agency|Privy Council||Judicial Committee of the Privy Council
agency|Defence Science and Technology Laboratory|Dstl, DSTL
agency|British Army
agency|Royal Navy|RN
agency|Royal Air Force|RAF
agency|Royal Marines
agency|British Council
agency|Met Office||Meteorological Office
agency|UK Statistics Authority|UKSA
agency|UK Atomic Energy Authority|UKAEA
agency|Climate Change Committee|CCC|Committee on Climate Change
agency|Greater London Authority|GLA
agency|Transport for London|TfL
agency|National Infrastructure Commission|NIC
agency|Government Office for Science|GO-Science
agency|Committee on Standards in Public Life
agency|Parliament of Canada||Canadian Parliament
agency|House of Commons of Canada||Canadian House of Commons
agency|Senate of Canada||Canadian Senate
agency|Supreme Court of Canada|SCC|Canadian Supreme Court
agency|Innovation, Science and Economic Development Canada|ISED
agency|Global Affairs Canada|GAC
agency|Treasury Board of Canada Secretariat|TBS|Treasury Board Secretariat; Treasury Board of Canada
agency|Office of the Privacy Commissioner of Canada|OPC|Privacy Commissioner of Canada
agency|Competition Bureau||Competition Bureau of Canada; Competition Bureau Canada
agency|Canadian Radio-television and Telecommunications Commission|CRTC
agency|Canadian AI Safety Institute|CAISI|Canadian Artificial Intelligence Safety Institute
agency|Canadian Centre for Cyber Security|CCCS
agency|Communications Security Establishment|CSE|Communications Security Establishment Canada
academic|Center for Strategic and International Studies|CSIS
agency|Canadian Security Intelligence Service|CSIS
agency|Royal Canadian Mounted Police|RCMP
agency|Health Canada
agency|Statistics Canada||StatCan
agency|Environment and Climate Change Canada|ECCC
agency|Employment and Social Development Canada|ESDC
agency|Immigration, Refugees and Citizenship Canada|IRCC
agency|Public Safety Canada
agency|Transport Canada
agency|Bank of Canada
agency|National Research Council of Canada|NRC|National Research Council Canada
agency|Natural Sciences and Engineering Research Council|NSERC|Natural Sciences and Engineering Research Council of Canada
agency|Social Sciences and Humanities Research Council|SSHRC
agency|Canadian Human Rights Commission
agency|Canadian Armed Forces|CAF
agency|Department of National Defence||National Defence
agency|Parliament of Australia||Australian Parliament; Australian Senate; Australian House of Representatives
agency|High Court of Australia
agency|Department of Industry, Science and Resources|DISR|Department of Industry, Science, Energy and Resources
agency|Department of Foreign Affairs and Trade|DFAT
agency|Department of Home Affairs
agency|Attorney-General's Department|AGD
agency|Digital Transformation Agency|DTA
agency|eSafety Commissioner||Office of the eSafety Commissioner; Australian eSafety Commissioner; eSafety
agency|Office of the Australian Information Commissioner|OAIC
agency|Australian Competition and Consumer Commission|ACCC
agency|Australian Communications and Media Authority|ACMA
agency|Australian Securities and Investments Commission|ASIC
agency|Australian Prudential Regulation Authority|APRA
agency|Reserve Bank of Australia|RBA
agency|Australian Human Rights Commission|AHRC
agency|Australian Signals Directorate|ASD
agency|Australian Cyber Security Centre|ACSC
agency|Australian Security Intelligence Organization|ASIO
media|Agence France-Presse|AFP|Agence France Presse
agency|Australian Federal Police|AFP
agency|Australian Defence Force|ADF
agency|Australian Bureau of Statistics|ABS
agency|Australian Taxation Office|ATO
agency|Commonwealth Scientific and Industrial Research Organization|CSIRO
agency|Australian Research Council|ARC
agency|Therapeutic Goods Administration|TGA
agency|Productivity Commission
agency|New Zealand Parliament||Parliament of New Zealand
agency|Ministry of Business, Innovation and Employment|MBIE
agency|Reserve Bank of New Zealand|RBNZ
agency|Stats NZ||Statistics New Zealand
agency|Ministry of Foreign Affairs and Trade|MFAT
agency|New Zealand Security Intelligence Service|NZSIS
agency|Government Communications Security Bureau|GCSB
agency|Parliament of India||Indian Parliament
agency|Lok Sabha
agency|Rajya Sabha
agency|Supreme Court of India
agency|NITI Aayog||National Institution for Transforming India
agency|Ministry of Electronics and Information Technology|MeitY, MEITY
agency|Ministry of External Affairs|MEA
agency|Ministry of Home Affairs|MHA
agency|Ministry of Commerce and Industry
agency|Reserve Bank of India|RBI
agency|Securities and Exchange Board of India|SEBI
agency|Telecom Regulatory Authority of India|TRAI
agency|Competition Commission of India|CCI
agency|Unique Identification Authority of India|UIDAI
agency|Data Protection Board of India
agency|Indian Computer Emergency Response Team|CERT-In
ngo|Confederation of British Industry|CBI
agency|Central Bureau of Investigation|CBI
agency|Research and Analysis Wing|RAW, R&AW||a
agency|Defence Research and Development Organization|DRDO
agency|Indian Space Research Organization|ISRO
agency|Indian Council of Medical Research|ICMR
agency|Indian Army
agency|Indian Navy
agency|Indian Air Force|IAF
agency|Election Commission of India|ECI
agency|State Council of the People's Republic of China||State Council; State Council of China; Chinese State Council
agency|Cyberspace Administration of China|CAC
agency|Ministry of Industry and Information Technology|MIIT
agency|Ministry of Science and Technology|MOST|Chinese Ministry of Science and Technology|a
agency|Ministry of Foreign Affairs|MFA
agency|Ministry of Foreign Affairs of China||Chinese Ministry of Foreign Affairs; Chinese Foreign Ministry; Ministry of Foreign Affairs of the People's Republic of China
agency|Ministry of Commerce|MOFCOM|Chinese Ministry of Commerce
agency|Ministry of Public Security|MPS
agency|Ministry of State Security|MSS
agency|Ministry of National Defense||Chinese Ministry of National Defense
agency|National Development and Reform Commission|NDRC
agency|National People's Congress|NPC|NPC Standing Committee; Standing Committee of the National People's Congress; National People's Congress Standing Committee; NPCSC
agency|Chinese People's Political Consultative Conference|CPPCC
agency|State Administration for Market Regulation|SAMR
agency|State Administration of Foreign Exchange|SAFE||a
agency|Standardization Administration of China|SAC
agency|National Data Administration|NDA
agency|People's Bank of China|PBOC, PBoC
agency|China Securities Regulatory Commission|CSRC
agency|China National Intellectual Property Administration|CNIPA
agency|National Bureau of Statistics of China|NBS|National Bureau of Statistics
agency|National Medical Products Administration|NMPA
agency|Supreme People's Court|SPC
agency|Supreme People's Procuratorate|SPP
agency|People's Liberation Army|PLA|Chinese People's Liberation Army
agency|People's Liberation Army Navy|PLAN|PLA Navy|a
agency|People's Liberation Army Air Force|PLAAF
agency|People's Liberation Army Rocket Force|PLARF
agency|PLA Strategic Support Force|PLASSF|Strategic Support Force; People's Liberation Army Strategic Support Force
agency|Central Military Commission|CMC
agency|United Front Work Department|UFWD
agency|National Information Security Standardization Technical Committee|TC260
agency|Beijing Internet Court
agency|Hong Kong Monetary Authority|HKMA
agency|Legislative Council of Hong Kong||LegCo; Hong Kong Legislative Council
agency|Office of the Privacy Commissioner for Personal Data|PCPD
agency|Legislative Yuan
agency|Executive Yuan
agency|Ministry of Digital Affairs|MODA
agency|Cabinet Office of Japan||Japanese Cabinet Office
agency|Ministry of Economy, Trade and Industry|METI
agency|Ministry of Internal Affairs and Communications|MIC
agency|Ministry of Education, Culture, Sports, Science and Technology|MEXT
agency|Ministry of Foreign Affairs of Japan|MOFA|Japanese Ministry of Foreign Affairs
agency|Ministry of Health, Labour and Welfare|MHLW
agency|Digital Agency||Digital Agency of Japan
agency|Personal Information Protection Commission|PIPC, PPC|Personal Information Protection Commission of Japan; Personal Information Protection Commission of Korea
agency|Japan Fair Trade Commission|JFTC
agency|Japan AI Safety Institute|J-AISI|AI Safety Institute of Japan; Japanese AI Safety Institute
agency|Bank of Japan|BoJ, BOJ
agency|National Diet||Japanese Diet; Diet of Japan; Diet|a
other|Syrian Democratic Forces|SDF
agency|Japan Self-Defense Forces|JSDF, SDF|Self-Defense Forces
agency|Japan International Cooperation Agency|JICA
agency|Japan Aerospace Exploration Agency|JAXA
agency|Japan External Trade Organization|JETRO
agency|Information-technology Promotion Agency|IPA
agency|New Energy and Industrial Technology Development Organization|NEDO
agency|National Institute of Advanced Industrial Science and Technology|AIST
agency|Ministry of Science and ICT|MSIT|Korean Ministry of Science and ICT
agency|Korea Communications Commission|KCC
agency|Korea Fair Trade Commission|KFTC
agency|Korea Internet & Security Agency|KISA
agency|National Intelligence Service|NIS
agency|National Assembly of South Korea||South Korean National Assembly; National Assembly of the Republic of Korea
agency|Blue House||Cheong Wa Dae
agency|Bank of Korea|BOK
agency|Korea Development Institute|KDI
agency|Korean People's Army|KPA
agency|Infocomm Media Development Authority|IMDA|Info-communications Media Development Authority
agency|Personal Data Protection Commission|PDPC
agency|Monetary Authority of Singapore|MAS
agency|Cyber Security Agency of Singapore|CSA|Cyber Security Agency
agency|Smart Nation and Digital Government Office|SNDGO|Smart Nation Group
agency|Government Technology Agency||GovTech; GovTech Singapore
agency|Economic Development Board|EDB
agency|Singapore AI Safety Institute
agency|Bank Indonesia
agency|Bank Negara Malaysia|BNM
agency|Bangko Sentral ng Pilipinas|BSP
agency|Malaysian Communications and Multimedia Commission|MCMC
agency|Inter-Services Intelligence|ISI
agency|State Bank of Pakistan|SBP
agency|Bangladesh Bank
agency|Tatmadaw
agency|State Administration Council|SAC
agency|Bundestag||German Bundestag; Deutscher Bundestag; German Parliament
agency|Bundesrat||German Bundesrat
agency|Reichstag
agency|Federal Chancellery||Bundeskanzleramt; German Chancellery
agency|Federal Ministry for Economic Affairs and Climate Action|BMWK|Federal Ministry for Economic Affairs and Energy; BMWi; German Economy Ministry; Federal Ministry of Economics and Technology
agency|Federal Foreign Office||German Federal Foreign Office; Auswärtiges Amt; German Foreign Office; German Foreign Ministry
agency|Federal Ministry of Education and Research|BMBF|German Federal Ministry of Education and Research
agency|Federal Ministry of the Interior|BMI|Federal Ministry of the Interior and Community; German Federal Ministry of the Interior
media|British Medical Journal|BMJ
agency|Federal Ministry of Justice|BMJ
agency|Federal Ministry of Labour and Social Affairs|BMAS
agency|Federal Ministry for Digital and Transport|BMDV
agency|Federal Ministry for Economic Cooperation and Development|BMZ
agency|Federal Ministry of Defence|BMVg|German Ministry of Defence
agency|Federal Ministry of Finance|BMF
agency|Federal Office for Information Security|BSI|Bundesamt für Sicherheit in der Informationstechnik
agency|Federal Office for the Protection of the Constitution|BfV|Bundesamt für Verfassungsschutz; Verfassungsschutz
agency|Federal Intelligence Service|BND|Bundesnachrichtendienst
agency|Federal Criminal Police Office|BKA|Bundeskriminalamt
agency|Federal Commissioner for Data Protection and Freedom of Information|BfDI
agency|Federal Network Agency|BNetzA|Bundesnetzagentur
agency|Federal Financial Supervisory Authority||BaFin
agency|Bundeskartellamt||Federal Cartel Office; German Federal Cartel Office
agency|Bundesbank||Deutsche Bundesbank
agency|Bundeswehr||German Armed Forces
agency|Wehrmacht
agency|Stasi||Ministry for State Security
agency|Gestapo
agency|Federal Constitutional Court|BVerfG|Bundesverfassungsgericht; German Federal Constitutional Court; German Constitutional Court
agency|Federal Court of Justice|BGH|Bundesgerichtshof
agency|Federal Statistical Office|Destatis|Statistisches Bundesamt
agency|Federal Agency for Civic Education|bpb|Bundeszentrale für politische Bildung
agency|Umweltbundesamt|UBA|German Environment Agency
agency|Robert Koch Institute|RKI
agency|Deutsche Gesellschaft für Internationale Zusammenarbeit|GIZ
agency|KfW||Kreditanstalt für Wiederaufbau
agency|Élysée Palace||Élysée; Elysée; Elysee Palace
agency|National Assembly of France||French National Assembly; Assemblée nationale
agency|French Senate||Sénat
agency|French Ministry of Armed Forces||Ministry of the Armed Forces
agency|French Ministry for Europe and Foreign Affairs||Ministry for Europe and Foreign Affairs; Quai d'Orsay
agency|Commission nationale de l'informatique et des libertés|CNIL|Commission Nationale de l'Informatique et des Libertés; National Commission on Informatics and Liberty
agency|Autorité de la concurrence||French Competition Authority
agency|Arcom||Conseil supérieur de l'audiovisuel
agency|Arcep|ARCEP
agency|Agence nationale de la sécurité des systèmes d'information|ANSSI
agency|Direction générale de la sécurité extérieure|DGSE
agency|Direction générale de la sécurité intérieure|DGSI
agency|Banque de France||Bank of France
agency|Conseil d'État||French Council of State
agency|Conseil constitutionnel||French Constitutional Council
agency|Cour de cassation
agency|Conseil national du numérique|CNNum
agency|Bpifrance
agency|Institut national de la statistique et des études économiques|INSEE
agency|Agence française de développement|AFD|French Development Agency
agency|Italian Parliament||Parliament of Italy; Italian Senate; Italian Chamber of Deputies
agency|Garante per la protezione dei dati personali||Garante; Italian Data Protection Authority; Garante Privacy
agency|Agency for Digital Italy|AgID|Agenzia per l'Italia Digitale
agency|Autorità Garante della Concorrenza e del Mercato|AGCM|Italian Competition Authority
agency|Bank of Italy||Banca d'Italia
agency|Guardia di Finanza
agency|Carabinieri
agency|Congress of Deputies||Spanish Parliament; Cortes Generales
agency|Agencia Española de Protección de Datos|AEPD|Spanish Data Protection Agency; Spanish Data Protection Authority
agency|Agencia Española de Supervisión de la Inteligencia Artificial|AESIA|Spanish Agency for the Supervision of Artificial Intelligence
agency|Bank of Spain||Banco de España
media|Associated Press|AP|AP News
agency|Dutch Data Protection Authority|AP|Autoriteit Persoonsgegevens
academic|Association for Computing Machinery|ACM
agency|Authority for Consumers and Markets|ACM|Netherlands Authority for Consumers and Markets
agency|Tweede Kamer||Dutch House of Representatives; Dutch Parliament
agency|De Nederlandsche Bank|DNB
agency|General Intelligence and Security Service|AIVD
agency|National Coordinator for Counterterrorism and Security|NCTV
agency|Rathenau Instituut||Rathenau Institute
agency|Belgian Data Protection Authority|APD|Autorité de protection des données
agency|National Bank of Belgium|NBB
agency|Oireachtas||Houses of the Oireachtas
agency|Dáil Éireann||Dáil; Dail
agency|Garda Síochána||An Garda Síochána; Gardaí
agency|Central Bank of Ireland|CBI
agency|Coimisiún na Meán
agency|IDA Ireland
agency|Folketing||Danish Parliament
agency|Riksdag||Swedish Parliament
agency|Storting||Norwegian Parliament; Stortinget
agency|Althing||Alþingi
agency|Eduskunta||Finnish Parliament
agency|Riigikogu
agency|Saeima
agency|Seimas
agency|Sejm||Polish Parliament; Polish Sejm
agency|Sveriges Riksbank||Riksbank
agency|Norges Bank
agency|Danmarks Nationalbank
agency|Datatilsynet||Norwegian Data Protection Authority; Danish Data Protection Agency
agency|Swedish Authority for Privacy Protection|IMY|Integritetsskyddsmyndigheten
agency|Swedish Psychological Defence Agency||Psychological Defence Agency
agency|Swedish International Development Cooperation Agency|Sida
agency|Vinnova
agency|Business Finland
agency|Sitra||Finnish Innovation Fund Sitra
agency|Austrian Parliament||Nationalrat; National Council of Austria
agency|Austrian Data Protection Authority|DSB|Datenschutzbehörde
agency|Swiss Federal Council||Federal Council
agency|Swiss Federal Assembly||Swiss Parliament
agency|Swiss National Bank|SNB
agency|Federal Department of Foreign Affairs|FDFA|Swiss Federal Department of Foreign Affairs
agency|Federal Office of Communications|OFCOM
agency|Swiss Agency for Development and Cooperation|SDC
agency|Swiss Financial Market Supervisory Authority|FINMA
agency|Hellenic Parliament||Greek Parliament
agency|Hellenic Data Protection Authority|HDPA
agency|Verkhovna Rada||Rada; Ukrainian Parliament; Parliament of Ukraine
agency|Security Service of Ukraine|SBU
agency|Armed Forces of Ukraine|AFU|Ukrainian Armed Forces; Ukrainian Army
agency|Ministry of Digital Transformation
agency|National Bank of Ukraine|NBU
agency|State Duma||Duma; Russian Duma
agency|Federation Council||Federation Council of Russia
agency|Kremlin
agency|Federal Security Service|FSB|Russian Federal Security Service
agency|Foreign Intelligence Service|SVR
agency|Main Intelligence Directorate|GRU|Main Directorate of the General Staff
agency|Committee for State Security|KGB
agency|People's Commissariat for Internal Affairs|NKVD
agency|Cheka
agency|Roskomnadzor||Federal Service for Supervision of Communications, Information Technology and Mass Media
agency|Roscosmos||Roskosmos
agency|Central Bank of Russia||Bank of Russia; Central Bank of the Russian Federation
agency|Rosgvardiya||Russian National Guard
agency|Russian Armed Forces||Armed Forces of the Russian Federation
agency|Red Army||Soviet Army
agency|Supreme Soviet||Supreme Soviet of the Soviet Union
agency|Politburo
agency|Ministry of Foreign Affairs of the Russian Federation||Russian Foreign Ministry; Russian Ministry of Foreign Affairs
agency|Grand National Assembly of Turkey||Turkish Parliament; Grand National Assembly; Turkish Grand National Assembly
agency|National Intelligence Organization||Millî İstihbarat Teşkilatı
agency|Central Bank of the Republic of Türkiye|CBRT|Central Bank of Turkey
agency|Knesset||Israeli Knesset; Israeli Parliament
agency|Israel Defense Forces|IDF|Israeli Defense Forces; Israeli Army
agency|Mossad
agency|Shin Bet||Israel Security Agency; Shabak
agency|Unit 8200
agency|Israel Innovation Authority|IIA
agency|Israel National Cyber Directorate|INCD
agency|Bank of Israel
agency|Palestinian Authority|PA|Palestinian National Authority; PNA
agency|Palestinian Legislative Council
agency|Islamic Revolutionary Guard Corps|IRGC|Revolutionary Guards; Revolutionary Guard; Iranian Revolutionary Guard Corps
agency|Quds Force
agency|Guardian Council
agency|Majlis
agency|Atomic Energy Organization of Iran|AEOI
agency|Saudi Data and AI Authority|SDAIA|Saudi Data and Artificial Intelligence Authority
agency|Saudi Central Bank|SAMA
agency|Public Investment Fund|PIF|Saudi Public Investment Fund
agency|Abu Dhabi Investment Authority|ADIA
agency|Qatar Investment Authority|QIA
agency|Kuwait Investment Authority|KIA
agency|Mubadala||Mubadala Investment Company
agency|UAE Artificial Intelligence Office||UAE AI Office
agency|Advanced Technology Research Council|ATRC
agency|Syrian Arab Army|SAA
agency|Lebanese Armed Forces|LAF
agency|Central Bank of Egypt|CBE
agency|Supreme Council of the Armed Forces|SCAF
agency|Parliament of South Africa||South African Parliament
agency|South African Reserve Bank|SARB
agency|Information Regulator
agency|Council for Scientific and Industrial Research|CSIR
agency|Constitutional Court of South Africa
agency|Department of Communications and Digital Technologies|DCDT
agency|Truth and Reconciliation Commission|TRC
agency|National Information Technology Development Agency|NITDA
agency|Central Bank of Nigeria|CBN
agency|Economic and Financial Crimes Commission|EFCC
agency|Independent National Electoral Commission|INEC
agency|Central Bank of Kenya|CBK
agency|Communications Authority of Kenya
agency|Office of the Data Protection Commissioner|ODPC
agency|Independent Electoral and Boundaries Commission|IEBC
agency|Rwanda Utilities Regulatory Authority|RURA
ngo|Reporters Without Borders|RSF|Reporters sans frontières
agency|Rapid Support Forces|RSF
agency|Sudanese Armed Forces|SAF
agency|National Congress of Brazil||Brazilian Congress; Brazilian National Congress; Brazilian Senate
agency|Federal Senate||Senate of Brazil
agency|Supreme Federal Court|STF|Supremo Tribunal Federal; Brazilian Supreme Court; Supreme Federal Tribunal
agency|Superior Electoral Court|TSE|Tribunal Superior Eleitoral
agency|Autoridade Nacional de Proteção de Dados|ANPD|National Data Protection Authority
agency|Ministry of Science, Technology and Innovation|MCTI
agency|Central Bank of Brazil||Banco Central do Brasil
agency|Administrative Council for Economic Defense|CADE
agency|Brazilian Institute of Geography and Statistics|IBGE
agency|Brazilian Development Bank|BNDES
agency|Itamaraty
agency|Anatel
agency|Bank of Mexico||Banxico; Banco de México
agency|Instituto Nacional de Transparencia, Acceso a la Información y Protección de Datos Personales|INAI
agency|National Electoral Institute|INE
agency|Federal Telecommunications Institute|IFT
agency|Central Bank of Argentina|BCRA|Central Bank of the Argentine Republic
agency|Central Bank of Chile
agency|Superintendence of Industry and Commerce|SIC
agency|Bolivarian National Intelligence Service|SEBIN
agency|Court of Appeal of England and Wales
agency|National Police Agency|NPA
agency|National Cybersecurity Center of Excellence|NCCoE
agency|Office for Civil Rights|OCR
agency|Civil Rights Division
agency|Antitrust Division||DOJ Antitrust Division
agency|Cyber Safety Review Board|CSRB
agency|Biomedical Advanced Research and Development Authority|BARDA
agency|Uganda Communications Commission|UCC
agency|Swiss Federal Data Protection and Information Commissioner|FDPIC
agency|Malta Digital Innovation Authority|MDIA
agency|Abwehr
agency|Schutzstaffel|SS||a
agency|Luftwaffe
agency|Sturmabteilung|SA||a
agency|Continental Congress
agency|Continental Army
agency|Confederate Army||Confederate States Army
agency|Union Army
agency|Estates-General||Estates General
agency|Paris Commune
agency|US Army Corps of Engineers|USACE|U.S. Army Corps of Engineers; United States Army Corps of Engineers; Army Corps of Engineers
agency|Lawrence Livermore National Laboratory|LLNL
agency|Oak Ridge National Laboratory|ORNL
agency|Los Alamos National Laboratory|LANL
agency|Argonne National Laboratory|ANL
agency|Sandia National Laboratories||Sandia
agency|Brookhaven National Laboratory|BNL
agency|Pacific Northwest National Laboratory|PNNL
agency|National Renewable Energy Laboratory|NREL
agency|Lawrence Berkeley National Laboratory|LBNL|Berkeley Lab
agency|Environment Agency
company|OpenAI||OpenAI LP; Open AI; OpenAI Inc.
company|Anthropic
company|Google||Google LLC; Google Inc.
company|Google DeepMind||DeepMind; Deepmind; DeepMind Technologies
company|Google Brain
company|Google Cloud
company|Google Research
company|Alphabet||Alphabet Inc.|a
company|YouTube||Youtube
company|Waymo
company|Verily
company|Microsoft||Microsoft Corporation; Microsoft Corp.; Microsoft Corp
company|Microsoft Research
company|GitHub||Github
company|LinkedIn
company|Meta||Meta Platforms; Facebook; Facebook Inc.; Meta Platforms Inc.|a
company|WhatsApp
company|Instagram
company|Amazon||Amazon.com; Amazon Inc.|a
company|Amazon Web Services|AWS
company|Apple||Apple Inc.; Apple Inc; Apple Computer|a
company|Nvidia|NVIDIA|NVidia
company|IBM|IBM|International Business Machines; International Business Machines Corporation; IBM Corporation|w
company|IBM Research
company|Red Hat
company|Intel||Intel Corporation; Intel Corp.|a
company|Advanced Micro Devices|AMD
company|Qualcomm
company|Broadcom
company|Arm||Arm Holdings; ARM Holdings|a
company|Taiwan Semiconductor Manufacturing Company|TSMC|Taiwan Semiconductor; Taiwan Semiconductor Manufacturing Co.
company|ASML|ASML|ASML Holding
company|Tokyo Electron
company|Applied Materials
company|Lam Research
company|Micron||Micron Technology|a
company|GlobalFoundries
company|Texas Instruments
company|NXP Semiconductors|NXP
company|Infineon||Infineon Technologies
company|STMicroelectronics
company|SK Hynix||SK hynix
company|SK Group
company|Samsung||Samsung Electronics; Samsung Group
company|LG|LG|LG Electronics; LG Group|a
company|Naver||NAVER
company|Kakao
company|Hyundai||Hyundai Motor; Hyundai Motor Company; Hyundai Motor Group
company|Kia||Kia Motors|a
company|Sony||Sony Group; Sony Corporation
company|Toshiba
company|Hitachi
company|Fujitsu
company|NEC|NEC|NEC Corporation|a
company|NTT|NTT|Nippon Telegraph and Telephone
company|SoftBank||SoftBank Group; Softbank
company|Rakuten
company|Panasonic
company|Canon||Canon Inc.|a
company|Nikon
company|Nintendo
company|Sharp||Sharp Corporation|a
company|Mitsubishi||Mitsubishi Heavy Industries; Mitsubishi Electric; Mitsubishi Corporation
company|Mitsui||Mitsui & Co.
company|Sumitomo
company|Toyota||Toyota Motor Corporation; Toyota Motor
company|Honda||Honda Motor
company|Nissan||Nissan Motor
company|Mazda
company|Subaru
company|Suzuki|||a
company|Preferred Networks
company|Sakana AI
company|Huawei||Huawei Technologies; Huawei Technologies Co.
company|ZTE|ZTE|ZTE Corporation
company|Alibaba||Alibaba Group; Alibaba Cloud
company|Ant Group||Ant Financial
company|Alipay
company|Tencent||Tencent Holdings
company|WeChat||Weixin
company|Baidu
company|ByteDance||Bytedance
company|TikTok||Tiktok
company|Douyin
company|DeepSeek||Deepseek
company|SenseTime||Sensetime
company|Megvii
company|Hikvision
company|Dahua||Dahua Technology
company|iFlytek||iFLYTEK
company|CloudWalk||Cloudwalk
company|Yitu||Yitu Technology
company|Zhipu AI||Zhipu
company|Moonshot AI
company|MiniMax
company|01.AI
company|JD.com||JD
company|Meituan
company|Didi||Didi Chuxing; DiDi
company|Xiaomi
company|Lenovo
company|DJI|DJI
company|Semiconductor Manufacturing International Corporation|SMIC
company|Yangtze Memory Technologies|YMTC
company|BYD|BYD
company|CATL|CATL|Contemporary Amperex Technology
company|Geely
company|Nio||NIO
company|Pinduoduo||PDD Holdings
company|Shein
company|Weibo||Sina Weibo
company|Evergrande||China Evergrande
company|China Mobile
company|China Telecom
company|China Unicom
company|China National Petroleum Corporation|CNPC
company|Sinopec
company|China National Offshore Oil Corporation|CNOOC
company|State Grid Corporation of China||State Grid
company|Industrial and Commercial Bank of China|ICBC
company|China Construction Bank|CCB
company|Agricultural Bank of China
company|Bank of China
company|China Development Bank
company|Export-Import Bank of China||China Exim Bank
company|COSCO||COSCO Shipping
company|Foxconn||Hon Hai; Hon Hai Precision Industry
company|MediaTek
company|Acer|||a
company|Asus||ASUS
company|United Microelectronics Corporation|UMC
company|Tesla||Tesla Motors; Tesla Inc.|a
company|SpaceX||Space Exploration Technologies
company|Starlink
company|xAI||X.AI; x.AI
company|X Corp.||Twitter; X Corp; Twitter Inc.
company|Neuralink
company|The Boring Company
company|Scale AI
company|Hugging Face||HuggingFace
company|Stability AI
company|Midjourney
company|Cohere||Cohere Inc.
company|Inflection AI||Inflection
company|Adept AI
company|Character.AI||Character Technologies
company|Perplexity AI||Perplexity
company|Mistral AI||Mistral|a
company|Aleph Alpha
company|DeepL
company|Helsing
company|Black Forest Labs
company|LightOn
company|Graphcore
company|Cerebras||Cerebras Systems
company|Groq
company|SambaNova||SambaNova Systems
company|CoreWeave
company|Databricks
company|Snowflake||Snowflake Inc.|a
company|Palantir||Palantir Technologies
company|Anduril||Anduril Industries
company|Shield AI
company|Clearview AI||Clearview
company|C3.ai||C3 AI
company|Safe Superintelligence||SSI
company|Thinking Machines Lab
company|Conjecture|||a
company|Runway||Runway AI|a
company|ElevenLabs||Eleven Labs
company|Element AI
company|AI21 Labs
company|G42|G42|Group 42
company|Mobileye
company|NSO Group|NSO
company|Check Point||Check Point Software
company|Cruise||Cruise LLC|a
company|Aurora Innovation
company|Argo AI
company|Boston Dynamics
company|Figure AI
company|iRobot|||a
company|ABB|ABB|ABB Ltd
company|Oracle||Oracle Corporation; Oracle Corp.|a
company|Salesforce||Salesforce.com
company|SAP|SAP|SAP SE; SAP AG
company|Adobe||Adobe Inc.; Adobe Systems
company|Cisco||Cisco Systems
company|Dell||Dell Technologies; Dell Inc.
company|Hewlett-Packard|HP|Hewlett Packard; HP Inc.
company|Hewlett Packard Enterprise|HPE
company|VMware
company|ServiceNow
company|Workday||Workday Inc.|a
company|Cloudflare
company|Akamai
company|Fastly
company|Zoom||Zoom Video Communications|a
company|Slack||Slack Technologies|a
company|Dropbox
company|Netflix
company|Spotify
company|Snap||Snap Inc.; Snapchat|a
company|Pinterest
company|Reddit
company|Discord||Discord Inc.|a
company|Telegram||Telegram Messenger|a
company|Signal||Signal Messenger|a
company|Twitch
company|Uber||Uber Technologies|a
company|Lyft
company|Airbnb
company|DoorDash
company|Deliveroo
company|Grab||Grab Holdings|a
company|Gojek
company|Booking.com||Booking Holdings
company|Expedia
company|eBay||Ebay
company|PayPal||Paypal
company|Stripe||Stripe Inc.|a
company|Block Inc.
company|Coinbase
company|Binance
company|FTX|FTX
company|Ripple||Ripple Labs|a
company|Robinhood||Robinhood Markets|a
company|Visa||Visa Inc.|a
company|Mastercard||MasterCard
company|American Express||AmEx; Amex
company|Equifax
company|Experian
company|TransUnion
company|CrowdStrike
company|SolarWinds
company|FireEye
company|Mandiant
company|Palo Alto Networks
company|Kaspersky||Kaspersky Lab
company|Symantec
company|McAfee|||a
company|Proofpoint
company|Recorded Future
company|Trend Micro
company|Mozilla Corporation
company|Automattic
company|Wikimedia Enterprise
company|Yahoo||Yahoo!; Yahoo Inc.
company|AOL|AOL|America Online
company|Netscape
company|Xerox||Xerox PARC
company|Bell Labs||AT&T Bell Laboratories; Bell Laboratories
company|Sun Microsystems
company|Motorola||Motorola Solutions
company|BlackBerry||Research In Motion
company|Nokia
company|Ericsson
company|Siemens||Siemens AG
company|Philips||Royal Philips
company|Bosch||Robert Bosch; Robert Bosch GmbH
company|Thales||Thales Group
company|Atos
company|Capgemini
company|Dassault Systèmes
company|Dassault Aviation
company|Orange S.A.
company|Deutsche Telekom
company|Vodafone||Vodafone Group
company|Telefónica||Telefonica
company|Telenor
company|Telia||Telia Company
company|Swisscom
company|Proximus
company|KPN|KPN
company|BT Group|BT|British Telecom
company|Telecom Italia
company|AT&T|AT&T
company|Verizon||Verizon Communications
company|Sprint Corporation
company|Comcast
company|Charter Communications
company|Bharti Airtel||Airtel
company|Reliance Industries||Reliance Jio; Jio
company|MTN Group|MTN
company|Safaricom
company|Telstra
company|Optus
company|Rogers Communications
company|Bell Canada||BCE
company|Telus||TELUS
company|Singtel||SingTel
company|América Móvil
company|Tata Group||Tata Sons; Tata Motors; Tata Steel; Tata
company|Tata Consultancy Services|TCS
company|Infosys
company|Wipro
company|HCL Technologies||HCLTech; HCL
company|Tech Mahindra
company|Adani Group||Adani
company|Flipkart
company|Paytm
company|Krutrim
company|Sarvam AI
company|Accenture
company|Deloitte||Deloitte Touche Tohmatsu
company|PwC|PwC, PWC|PricewaterhouseCoopers; Pricewaterhouse Coopers
company|Ernst & Young|EY
company|KPMG|KPMG
company|McKinsey & Company||McKinsey; McKinsey & Co.
company|McKinsey Global Institute|MGI
company|Boston Consulting Group|BCG
company|Bain & Company||Bain
company|Booz Allen Hamilton||Booz Allen
company|Oliver Wyman
company|Roland Berger
company|Gartner
company|Forrester||Forrester Research
company|IDC|IDC|International Data Corporation
company|Eurasia Group
company|Oxford Analytica
company|Control Risks
company|Ipsos||Ipsos MORI
company|YouGov
company|Gallup
company|Nielsen|||a
company|Kantar
company|Cambridge Analytica
company|SCL Group
company|Edelman|||a
company|Teneo
company|FTI Consulting
company|Bloomberg L.P.||Bloomberg LP
company|Thomson Reuters
company|RELX|RELX
company|S&P Global||Standard & Poor's; S&P
company|Moody's||Moody's Investors Service
company|Fitch||Fitch Ratings|a
company|FTSE Russell
company|Nasdaq||NASDAQ
company|New York Stock Exchange|NYSE
academic|London School of Economics|LSE|London School of Economics and Political Science
company|London Stock Exchange|LSE|London Stock Exchange Group
company|Euronext
company|Deutsche Börse
company|Tokyo Stock Exchange
company|Shanghai Stock Exchange
company|Goldman Sachs
company|JPMorgan Chase||JPMorgan; J.P. Morgan; JP Morgan; J.P. Morgan Chase; JPMorgan Chase & Co.
company|Morgan Stanley
company|Citigroup||Citibank; Citi
company|Bank of America||BofA
company|Wells Fargo
company|Lehman Brothers
company|Bear Stearns
company|Merrill Lynch
company|BlackRock||Blackrock
company|Vanguard Group||Vanguard|a
company|State Street Corporation
company|Fidelity Investments
company|Blackstone||Blackstone Group
company|KKR|KKR|Kohlberg Kravis Roberts
company|Carlyle Group
company|Berkshire Hathaway
company|Andreessen Horowitz||a16z
company|Sequoia Capital||Sequoia
company|Y Combinator
company|Founders Fund
company|Kleiner Perkins
company|Tiger Global
company|Bridgewater Associates||Bridgewater
company|Citadel LLC
company|Renaissance Technologies
company|Long-Term Capital Management|LTCM
company|HSBC|HSBC|HSBC Holdings
company|Barclays
company|Lloyds Banking Group||Lloyds Bank; Lloyds
company|Lloyd's of London||Lloyd's
company|NatWest||Royal Bank of Scotland; RBS
company|Standard Chartered
company|Deutsche Bank
company|Commerzbank
company|BNP Paribas
company|Société Générale||Societe Generale
company|Crédit Agricole
company|AXA|AXA
company|Allianz
company|Munich Re
company|Swiss Re
company|Zurich Insurance Group||Zurich Insurance
company|UBS|UBS
company|Credit Suisse
company|ING|ING|ING Group
company|Rabobank
company|ABN AMRO
company|Santander||Banco Santander|a
company|BBVA|BBVA
company|UniCredit
company|Intesa Sanpaolo
company|Generali
company|Nordea
company|Danske Bank
company|Royal Bank of Canada|RBC
company|Toronto-Dominion Bank|TD Bank
company|Scotiabank
company|Commonwealth Bank of Australia||Commonwealth Bank
company|Westpac
company|ANZ|ANZ
company|Mitsubishi UFJ Financial Group|MUFG|Mitsubishi UFJ
company|Mizuho||Mizuho Financial Group|a
company|Nomura||Nomura Holdings
company|Temasek||Temasek Holdings
company|GIC|GIC
company|Ping An||Ping An Insurance
company|State Bank of India|SBI
company|Sberbank||Sber
company|VTB|VTB|VTB Bank
company|Gazprombank
company|SWIFT||Society for Worldwide Interbank Financial Telecommunication|a
company|Itaú Unibanco||Itaú
company|Nubank
company|Standard Bank
company|ExxonMobil||Exxon Mobil; Exxon
company|Chevron||Chevron Corporation
company|ConocoPhillips
company|Shell||Royal Dutch Shell; Shell plc; Royal Dutch/Shell|a
company|BP|BP|British Petroleum; BP plc
company|TotalEnergies||Total S.A.; Total SE
company|Eni||ENI|a
company|Equinor||Statoil
company|Repsol
company|OMV|OMV
company|Saudi Aramco||Aramco
company|Abu Dhabi National Oil Company|ADNOC
company|QatarEnergy||Qatar Petroleum
company|National Iranian Oil Company|NIOC
company|Gazprom
company|Rosneft
company|Lukoil
company|Novatek
company|Rosatom
company|Yukos
company|Naftogaz
company|Energoatom
company|Petrobras
company|Pemex||Petróleos Mexicanos
company|PDVSA|PDVSA|Petróleos de Venezuela
company|Petronas
company|Pertamina
company|Oil and Natural Gas Corporation|ONGC
company|Coal India
company|Nord Stream AG
company|EDF|EDF|Électricité de France
company|Engie
company|Enel
company|Iberdrola
company|E.ON
company|RWE|RWE
company|Vattenfall
company|Ørsted||Orsted
company|Vestas
company|Siemens Energy
company|Siemens Gamesa
company|General Electric|GE
company|Westinghouse||Westinghouse Electric
company|Areva||Orano
company|Fortum
company|Uniper
company|National Grid||National Grid plc|a
company|Pacific Gas and Electric|PG&E
company|NextEra Energy
company|Duke Energy
company|Constellation Energy
company|Halliburton
company|Schlumberger
company|Glencore
company|Rio Tinto
company|BHP|BHP|BHP Billiton
company|Vale S.A.
company|Anglo American
company|Freeport-McMoRan
company|ArcelorMittal
company|Thyssenkrupp||ThyssenKrupp
company|Nippon Steel
company|U.S. Steel||US Steel
company|Albemarle
company|Cargill
company|Archer Daniels Midland|ADM
company|Bunge|||a
company|Louis Dreyfus
company|Vitol
company|Trafigura
company|Lockheed Martin||Lockheed
company|Raytheon||RTX; Raytheon Technologies
company|Northrop Grumman
company|General Dynamics
company|L3Harris||L3Harris Technologies
company|Leidos
company|SAIC|SAIC
company|Boeing
company|Airbus||Airbus Group; EADS
company|BAE Systems||BAE
company|Rolls-Royce||Rolls Royce
company|Leonardo S.p.A.
company|Rheinmetall
company|Krauss-Maffei Wegmann
company|KNDS|KNDS
company|Saab
company|Kongsberg
company|MBDA|MBDA
company|Naval Group
company|Safran
company|QinetiQ
company|Baykar||Baykar Technologies
company|Elbit Systems||Elbit
company|Rafael Advanced Defense Systems
company|Israel Aerospace Industries|IAI
company|Hanwha||Hanwha Aerospace
company|Rostec
company|Kalashnikov||Kalashnikov Concern
company|Almaz-Antey
company|Blackwater||Blackwater USA
company|Embraer
company|Bombardier
company|United Airlines
company|American Airlines
company|Delta Air Lines
company|Southwest Airlines
company|British Airways
company|Lufthansa||Deutsche Lufthansa
company|Air France
company|KLM|KLM
company|Ryanair
company|easyJet
company|Emirates Airline
company|Qatar Airways
company|Aeroflot
company|Qantas
company|Air Canada
company|Cathay Pacific
company|Singapore Airlines
company|Pan Am||Pan American World Airways
company|Maersk||A.P. Moller-Maersk; Mærsk
company|DHL|DHL|Deutsche Post; DHL Group; Deutsche Post DHL
company|FedEx
company|UPS|UPS|United Parcel Service
company|Deutsche Bahn
company|SNCF|SNCF
company|Amtrak
company|Eurostar
company|Alstom
company|Caterpillar||Caterpillar Inc.|a
company|John Deere||Deere & Company
company|3M|3M
company|Honeywell
company|DuPont||Dupont; E. I. du Pont|a
company|Dow Chemical||Dow; Dow Inc.|a
company|BASF|BASF
company|Bayer||Bayer AG
company|Monsanto
company|Syngenta
company|IG Farben
company|Ford||Ford Motor Company; Ford Motor|a
company|General Motors|GM
company|Chrysler
company|Stellantis
company|Volkswagen|VW|Volkswagen Group; Volkswagen AG
company|BMW|BMW|Bayerische Motoren Werke
company|Mercedes-Benz||Daimler; Mercedes-Benz Group; Daimler-Benz
company|Audi
company|Porsche
company|Renault
company|Peugeot
company|Fiat
company|Volvo||Volvo Cars; Volvo Group
company|Rivian
company|Jaguar Land Rover
company|Michelin
company|Continental AG
company|ZF Friedrichshafen
company|Pfizer
company|Moderna
company|BioNTech
company|AstraZeneca
company|Johnson & Johnson|J&J
company|Merck & Co.||Merck
company|Novartis
company|Roche||Hoffmann-La Roche
company|Sanofi
company|GlaxoSmithKline|GSK
company|Novo Nordisk
company|Eli Lilly||Eli Lilly and Company
company|AbbVie
company|Amgen
company|Gilead||Gilead Sciences
company|Bristol Myers Squibb||Bristol-Myers Squibb
company|Boehringer Ingelheim
company|Takeda||Takeda Pharmaceutical
company|Teva||Teva Pharmaceutical
company|Purdue Pharma
company|Theranos
company|Illumina
company|23andMe
company|Recursion||Recursion Pharmaceuticals|a
company|Isomorphic Labs
company|Medtronic
company|GE Healthcare
company|UnitedHealth||UnitedHealth Group; UnitedHealthcare
company|CVS Health||CVS
company|Epic Systems
company|Optum
company|Fresenius
company|Serum Institute of India
company|Sinovac
company|Sinopharm
company|Ginkgo Bioworks
company|Walmart||Wal-Mart
company|Costco
company|Target Corporation
company|Carrefour
company|Tesco
company|Sainsbury's
company|Aldi
company|Lidl||Schwarz Group
company|IKEA|IKEA|Ikea
company|H&M|H&M
company|Zara||Inditex|a
company|Nike||Nike Inc.|a
company|Adidas
company|LVMH|LVMH
company|L'Oréal||L'Oreal
company|Unilever
company|Nestlé||Nestle
company|Danone
company|Procter & Gamble|P&G
company|Coca-Cola||Coca Cola; Coca-Cola Company
company|PepsiCo||Pepsi
company|McDonald's
company|Starbucks
company|Philip Morris International||Philip Morris; PMI
company|British American Tobacco|BAT
company|Altria
company|Heineken
company|AB InBev||Anheuser-Busch InBev; Anheuser-Busch
company|Diageo
company|Disney||Walt Disney Company; Walt Disney
company|Warner Bros.||Warner Bros. Discovery; Warner Brothers; Time Warner; WarnerMedia
company|NBCUniversal
company|Paramount||Paramount Global; Paramount Pictures|a
company|Sony Music
company|Warner Music Group
company|News Corp||News Corporation; News Corp.
company|Getty Images
company|Shutterstock
company|Axel Springer||Axel Springer SE
company|Bertelsmann
company|Vivendi
company|Duolingo
company|Coursera
company|Pearson||Pearson plc|a
company|Grammarly
company|Chegg
company|Turnitin
company|Upwork
company|HireVue
company|ShotSpotter
company|Axon||Axon Enterprise; Taser International|a
company|Ring LLC
company|Northpointe||Equivant
company|Enron
company|WorldCom
company|Wirecard
company|Huntington Ingalls Industries
company|East India Company||British East India Company
company|Dutch East India Company|VOC
company|Hudson's Bay Company|HBC
company|United Fruit Company
company|Mitre Corporation|MITRE|MITRE Corporation
company|SRI International|SRI
company|Battelle||Battelle Memorial Institute
company|Digital Equipment Corporation|DEC
company|EleutherAI
company|Arize AI
company|Credo AI
company|Holistic AI
company|Apollo Global Management
company|Vodacom
company|Jumia
company|Naspers||Prosus
company|Yandex
company|VKontakte|VK|VK Company
company|Mail.ru||Mail.Ru
company|Wagner Group||Wagner; PMC Wagner|a
company|Allegro||Allegro.eu|a
company|Zalando
company|Adyen
company|Klarna
company|Revolut
company|Wise plc
company|Skype
company|Bolt Technology
company|TomTom
company|Criteo
company|OVHcloud||OVH
company|Ionos
company|Mercado Libre||MercadoLibre
company|Rappi
company|Globo||Grupo Globo
company|Shopify
ngo|Partnership on AI|PAI|Partnership on Artificial Intelligence; Partnership on AI to Benefit People and Society
ngo|Future of Life Institute|FLI
ngo|Center for AI Safety|CAIS
ngo|Frontier Model Forum|FMF
ngo|AI Alliance
ngo|MLCommons||ML Commons
ngo|Machine Intelligence Research Institute|MIRI
ngo|Alignment Research Center|ARC
ngo|METR|METR|Model Evaluation and Threat Research; ARC Evals
ngo|Apollo Research
ngo|Redwood Research
ngo|FAR AI||FAR.AI
ngo|Epoch AI
ngo|ControlAI||Control AI
ngo|PauseAI||Pause AI
ngo|Encode Justice||Encode
ngo|AI Policy Institute|AIPI
ngo|Center for AI Policy
ngo|Americans for Responsible Innovation|ARI
ngo|Secure AI Project
ngo|The Future Society|TFS|Future Society
ngo|AI Governance Alliance
ngo|Institute for AI Policy and Strategy|IAPS
ngo|SaferAI
ngo|Simon Institute for Longterm Governance||Simon Institute
ngo|International Center for Future Generations|ICFG
ngo|Pour Demain
ngo|CeSIA|CeSIA|Centre pour la Sécurité de l'IA
ngo|80,000 Hours
ngo|Effective Altruism||Centre for Effective Altruism
ngo|Open Philanthropy||Open Philanthropy Project; Coefficient Giving
ngo|Long-Term Future Fund
ngo|Survival and Flourishing Fund
ngo|GiveWell
ngo|Collective Intelligence Project|CIP
ngo|Center for Humane Technology|CHT
ngo|Mozilla Foundation||Mozilla
ngo|Wikimedia Foundation||Wikimedia
ngo|Linux Foundation
ngo|Apache Software Foundation
ngo|Free Software Foundation|FSF
ngo|Open Source Initiative|OSI
ngo|Creative Commons
ngo|Internet Archive
ngo|Common Crawl||Common Crawl Foundation
ngo|LAION|LAION
ngo|Electronic Frontier Foundation|EFF
ngo|Electronic Privacy Information Center|EPIC
ngo|Center for Democracy and Technology|CDT||a
ngo|Access Now
ngo|Article 19||ARTICLE 19|a
ngo|European Digital Rights|EDRi
ngo|noyb||NOYB; None of Your Business
ngo|AlgorithmWatch||Algorithm Watch
ngo|Algorithmic Justice League|AJL
ngo|Privacy International|PI
ngo|Big Brother Watch
ngo|Open Rights Group|ORG||a
ngo|Foxglove
ngo|Statewatch
ngo|La Quadrature du Net
ngo|Digitalcourage
ngo|Chaos Computer Club|CCC
ngo|Netzpolitik
ngo|epicenter.works
ngo|Bits of Freedom
ngo|Panoptykon Foundation||Panoptykon
ngo|Homo Digitalis
ngo|Irish Council for Civil Liberties|ICCL
ngo|European Center for Not-for-Profit Law|ECNL
ngo|European Consumer Organization|BEUC
ngo|Consumer Reports
ngo|Consumers International
ngo|Public Citizen
ngo|Common Cause|||a
ngo|Demand Progress
ngo|Fight for the Future
ngo|Public Knowledge|||a
ngo|Accountable Tech
ngo|Tech Oversight Project
ngo|Issue One
ngo|Common Sense Media
ngo|Fairplay|||a
ngo|5Rights Foundation||5Rights
ngo|Internet Watch Foundation|IWF
ngo|National Center for Missing & Exploited Children|NCMEC
ngo|Thorn|||a
ngo|WITNESS|||a
ngo|Upturn|||a
ngo|Color of Change
ngo|NAACP|NAACP|National Association for the Advancement of Colored People
ngo|American Civil Liberties Union|ACLU
ngo|Leadership Conference on Civil and Human Rights||Leadership Conference
ngo|Southern Poverty Law Center|SPLC
ngo|Anti-Defamation League|ADL
ngo|National Rifle Association|NRA
ngo|Planned Parenthood
ngo|Innocence Project
ngo|Sierra Club
ngo|National Audubon Society
ngo|Amnesty International||Amnesty
ngo|Human Rights Watch|HRW
ngo|Human Rights First
ngo|Freedom House
ngo|Committee to Protect Journalists|CPJ
ngo|Transparency International|TI
ngo|Global Witness
ngo|Oxfam||Oxfam International
ngo|Save the Children
ngo|CARE International||CARE|a
ngo|World Vision
ngo|Mercy Corps
ngo|Catholic Relief Services|CRS
ngo|International Rescue Committee|IRC
ngo|Norwegian Refugee Council|NRC
ngo|Danish Refugee Council
ngo|Doctors Without Borders|MSF|Médecins Sans Frontières; Médecins sans frontières; Medecins Sans Frontieres
ngo|International Committee of the Red Cross|ICRC||w
ngo|International Federation of Red Cross and Red Crescent Societies|IFRC
ngo|Red Cross
ngo|American Red Cross
ngo|Greenpeace||Greenpeace International
ngo|World Wide Fund for Nature|WWF|World Wildlife Fund
ngo|Friends of the Earth|FoE
ngo|Extinction Rebellion|XR
ngo|Fridays for Future
ngo|Just Stop Oil
ngo|350.org
ngo|Climate Action Network|CAN||a
ngo|ClientEarth
ngo|Transport & Environment|T&E
ngo|European Environmental Bureau|EEB
ngo|Natural Resources Defense Council|NRDC
ngo|Environmental Defense Fund|EDF
ngo|Nature Conservancy
ngo|Conservation International
ngo|International Union for Conservation of Nature|IUCN
ngo|Earthjustice
ngo|Union of Concerned Scientists|UCS
ngo|Federation of American Scientists|FAS
ngo|Arms Control Association|ACA
ngo|Campaign to Stop Killer Robots||Stop Killer Robots
ngo|International Campaign to Abolish Nuclear Weapons|ICAN
ngo|International Campaign to Ban Landmines|ICBL
ngo|Nuclear Threat Initiative|NTI
ngo|Ploughshares Fund
ngo|Pugwash Conferences on Science and World Affairs||Pugwash
ngo|Physicians for Social Responsibility
ngo|International Physicians for the Prevention of Nuclear War|IPPNW
ngo|International Committee for Robot Arms Control|ICRAC
ngo|International Panel on the Regulation of Autonomous Weapons|iPRAW
ngo|PAX for Peace||PAX
ngo|Women's International League for Peace and Freedom|WILPF
ngo|International Commission of Jurists
ngo|Lieber Institute
ngo|Bellingcat
ngo|Center for Countering Digital Hate|CCDH
ngo|Institute for Strategic Dialogue|ISD
ngo|Global Disinformation Index|GDI
ngo|EU DisinfoLab
ngo|European Digital Media Observatory|EDMO
ngo|First Draft News||First Draft
ngo|International Fact-Checking Network|IFCN
ngo|Full Fact
ngo|Maldita.es
ngo|Avaaz
ngo|Global Network Initiative|GNI
ngo|Global Internet Forum to Counter Terrorism|GIFCT
ngo|Tech Against Terrorism
ngo|Coalition for Content Provenance and Authenticity|C2PA
ngo|Content Authenticity Initiative|CAI
ngo|Internet Corporation for Assigned Names and Numbers|ICANN
ngo|Internet Assigned Numbers Authority|IANA
ngo|Internet Engineering Task Force|IETF
ngo|Internet Architecture Board|IAB
ngo|Internet Research Task Force|IRTF
ngo|Internet Society|ISOC
ngo|World Wide Web Consortium|W3C
ngo|World Wide Web Foundation||Web Foundation
ngo|RIPE NCC|RIPE|Réseaux IP Européens|a
ngo|American Registry for Internet Numbers|ARIN
ngo|Asia-Pacific Network Information Centre|APNIC
ngo|Forum of Incident Response and Security Teams||FIRST|a
ngo|Global Forum on Cyber Expertise|GFCE
ngo|Global Commission on the Stability of Cyberspace|GCSC
ngo|CyberPeace Institute
ngo|International Organization for Standardization|ISO|International Standards Organization|w
ngo|International Electrotechnical Commission|IEC
ngo|ISO/IEC JTC 1|JTC 1|ISO/IEC JTC1
ngo|ISO/IEC JTC 1/SC 42|SC 42|ISO/IEC JTC 1 SC 42; ISO/IEC JTC1/SC42
ngo|Institute of Electrical and Electronics Engineers|IEEE
ngo|IEEE Standards Association|IEEE SA, IEEE-SA
ngo|European Committee for Standardization|CEN
ngo|European Committee for Electrotechnical Standardization|CENELEC
ngo|CEN-CENELEC|CEN-CENELEC|CEN/CENELEC; CEN-CENELEC JTC 21
ngo|European Telecommunications Standards Institute|ETSI
ngo|American National Standards Institute|ANSI
ngo|British Standards Institution|BSI
ngo|German Institute for Standardization|DIN|Deutsches Institut für Normung; DIN e.V.
ngo|Association française de normalisation|AFNOR
ngo|VDE|VDE|Verband der Elektrotechnik Elektronik Informationstechnik
ngo|Bureau of Indian Standards|BIS
ngo|Standards Australia
ngo|Standards Council of Canada
ngo|Underwriters Laboratories||UL Solutions
ngo|TÜV||TÜV SÜD; TÜV Rheinland
ngo|3rd Generation Partnership Project|3GPP
ngo|GSMA|GSMA|GSM Association
ngo|World Economic Forum|WEF
ngo|International Chamber of Commerce|ICC
ngo|International Organization of Employers|IOE
ngo|International Trade Union Confederation|ITUC
ngo|European Trade Union Confederation|ETUC
ngo|UNI Global Union
ngo|Trades Union Congress|TUC
ngo|Unite the Union
ngo|UNISON
ngo|German Trade Union Confederation|DGB|Deutscher Gewerkschaftsbund
ngo|IG Metall
ngo|ver.di
ngo|Confédération générale du travail|CGT
ngo|AFL-CIO|AFL-CIO|American Federation of Labor and Congress of Industrial Organizations
ngo|Service Employees International Union|SEIU
ngo|International Brotherhood of Teamsters||Teamsters
ngo|United Auto Workers|UAW
ngo|Communications Workers of America|CWA
ngo|Writers Guild of America|WGA
ngo|SAG-AFTRA|SAG-AFTRA|Screen Actors Guild
ngo|Authors Guild
ngo|Recording Industry Association of America|RIAA
ngo|Motion Picture Association|MPA
ngo|News Media Alliance
ngo|National Union of Journalists|NUJ
ngo|European Broadcasting Union|EBU
ngo|Business at OECD|BIAC|Business and Industry Advisory Committee
ngo|Trade Union Advisory Committee|TUAC|Trade Union Advisory Committee to the OECD
ngo|Federation of German Industries|BDI|Bundesverband der Deutschen Industrie
ngo|Bitkom||BITKOM
ngo|KI Bundesverband
ngo|BusinessEurope||BUSINESSEUROPE
ngo|DIGITALEUROPE||DigitalEurope; Digital Europe
ngo|European Round Table for Industry|ERT
ngo|European Banking Federation|EBF
ngo|European Automobile Manufacturers' Association|ACEA
ngo|European Chemical Industry Council|Cefic
ngo|SME Connect
ngo|Allied for Startups
ngo|European Tech Alliance
ngo|Dot Europe||DOT Europe; EDiMA
ngo|techUK||TechUK
ngo|Coadec
ngo|TechNet
ngo|Chamber of Progress
ngo|NetChoice
ngo|Computer & Communications Industry Association|CCIA
ngo|Information Technology Industry Council|ITI
ngo|Business Software Alliance|BSA|BSA The Software Alliance; Software Alliance
ngo|Software & Information Industry Association|SIIA
ngo|Consumer Technology Association|CTA
ngo|Semiconductor Industry Association|SIA
ngo|SEMI|SEMI||a
ngo|Interactive Advertising Bureau|IAB
ngo|Asia Internet Coalition|AIC
ngo|NASSCOM|NASSCOM|National Association of Software and Service Companies; Nasscom
ngo|Federation of Indian Chambers of Commerce & Industry|FICCI
ngo|Confederation of Indian Industry|CII
ngo|Keidanren||Japan Business Federation
ngo|United States Chamber of Commerce||US Chamber of Commerce; U.S. Chamber of Commerce
ngo|American Chamber of Commerce||AmCham; AmCham EU
ngo|National Association of Manufacturers|NAM
ngo|Business Roundtable
ngo|Alliance for Automotive Innovation
ngo|American Bankers Association|ABA
ngo|American Bar Association|ABA
ngo|American Medical Association|AMA
ngo|American Hospital Association|AHA
ngo|American Petroleum Institute|API
ngo|Pharmaceutical Research and Manufacturers of America|PhRMA
ngo|International Air Transport Association|IATA
ngo|International Chamber of Shipping|ICS
ngo|International Olympic Committee|IOC
ngo|Fédération Internationale de Football Association|FIFA||w
ngo|Union of European Football Associations|UEFA
ngo|World Anti-Doping Agency|WADA
ngo|International Bar Association|IBA
ngo|Law Society of England and Wales||Law Society
ngo|International Association of Privacy Professionals|IAPP
ngo|ForHumanity
ngo|International Federation of Accountants|IFAC
ngo|International Accounting Standards Board|IASB
ngo|Financial Accounting Standards Board|FASB
ngo|Global Reporting Initiative|GRI
ngo|International Swaps and Derivatives Association|ISDA
ngo|Institute of International Finance|IIF
ngo|World Business Council for Sustainable Development|WBCSD
ngo|World Council of Churches|WCC
ngo|Roman Catholic Church||Catholic Church
ngo|Church of England||Anglican Church
ngo|Russian Orthodox Church
ngo|Pontifical Academy for Life
ngo|RenAIssance Foundation
ngo|Bill & Melinda Gates Foundation|BMGF|Gates Foundation
ngo|Ford Foundation
ngo|Rockefeller Foundation
ngo|MacArthur Foundation||John D. and Catherine T. MacArthur Foundation
ngo|Hewlett Foundation||William and Flora Hewlett Foundation
ngo|Knight Foundation||John S. and James L. Knight Foundation
ngo|Packard Foundation||David and Lucile Packard Foundation
ngo|Andrew W. Mellon Foundation||Mellon Foundation
ngo|Omidyar Network
ngo|Luminate|||a
ngo|Schmidt Futures
ngo|Schmidt Sciences
ngo|Siegel Family Endowment
ngo|Patrick J. McGovern Foundation||McGovern Foundation
ngo|Chan Zuckerberg Initiative|CZI
ngo|Alfred P. Sloan Foundation||Sloan Foundation
ngo|Simons Foundation
ngo|Robert Wood Johnson Foundation|RWJF
ngo|W.K. Kellogg Foundation||Kellogg Foundation
ngo|Clinton Foundation
ngo|Obama Foundation
ngo|Carter Center
ngo|Charles Koch Foundation||Koch Foundation
ngo|Open Society Foundations|OSF|Open Society Foundation; Open Society Institute
ngo|National Endowment for Democracy|NED
ngo|National Democratic Institute|NDI
ngo|International Republican Institute|IRI
ngo|Wellcome Trust||Wellcome
ngo|Nuffield Foundation
ngo|Leverhulme Trust
ngo|Joseph Rowntree Foundation
ngo|Nesta||NESTA
ngo|Open Data Institute|ODI
ngo|Open Knowledge Foundation|OKF
ngo|Volkswagen Foundation||VolkswagenStiftung
ngo|Stiftung Mercator||Mercator Foundation
ngo|Bertelsmann Stiftung||Bertelsmann Foundation
ngo|Robert Bosch Stiftung
ngo|Heinrich-Böll-Stiftung||Heinrich Böll Foundation; Heinrich Boell Foundation
ngo|Friedrich-Ebert-Stiftung|FES|Friedrich Ebert Foundation
ngo|Konrad-Adenauer-Stiftung|KAS|Konrad Adenauer Foundation
ngo|Friedrich Naumann Foundation|FNF|Friedrich-Naumann-Stiftung
ngo|Rosa-Luxemburg-Stiftung||Rosa Luxemburg Foundation
ngo|Hanns-Seidel-Stiftung||Hanns Seidel Foundation
ngo|European Climate Foundation|ECF
ngo|King Baudouin Foundation
ngo|Calouste Gulbenkian Foundation||Gulbenkian Foundation
ngo|Nobel Foundation
ngo|Norwegian Nobel Committee||Nobel Committee
ngo|Mo Ibrahim Foundation
ngo|Aga Khan Foundation
ngo|BRAC|BRAC
ngo|Grameen Bank
ngo|Gavi, the Vaccine Alliance|GAVI|Gavi; GAVI Alliance; Global Alliance for Vaccines and Immunization
ngo|Coalition for Epidemic Preparedness Innovations|CEPI
ngo|PATH|||a
ngo|Partners In Health
ngo|Clinton Health Access Initiative|CHAI
ngo|Digital Public Goods Alliance|DPGA
ngo|GovLab
ngo|Data & Society||Data & Society Research Institute
ngo|Partnership for Public Service
ngo|Code for America
ngo|Paradigm Initiative
ngo|CIPESA|CIPESA|Collaboration on International ICT Policy for East and Southern Africa
ngo|Research ICT Africa|RIA
ngo|Derechos Digitales
ngo|Internet Freedom Foundation|IFF
ngo|Digital Rights Foundation
ngo|EngageMedia
ngo|Association for Progressive Communications|APC
ngo|Global Partners Digital|GPD
ngo|Digital Action
ngo|Reset Tech||Reset.Tech
ngo|Digital Freedom Fund
ngo|European AI & Society Fund||European Artificial Intelligence & Society Fund
ngo|Equinet
ngo|AI Commons
ngo|Masakhane
ngo|Black in AI
ngo|Women in AI
ngo|AI4People
ngo|AI for Good Foundation
ngo|Responsible AI Institute|RAII
ngo|Responsible AI Collaborative
ngo|Data Nutrition Project
ngo|Humane Intelligence
ngo|DEF CON|DEF CON
ngo|International Crisis Group|ICG|Crisis Group
ngo|Search for Common Ground
ngo|Interpeace
ngo|Saferworld
ngo|Small Arms Survey
ngo|Geneva Call
ngo|World Federalist Movement
ngo|The Elders|||a
ngo|Club of Rome
ngo|Bilderberg Group||Bilderberg
ngo|Trilateral Commission
ngo|Club de Madrid
ngo|Rotary International
ngo|Habitat for Humanity
ngo|Caritas||Caritas Internationalis
ngo|Islamic Relief
ngo|ActionAid
ngo|Plan International
ngo|World Resources Institute|WRI
ngo|Africa Progress Panel
ngo|AI Verify Foundation
ngo|Association for the Advancement of Artificial Intelligence|AAAI|American Association for Artificial Intelligence
academic|Massachusetts Institute of Technology|MIT, M.I.T.||w
academic|MIT Media Lab||Media Lab
academic|MIT Computer Science and Artificial Intelligence Laboratory|CSAIL|MIT CSAIL
academic|MIT Sloan School of Management||MIT Sloan
academic|Stanford University||Stanford
academic|Stanford Institute for Human-Centered Artificial Intelligence|HAI|Stanford HAI; Institute for Human-Centered Artificial Intelligence; Stanford Institute for Human-Centered AI; Institute for Human-Centered AI
academic|Center for Research on Foundation Models|CRFM|Stanford CRFM; Stanford Center for Research on Foundation Models
academic|Stanford Internet Observatory|SIO
academic|Stanford Law School
academic|Hoover Institution
academic|Center for International Security and Cooperation|CISAC
academic|Harvard University||Harvard; Harvard College
academic|Harvard Law School
academic|Harvard Business School|HBS
academic|Harvard Medical School
academic|Harvard Kennedy School||Kennedy School; John F. Kennedy School of Government; Kennedy School of Government
academic|Belfer Center for Science and International Affairs||Belfer Center
academic|Berkman Klein Center for Internet & Society|BKC|Berkman Klein Center; Berkman Center
academic|Carr Center for Human Rights Policy||Carr Center
academic|Shorenstein Center
academic|University of California, Berkeley||UC Berkeley; University of California Berkeley; University of California at Berkeley; Berkeley
academic|Center for Human-Compatible AI|CHAI|Center for Human-Compatible Artificial Intelligence
academic|Center for Long-Term Cybersecurity|CLTC
academic|University of California||University of California System
academic|University of California, Los Angeles|UCLA|University of California Los Angeles
academic|University of California, San Diego|UCSD|UC San Diego
academic|University of California, Davis||UC Davis
academic|University of California, Irvine||UC Irvine
academic|University of California, Santa Barbara|UCSB|UC Santa Barbara
academic|University of California, Santa Cruz||UC Santa Cruz
academic|University of California, San Francisco|UCSF
academic|California Institute of Technology||Caltech
academic|University of Southern California|USC
academic|Carnegie Mellon University|CMU|Carnegie Mellon
academic|Princeton University||Princeton|a
academic|Yale University||Yale|a
academic|Columbia University
academic|Cornell University||Cornell; Cornell Tech
academic|Brown University
academic|Dartmouth College||Dartmouth
academic|University of Pennsylvania|UPenn|Penn
academic|University of Chicago||UChicago
academic|Northwestern University||Northwestern
academic|Duke University
academic|Johns Hopkins University|JHU|Johns Hopkins
academic|School of Advanced International Studies|SAIS
academic|Georgetown University||Georgetown; Georgetown Law; Georgetown University Law Center
academic|Center for Security and Emerging Technology|CSET|Georgetown CSET
academic|George Washington University|GWU
academic|George Mason University|GMU
academic|American University
academic|Howard University
academic|New York University|NYU
academic|AI Now Institute||AI Now
academic|Stern Center for Business and Human Rights||NYU Stern Center for Business and Human Rights; NYU Stern
academic|Brennan Center for Justice||Brennan Center
academic|City University of New York|CUNY
academic|Boston University|BU
academic|Boston College
academic|Northeastern University
academic|Tufts University
academic|Brandeis University
academic|University of Massachusetts||University of Massachusetts Amherst; UMass Amherst
academic|Rutgers University||Rutgers
academic|University of Michigan
academic|Michigan State University|MSU
academic|Ohio State University
academic|University of Illinois||University of Illinois Urbana-Champaign; University of Illinois at Urbana-Champaign; UIUC
academic|University of Wisconsin–Madison||University of Wisconsin-Madison; University of Wisconsin
academic|University of Minnesota
academic|Purdue University||Purdue
academic|Indiana University
academic|University of Notre Dame||Notre Dame
academic|University of Washington
academic|University of Texas at Austin|UT Austin|University of Texas
academic|Rice University
academic|Texas A&M University||Texas A&M
academic|Georgia Institute of Technology||Georgia Tech
academic|Emory University
academic|Vanderbilt University||Vanderbilt
academic|University of North Carolina||University of North Carolina at Chapel Hill; UNC-Chapel Hill
academic|University of Virginia|UVA
academic|Virginia Tech||Virginia Polytechnic Institute and State University
academic|University of Maryland||University of Maryland, College Park
academic|Pennsylvania State University||Penn State; Penn State University
academic|University of Pittsburgh
academic|University of Florida
academic|Florida State University
academic|University of Colorado||University of Colorado Boulder
academic|Arizona State University|ASU
academic|University of Arizona
academic|University of Utah
academic|Washington University in St. Louis|WashU
academic|Santa Clara University
academic|Colorado State University
academic|Naval Postgraduate School|NPS
academic|United States Military Academy||West Point
academic|United States Naval Academy||US Naval Academy; U.S. Naval Academy
academic|National Defense University|NDU
academic|Army War College||U.S. Army War College; US Army War College
academic|Naval War College||U.S. Naval War College; US Naval War College
academic|University of Oxford||Oxford University
academic|Future of Humanity Institute|FHI
academic|Oxford Internet Institute|OII
academic|Centre for the Governance of AI||GovAI; Centre for the Governance of Artificial Intelligence; Governance of AI Program
academic|Institute for Ethics in AI||Oxford Institute for Ethics in AI
academic|Global Priorities Institute|GPI
academic|Blavatnik School of Government
academic|Oxford Martin School
academic|Reuters Institute for the Study of Journalism|RISJ|Reuters Institute
academic|All Souls College
academic|Balliol College
academic|University of Cambridge||Cambridge University
academic|Leverhulme Centre for the Future of Intelligence|CFI, LCFI
academic|Centre for the Study of Existential Risk|CSER
academic|Bennett Institute for Public Policy||Bennett Institute
academic|Minderoo Centre for Technology and Democracy
academic|Trinity College||Trinity College, Cambridge
academic|King's College, Cambridge
academic|University College London|UCL
academic|Imperial College London||Imperial College
academic|King's College London|KCL
academic|Queen Mary University of London||Queen Mary University
academic|University of London
academic|School of Oriental and African Studies|SOAS|SOAS University of London
academic|Royal Holloway
academic|University of Edinburgh||Edinburgh University
academic|University of Glasgow
academic|University of St Andrews
academic|University of Manchester||Manchester University
academic|University of Bristol
academic|University of Warwick
academic|University of Birmingham
academic|University of Leeds
academic|University of Sheffield
academic|University of Southampton
academic|University of Nottingham
academic|University of Exeter
academic|University of Sussex
academic|University of Essex
academic|University of York
academic|Durham University||University of Durham
academic|Newcastle University
academic|Cardiff University
academic|Queen's University Belfast
academic|University of Liverpool
academic|Lancaster University
academic|De Montfort University
academic|University of Surrey
academic|Trinity College Dublin|TCD
academic|University College Dublin|UCD
academic|Dublin City University|DCU
academic|University of Toronto|UofT
academic|Vector Institute||Vector Institute for Artificial Intelligence
academic|Munk School of Global Affairs||Munk School; Munk School of Global Affairs and Public Policy
academic|Citizen Lab
academic|Schwartz Reisman Institute for Technology and Society||Schwartz Reisman Institute
academic|McGill University||McGill
academic|University of Montreal||Université de Montréal; Montreal University
academic|Mila||Quebec AI Institute; Québec AI Institute; Mila – Quebec AI Institute; Montreal Institute for Learning Algorithms; Quebec Artificial Intelligence Institute|a
academic|Montreal AI Ethics Institute|MAIEI
academic|Alberta Machine Intelligence Institute||Amii
academic|University of British Columbia|UBC
academic|University of Waterloo
academic|University of Alberta
academic|McMaster University
academic|University of Ottawa
academic|York University
academic|Simon Fraser University|SFU
academic|Université Laval
academic|Canadian Institute for Advanced Research|CIFAR
academic|Centre for International Governance Innovation|CIGI
academic|Fraser Institute
academic|Australian National University|ANU
academic|University of Melbourne
academic|University of Sydney
academic|University of New South Wales|UNSW
academic|University of Technology Sydney|UTS
academic|Monash University
academic|University of Queensland
academic|University of Auckland
academic|Australian Strategic Policy Institute|ASPI
academic|Lowy Institute||Lowy Institute for International Policy
academic|Gradient Institute
academic|Sorbonne University||Sorbonne; Sorbonne Université
academic|Sciences Po
academic|École normale supérieure|ENS
academic|École Polytechnique||Ecole Polytechnique
academic|École nationale d'administration|ENA
academic|HEC Paris|HEC
academic|INSEAD|INSEAD
academic|Université Paris-Saclay||Paris-Saclay University; University of Paris-Saclay
academic|Inria|INRIA|National Institute for Research in Digital Science and Technology
academic|Centre national de la recherche scientifique|CNRS|French National Centre for Scientific Research
academic|Pasteur Institute||Institut Pasteur
academic|Institut français des relations internationales|IFRI|French Institute of International Relations
academic|Institut Montaigne
academic|Institut Jacques Delors||Jacques Delors Institute; Jacques Delors Centre
academic|Collège de France
academic|Technical University of Munich|TUM|Technische Universität München; TU Munich
academic|Ludwig Maximilian University of Munich|LMU|LMU Munich; University of Munich; Ludwig-Maximilians-Universität München
academic|Humboldt University of Berlin||Humboldt University; Humboldt-Universität zu Berlin
academic|Free University of Berlin||Freie Universität Berlin
academic|Technical University of Berlin||TU Berlin; Technische Universität Berlin
academic|Heidelberg University||University of Heidelberg
academic|University of Tübingen
academic|University of Bonn
academic|University of Göttingen
academic|University of Freiburg
academic|Goethe University Frankfurt||Goethe University; University of Frankfurt
academic|RWTH Aachen University||RWTH Aachen
academic|Karlsruhe Institute of Technology|KIT
academic|University of Hamburg
academic|University of Cologne
academic|Hertie School||Hertie School of Governance
academic|Max Planck Society||Max-Planck-Gesellschaft; Max Planck Institute
academic|Max Planck Institute for Innovation and Competition
academic|Max Planck Institute for Intelligent Systems
academic|Fraunhofer Society||Fraunhofer; Fraunhofer-Gesellschaft; Fraunhofer Institute
academic|Helmholtz Association
academic|Leibniz Association
academic|German Research Center for Artificial Intelligence|DFKI
academic|Weizenbaum Institute
academic|Alexander von Humboldt Institute for Internet and Society|HIIG
academic|Stiftung Neue Verantwortung|SNV
academic|German Institute for International and Security Affairs|SWP|Stiftung Wissenschaft und Politik
academic|German Council on Foreign Relations|DGAP
academic|German Institute for Economic Research|DIW|DIW Berlin
academic|Ifo Institute||ifo Institute
academic|Kiel Institute for the World Economy|IfW|Kiel Institute
academic|Potsdam Institute for Climate Impact Research|PIK
academic|Mercator Institute for China Studies|MERICS
academic|German Marshall Fund|GMF|German Marshall Fund of the United States
academic|Deutsche Forschungsgemeinschaft|DFG|German Research Foundation
academic|Leopoldina||German National Academy of Sciences Leopoldina
academic|acatech||National Academy of Science and Engineering
academic|Plattform Lernende Systeme
academic|ETH Zurich|ETH, ETHZ|ETH Zürich; Swiss Federal Institute of Technology; Swiss Federal Institute of Technology Zurich; Federal Institute of Technology
academic|École Polytechnique Fédérale de Lausanne|EPFL|Swiss Federal Institute of Technology Lausanne
academic|University of Zurich||University of Zürich; Universität Zürich
academic|University of Geneva
academic|University of Basel
academic|University of St. Gallen
academic|Graduate Institute of International and Development Studies||Geneva Graduate Institute; Graduate Institute Geneva
academic|Geneva Centre for Security Policy|GCSP
academic|Geneva Centre for Security Sector Governance|DCAF
academic|University of Vienna
academic|Vienna University of Technology||TU Wien; TU Vienna
academic|University of Amsterdam|UvA
academic|Vrije Universiteit Amsterdam||VU Amsterdam
academic|Delft University of Technology||TU Delft
academic|Eindhoven University of Technology||TU Eindhoven
academic|Leiden University||University of Leiden
academic|Utrecht University
academic|Tilburg University
academic|Maastricht University
academic|Erasmus University Rotterdam||Erasmus University
academic|University of Groningen
academic|Radboud University
academic|University of Twente
academic|Clingendael Institute||Clingendael
academic|Hague Centre for Strategic Studies|HCSS
academic|KU Leuven||Catholic University of Leuven; Katholieke Universiteit Leuven
academic|Université catholique de Louvain||UCLouvain; Catholic University of Louvain
academic|Ghent University
academic|Vrije Universiteit Brussel|VUB
academic|Université libre de Bruxelles|ULB
academic|Egmont Institute
academic|College of Europe
academic|Bruegel
academic|Centre for European Policy Studies|CEPS
academic|European Policy Centre
academic|European Council on Foreign Relations|ECFR
academic|Carnegie Europe
academic|Friends of Europe
academic|Centre on Regulation in Europe|CERRE
academic|Centre for European Reform|CER
academic|Bocconi University||Bocconi
academic|University of Bologna
academic|Sapienza University of Rome||Sapienza
academic|Politecnico di Milano||Polytechnic University of Milan
academic|Sant'Anna School of Advanced Studies
academic|Scuola Normale Superiore
academic|Istituto Affari Internazionali|IAI
academic|Italian Institute for International Political Studies|ISPI
academic|Complutense University of Madrid||Complutense University
academic|University of Barcelona
academic|Pompeu Fabra University||Universitat Pompeu Fabra
academic|Barcelona Supercomputing Center|BSC
academic|Elcano Royal Institute||Real Instituto Elcano
academic|CIDOB|CIDOB|Barcelona Centre for International Affairs
academic|IE University
academic|University of Lisbon
academic|University of Coimbra
academic|University of Copenhagen
academic|Technical University of Denmark|DTU
academic|Aarhus University
media|CBS|CBS|CBS News; Columbia Broadcasting System
academic|Copenhagen Business School|CBS
academic|Danish Institute for International Studies|DIIS
academic|Uppsala University
academic|Lund University
academic|Stockholm University
academic|KTH Royal Institute of Technology|KTH|Royal Institute of Technology
academic|Karolinska Institute||Karolinska Institutet
academic|Umeå University
academic|Royal Swedish Academy of Sciences
academic|Swedish Academy
academic|Stockholm International Peace Research Institute|SIPRI
academic|Peace Research Institute Oslo|PRIO
academic|Norwegian Institute of International Affairs|NUPI
academic|University of Oslo
academic|Norwegian University of Science and Technology|NTNU
academic|University of Helsinki
academic|Aalto University
academic|Finnish Institute of International Affairs|FIIA
academic|University of Tartu
academic|Jagiellonian University
academic|University of Warsaw
academic|Polish Institute of International Affairs|PISM
academic|Centre for Eastern Studies|OSW
academic|Charles University
academic|Central European University|CEU
academic|Eötvös Loránd University
academic|GLOBSEC|GLOBSEC
academic|Moscow State University||Lomonosov Moscow State University
academic|Higher School of Economics|HSE|National Research University Higher School of Economics
academic|Moscow State Institute of International Relations|MGIMO
academic|Russian Academy of Sciences||Soviet Academy of Sciences; Academy of Sciences of the USSR
academic|Valdai Discussion Club||Valdai Club
academic|Skolkovo Institute of Science and Technology||Skoltech
academic|Boğaziçi University
academic|Koç University
academic|Middle East Technical University|METU
academic|Hebrew University of Jerusalem||Hebrew University
academic|Tel Aviv University|TAU
academic|Technion||Israel Institute of Technology
academic|Weizmann Institute of Science||Weizmann Institute
academic|Institute for National Security Studies|INSS
academic|Israel Democracy Institute|IDI
academic|American University of Beirut|AUB
academic|American University in Cairo|AUC
academic|Cairo University
academic|Al-Azhar University||Al-Azhar
academic|King Abdullah University of Science and Technology|KAUST
academic|Mohamed bin Zayed University of Artificial Intelligence|MBZUAI
academic|Technology Innovation Institute|TII
academic|Qatar Foundation
academic|University of Tehran
academic|Sharif University of Technology
academic|Tsinghua University||Tsinghua
academic|Peking University||Beijing University
academic|Fudan University||Fudan
academic|Shanghai Jiao Tong University|SJTU
academic|Zhejiang University
academic|Nanjing University
academic|Renmin University of China||Renmin University
academic|University of Science and Technology of China|USTC
academic|Beihang University
academic|Beijing Institute of Technology
academic|Beijing Normal University
academic|Harbin Institute of Technology|HIT||a
academic|Wuhan University
academic|Sun Yat-sen University
academic|East China University of Political Science and Law
academic|China University of Political Science and Law
academic|Chinese Academy of Sciences|CAS
academic|Chinese Academy of Social Sciences|CASS
academic|Chinese Academy of Engineering|CAE
academic|China Academy of Information and Communications Technology|CAICT
academic|Beijing Academy of Artificial Intelligence|BAAI
academic|Shanghai AI Laboratory||Shanghai Artificial Intelligence Laboratory; Shanghai AI Lab
academic|Shanghai Academy of Social Sciences|SASS
academic|Shanghai Institutes for International Studies|SIIS
academic|China Electronics Standardization Institute|CESI
academic|China Institutes of Contemporary International Relations|CICIR
academic|China Institute of International Studies|CIIS
academic|Institute for AI International Governance|I-AIIG|Institute for AI International Governance of Tsinghua University
academic|Center for International Security and Strategy|CISS
academic|Center for China and Globalization|CCG
academic|Concordia AI
academic|National University of Defense Technology|NUDT
academic|Academy of Military Sciences|AMS|PLA Academy of Military Sciences
academic|University of Hong Kong|HKU
academic|Chinese University of Hong Kong|CUHK
academic|Hong Kong University of Science and Technology|HKUST
academic|National Taiwan University|NTU
academic|Academia Sinica
academic|Industrial Technology Research Institute|ITRI
academic|National University of Singapore|NUS
academic|Nanyang Technological University|NTU
academic|Singapore Management University|SMU
academic|S. Rajaratnam School of International Studies|RSIS
academic|Lee Kuan Yew School of Public Policy
academic|ISEAS–Yusof Ishak Institute||ISEAS-Yusof Ishak Institute; Institute of Southeast Asian Studies; ISEAS
academic|Agency for Science, Technology and Research|A*STAR
academic|AI Singapore
academic|Chulalongkorn University
academic|University of Malaya
academic|University of Indonesia
academic|University of the Philippines
academic|University of Tokyo||Tokyo University
academic|Kyoto University
academic|Osaka University
academic|Tohoku University
academic|Keio University
academic|Waseda University
academic|Tokyo Institute of Technology
academic|RIKEN|RIKEN
academic|Japan Institute of International Affairs|JIIA
academic|Seoul National University|SNU
academic|Korea Advanced Institute of Science and Technology|KAIST
academic|Korea University
academic|Yonsei University
academic|Pohang University of Science and Technology|POSTECH
academic|Asan Institute for Policy Studies
academic|Indian Institute of Technology|IIT|Indian Institutes of Technology
academic|Indian Institute of Science|IISc
academic|Indian Institute of Management|IIM
academic|Indian Statistical Institute|ISI
academic|University of Delhi||Delhi University
academic|Jawaharlal Nehru University|JNU
academic|Observer Research Foundation|ORF
academic|Carnegie India
academic|Centre for Internet and Society|CIS
academic|Vidhi Centre for Legal Policy
academic|Takshashila Institution
academic|Tata Institute of Fundamental Research|TIFR
academic|Tata Institute of Social Sciences|TISS
academic|University of Dhaka
academic|University of the Punjab
academic|University of Cape Town|UCT
academic|University of the Witwatersrand||Wits University
academic|Stellenbosch University
academic|University of Pretoria
academic|University of Johannesburg
academic|Makerere University
academic|University of Nairobi
academic|University of Lagos
academic|University of Ibadan
academic|University of Ghana
academic|Addis Ababa University
academic|Carnegie Mellon University Africa||CMU-Africa
academic|Institute for Security Studies|ISS
academic|South African Institute of International Affairs|SAIIA
academic|Global Center on AI Governance
academic|ILINA Program
academic|University of São Paulo|USP|Universidade de São Paulo
academic|Fundação Getulio Vargas|FGV|Getulio Vargas Foundation
academic|University of Campinas|Unicamp
academic|Pontifical Catholic University of Rio de Janeiro|PUC-Rio
academic|InternetLab
academic|Igarapé Institute
academic|National Autonomous University of Mexico|UNAM
academic|Tecnológico de Monterrey
academic|University of Buenos Aires|UBA
academic|Pontifical Catholic University of Chile
academic|University of Chile
academic|University of the Andes||Universidad de los Andes
academic|University of the West Indies|UWI
academic|Brookings Institution||Brookings
academic|RAND Corporation|RAND|RAND Europe; Rand Corporation
academic|Carnegie Endowment for International Peace|CEIP|Carnegie Endowment
academic|Council on Foreign Relations|CFR
academic|Center for a New American Security|CNAS
academic|Atlantic Council
academic|Digital Forensic Research Lab|DFRLab
academic|Wilson Center||Woodrow Wilson International Center for Scholars; Woodrow Wilson Center
academic|Hudson Institute
academic|Heritage Foundation
academic|American Enterprise Institute|AEI
academic|Cato Institute
academic|Center for American Progress|CAP
academic|New America||New America Foundation
academic|Aspen Institute
academic|Urban Institute
academic|Peterson Institute for International Economics|PIIE|Peterson Institute
academic|National Bureau of Economic Research|NBER
academic|Center for Data Innovation
academic|Information Technology and Innovation Foundation|ITIF
academic|R Street Institute||R Street
academic|Niskanen Center
academic|Foundation for American Innovation|FAI
academic|Institute for Progress|IFP
academic|Abundance Institute
academic|Manhattan Institute
academic|Stimson Center
academic|Middlebury Institute of International Studies
academic|Institute for Defense Analyses|IDA
academic|Center for Naval Analyses|CNA
academic|Institute for the Study of War|ISW
academic|Foundation for Defense of Democracies|FDD
academic|Quincy Institute||Quincy Institute for Responsible Statecraft
academic|United States Institute of Peace|USIP|US Institute of Peace; U.S. Institute of Peace
academic|Middle East Institute|MEI
academic|Washington Institute for Near East Policy||Washington Institute
academic|Asia Society||Asia Society Policy Institute
academic|National Bureau of Asian Research|NBR
academic|East-West Center
academic|Inter-American Dialogue
academic|Bipartisan Policy Center|BPC
academic|Economic Policy Institute|EPI
academic|Resources for the Future|RFF
academic|Special Competitive Studies Project|SCSP
academic|Pew Research Center||Pew; Pew Research
academic|Ash Center
academic|Carnegie Council for Ethics in International Affairs||Carnegie Council
academic|Allen Institute for AI|AI2|Allen Institute for Artificial Intelligence; Ai2
academic|Santa Fe Institute|SFI
academic|Institute for Advanced Study|IAS
academic|Distributed AI Research Institute|DAIR|DAIR Institute
academic|Chatham House||Royal Institute of International Affairs
academic|International Institute for Strategic Studies|IISS
academic|Royal United Services Institute|RUSI
academic|Alan Turing Institute||Turing Institute
academic|Ada Lovelace Institute
academic|Tony Blair Institute for Global Change|TBI|Tony Blair Institute
academic|Institute for Government|IfG
academic|Institute for Public Policy Research|IPPR
academic|Institute for Fiscal Studies|IFS
academic|Resolution Foundation
academic|Adam Smith Institute|ASI
academic|Institute of Economic Affairs|IEA
academic|Policy Exchange
academic|Demos|||a
academic|Doteveryone
academic|Centre for Long-Term Resilience|CLTR
academic|Overseas Development Institute|ODI
academic|Institute of Development Studies|IDS
academic|Royal Society||Royal Society of London
academic|Royal Society of Edinburgh|RSE
academic|British Academy
academic|Royal Academy of Engineering|RAEng
academic|Royal Society of Arts|RSA
academic|Nuffield Council on Bioethics||Nuffield Council
academic|British Computer Society|BCS
academic|Institution of Engineering and Technology|IET
academic|National Academies of Sciences, Engineering, and Medicine|NASEM|National Academies; National Academies of Sciences, Engineering and Medicine
academic|National Academy of Sciences|NAS|US National Academy of Sciences; U.S. National Academy of Sciences
academic|National Academy of Engineering|NAE
academic|National Academy of Medicine|NAM|Institute of Medicine
academic|National Research Council|NRC
academic|American Academy of Arts and Sciences
academic|American Association for the Advancement of Science|AAAS
academic|American Philosophical Society
academic|American Psychological Association|APA
academic|American Economic Association|AEA
academic|American Political Science Association|APSA
academic|American Physical Society|APS
academic|American Chemical Society|ACS
academic|American Library Association|ALA
academic|Association for Computational Linguistics|ACL
academic|Association of American Universities|AAU
academic|Smithsonian Institution||Smithsonian
academic|Educational Testing Service|ETS
academic|College Board
academic|Social Science Research Council|SSRC
academic|Computing Research Association|CRA
academic|French Academy of Sciences||Académie des sciences
academic|Académie française
academic|Pontifical Academy of Sciences
academic|InterAcademy Partnership|IAP
academic|International Science Council|ISC
academic|European Laboratory for Learning and Intelligent Systems|ELLIS
academic|Confederation of Laboratories for AI Research in Europe|CLAIRE, CAIRNE
academic|European Association for Artificial Intelligence||EurAI
academic|ALLEA|ALLEA
academic|Kurchatov Institute
academic|World Inequality Lab
academic|Abdul Latif Jameel Poverty Action Lab||J-PAL
academic|Varieties of Democracy Institute||V-Dem; V-Dem Institute
academic|Centre for Economic Policy Research|CEPR
academic|Digital Futures Institute
academic|Legal Priorities Project||Institute for Law & AI; LawAI
academic|Center for AI and Digital Policy|CAIDP
academic|Open Markets Institute|OMI
academic|Knight First Amendment Institute||Knight First Amendment Institute at Columbia University
academic|Center for Information Technology Policy|CITP
academic|Global Public Policy Institute|GPPi
academic|International Panel on the Information Environment|IPIE
academic|Internet & Jurisdiction Policy Network||Internet and Jurisdiction
academic|Juilliard School||Juilliard
academic|Kaiser Family Foundation|KFF
academic|Guttmacher Institute
academic|Mayo Clinic
academic|Cleveland Clinic
academic|Broad Institute
academic|Salk Institute
academic|Scripps Research
academic|Wellcome Sanger Institute||Sanger Institute
academic|Francis Crick Institute||Crick Institute
academic|Howard Hughes Medical Institute|HHMI
academic|Woods Hole Oceanographic Institution
academic|Scripps Institution of Oceanography
media|New York Times|NYT|NY Times; Nytimes; N.Y. Times
media|Washington Post|WaPo
media|Wall Street Journal|WSJ
media|Los Angeles Times||LA Times; L.A. Times
media|USA Today||USA TODAY
media|Chicago Tribune
media|Boston Globe
media|San Francisco Chronicle
media|Philadelphia Inquirer
media|Miami Herald
media|Houston Chronicle
media|Dallas Morning News
media|Seattle Times
media|Denver Post
media|New York Post
media|New York Daily News
media|Newsday
media|The Atlantic||Atlantic Monthly|a
media|New Yorker
media|New York Magazine
media|New York Review of Books
media|Time||TIME; Time Magazine; TIME Magazine; Time magazine; TIME magazine|a
media|Newsweek
media|U.S. News & World Report||US News & World Report
media|Politico|POLITICO|POLITICO Europe; Politico Europe
media|Axios
media|The Hill||Hill|a
media|Roll Call|||a
media|Vox||Vox Media; Vox.com
media|The Verge||Verge|a
media|Wired||WIRED; Wired Magazine; Wired magazine; WIRED UK|a
media|TechCrunch||Techcrunch
media|Ars Technica
media|Gizmodo
media|Engadget
media|Mashable
media|CNET|CNET
media|ZDNet||ZDNET
media|VentureBeat||Venturebeat
media|The Information|||a
media|The Register|||a
media|MIT Technology Review||Technology Review
media|IEEE Spectrum
media|Scientific American
media|Popular Science
media|New Scientist
media|Quanta Magazine||Quanta
media|Nature||Nature Magazine|a
media|Nature Machine Intelligence
media|Nature Communications
media|Science||Science Magazine|a
media|Science Robotics
media|Lancet
media|New England Journal of Medicine|NEJM
media|Journal of the American Medical Association|JAMA
media|Proceedings of the National Academy of Sciences|PNAS
media|PLOS ONE||PLoS ONE; PLOS One; Public Library of Science; PLOS
media|Cell Press|||a
media|arXiv||ArXiv; arXiv.org
media|bioRxiv
media|SSRN|SSRN|Social Science Research Network
media|ResearchGate
media|JSTOR|JSTOR
media|PubMed
media|Springer||Springer Nature; Springer-Verlag; Springer Verlag|a
media|Elsevier
media|Wiley||John Wiley & Sons; Wiley-Blackwell|a
media|Routledge
media|Taylor & Francis
media|SAGE Publications||Sage Publications; SAGE
media|Palgrave Macmillan||Palgrave
media|Macmillan||Macmillan Publishers|a
media|Edward Elgar||Edward Elgar Publishing
media|Hart Publishing
media|Brill||Brill Academic Publishers|a
media|De Gruyter||Walter de Gruyter
media|Nomos||Nomos Verlag
media|Mohr Siebeck
media|C.H. Beck
media|Suhrkamp
media|Oxford University Press|OUP
media|Cambridge University Press|CUP
media|Harvard University Press
media|Princeton University Press
media|Yale University Press
media|Stanford University Press
media|Columbia University Press
media|Cornell University Press
media|University of California Press
media|University of Chicago Press
media|Johns Hopkins University Press
media|MIT Press
media|Manchester University Press
media|Edinburgh University Press
media|Penguin Books||Penguin; Penguin Random House; Penguin Press|a
media|Random House
media|HarperCollins||Harper Collins; Harper & Row
media|Simon & Schuster
media|Hachette||Hachette Book Group
media|Farrar, Straus and Giroux
media|Alfred A. Knopf||Knopf
media|W. W. Norton||W.W. Norton; W. W. Norton & Company; W.W. Norton & Company
media|Basic Books
media|PublicAffairs
media|Bloomsbury||Bloomsbury Publishing
media|Faber and Faber
media|Polity Press
media|Verso||Verso Books
media|McGraw-Hill||McGraw Hill
media|CRC Press
media|World Scientific
media|O'Reilly Media||O'Reilly
media|Annual Reviews
media|American Political Science Review
media|Harvard Business Review|HBR
media|Harvard Law Review
media|Yale Law Journal
media|Stanford Law Review
media|Stanford Social Innovation Review|SSIR
media|California Management Review
media|Foreign Affairs||Foreign Affairs magazine|a
media|Foreign Policy||Foreign Policy magazine|a
media|International Security|||a
media|Survival|||a
media|War on the Rocks
media|Lawfare||Lawfare Blog; Lawfare Institute
media|Just Security
media|Opinio Juris
media|EJIL: Talk!||EJIL Talk
media|Verfassungsblog
media|Bulletin of the Atomic Scientists
media|The Diplomat|||a
media|The National Interest||National Interest
media|Project Syndicate
media|The Conversation|||a
media|OpenDemocracy||openDemocracy
media|ProPublica
media|The Intercept||Intercept|a
media|The Markup|||a
media|404 Media
media|BuzzFeed||BuzzFeed News; Buzzfeed
media|HuffPost||Huffington Post
media|Slate||Slate Magazine|a
media|Salon||Salon.com|a
media|Quartz||Quartz Media|a
media|Mother Jones
media|The Nation||The Nation magazine|a
media|The New Republic||New Republic
media|National Review
media|Reason||Reason Magazine|a
media|Jacobin||Jacobin Magazine
media|Dissent||Dissent Magazine|a
media|Vice||VICE; Vice News; VICE News; Vice Media|a
media|Rolling Stone
media|Vanity Fair
media|Forbes||Forbes Magazine
media|Fortune||Fortune Magazine; Fortune magazine|a
media|Business Insider||Insider|a
media|Bloomberg||Bloomberg News; Bloomberg Law; Bloomberg Businessweek; Bloomberg Government|a
media|CNBC|CNBC
media|CNN|CNN|Cable News Network|w
media|Fox News||Fox News Channel
media|MSNBC|MSNBC
media|NBC|NBC|NBC News; National Broadcasting Company
media|ABC News|ABC|American Broadcasting Company
media|PBS|PBS|Public Broadcasting Service; PBS NewsHour; PBS Newshour
media|NPR|NPR|National Public Radio
media|C-SPAN|C-SPAN
media|HBO|HBO|Home Box Office
media|Voice of America|VOA
media|Radio Free Europe/Radio Liberty|RFE/RL, RFERL|Radio Free Europe; Radio Liberty
media|Radio Free Asia|RFA
media|Reuters||Reuters News; Reuters News Agency
media|United Press International|UPI
media|Deutsche Presse-Agentur|DPA
media|ANSA|ANSA
media|EFE|EFE|Agencia EFE
media|PA Media||Press Association
media|Xinhua||Xinhua News Agency; Xinhua News; Xinhuanet
media|TASS|TASS|ITAR-TASS; Tass
media|RIA Novosti||RIA
media|Interfax
media|Kyodo News||Kyodo
media|Yonhap||Yonhap News Agency; Yonhap News
media|Korean Central News Agency|KCNA
media|Anadolu Agency||Anadolu
media|Press Trust of India|PTI
media|Islamic Republic News Agency|IRNA
media|Tasnim||Tasnim News Agency
media|Fars News Agency||Fars News
media|Inter Press Service|IPS
media|BBC|BBC, B.B.C.|British Broadcasting Corporation; BBC News; BBC World Service; BBC Radio|w
media|The Guardian||Guardian; Manchester Guardian|a
media|The Times||Times of London|a
media|Daily Telegraph||Telegraph
media|Financial Times|FT
media|The Independent||Independent|a
media|Daily Mail||Mail Online; MailOnline
media|Daily Mirror
media|Daily Express
media|The Sun|||a
media|Evening Standard||London Evening Standard
media|The Economist||Economist|a
media|New Statesman
media|The Spectator||Spectator|a
media|Prospect Magazine
media|London Review of Books|LRB
media|Times Literary Supplement|TLS
media|Times Higher Education
media|UnHerd
media|Sky News
media|ITV|ITV|ITV News
media|Channel 4||Channel 4 News
media|The Scotsman
media|Irish Times
media|Irish Independent
media|Raidió Teilifís Éireann|RTÉ, RTE
media|Globe and Mail
media|Toronto Star
media|National Post
media|Canadian Broadcasting Corporation|CBC|CBC News; CBC/Radio-Canada; Radio-Canada
media|Canadian Press
media|Sydney Morning Herald
media|The Age|||a
media|The Australian|||a
media|Australian Financial Review
media|Australian Broadcasting Corporation|ABC
media|New Zealand Herald
media|Le Monde
media|Le Figaro
media|Libération
media|Les Echos||Les Échos
media|La Croix
media|L'Express
media|L'Obs||Le Nouvel Observateur
media|Mediapart
media|France 24||France24
media|Radio France Internationale|RFI
media|Charlie Hebdo
media|Der Spiegel||Spiegel; Spiegel Online; DER SPIEGEL; SPIEGEL
media|Die Zeit||Zeit Online; DIE ZEIT
media|Frankfurter Allgemeine Zeitung|FAZ|Frankfurter Allgemeine
media|Süddeutsche Zeitung|SZ
media|Die Welt
media|Handelsblatt
media|Der Tagesspiegel||Tagesspiegel; Tagesspiegel Background
media|Die Tageszeitung||taz
media|Bild||BILD; Bild-Zeitung|a
media|Stern|||a
media|Focus Online
media|heise online||Heise
media|netzpolitik.org||Netzpolitik.org
media|ARD|ARD
media|ZDF|ZDF
media|Deutschlandfunk
media|Deutsche Welle|DW
media|Neue Zürcher Zeitung|NZZ
media|Tages-Anzeiger
media|Swissinfo||SWI swissinfo.ch
media|Der Standard
media|Die Presse
media|Österreichischer Rundfunk|ORF
media|Euractiv||EURACTIV; EurActiv
media|EUobserver
media|Euronews
media|MLex
media|Contexte
media|Corriere della Sera
media|La Repubblica
media|La Stampa
media|Il Sole 24 Ore
media|RAI|RAI||a
media|El País||El Pais; EL PAÍS
media|El Mundo
media|La Vanguardia
media|Público
media|De Volkskrant||Volkskrant
media|NRC Handelsblad
media|De Telegraaf
media|De Standaard
media|Le Soir
media|De Morgen
media|Politiken
media|Jyllands-Posten
media|Danmarks Radio
media|Dagens Nyheter
media|Svenska Dagbladet
media|Aftenposten
media|NRK|NRK
media|Helsingin Sanomat
media|Yle
media|Gazeta Wyborcza
media|Rzeczpospolita
media|Kathimerini
media|Pravda
media|Izvestia
media|Kommersant
media|Novaya Gazeta
media|Meduza
media|Moscow Times
media|RT||Russia Today|a
media|Kyiv Post
media|Kyiv Independent
media|Ukrainska Pravda
media|Hürriyet||Hurriyet; Hürriyet Daily News
media|Cumhuriyet
media|Daily Sabah
media|Haaretz
media|Jerusalem Post
media|Times of Israel
media|Yedioth Ahronoth||Ynet
media|+972 Magazine
media|Al Jazeera||Al-Jazeera; Aljazeera
media|Al Arabiya
media|Al-Ahram||Al Ahram
media|Asharq Al-Awsat
media|Middle East Eye
media|Arab News
media|Gulf News
media|Khaleej Times
media|The National|||a
media|Times of India
media|The Hindu
media|Hindustan Times
media|Indian Express
media|Economic Times
media|Business Standard|||a
media|Livemint
media|The Wire|||a
media|Scroll.in
media|MediaNama||Medianama
media|NDTV|NDTV
media|All India Radio
media|Dawn||Dawn News|a
media|Daily Star
media|Straits Times
media|Channel NewsAsia|CNA
media|Bangkok Post
media|Jakarta Post
media|Rappler
media|Philippine Daily Inquirer
media|South China Morning Post|SCMP
media|China Daily
media|People's Daily
media|Global Times
media|China Central Television|CCTV
media|China Global Television Network|CGTN
media|Caixin||Caixin Global
media|Sixth Tone
media|The Paper|||a
media|Beijing News
media|ChinaTalk
media|Japan Times
media|Asahi Shimbun
media|Yomiuri Shimbun
media|Mainichi Shimbun
media|Nikkei||Nikkei Asia; Nihon Keizai Shimbun; Nikkei Asian Review
media|NHK|NHK
media|Korea Times
media|Korea Herald
media|Chosun Ilbo
media|JoongAng Ilbo
media|Hankyoreh
media|Taipei Times
media|Folha de S.Paulo||Folha de São Paulo; Folha
media|O Globo
media|O Estado de S. Paulo||Estadão
media|Valor Econômico
media|Clarín
media|La Nación
media|El Universal
media|Reforma
media|El Tiempo
media|El Mercurio
media|Rest of World
media|Mail & Guardian
media|Daily Maverick
media|Daily Nation|||a
media|East African
media|Premium Times
media|Punch Newspapers
media|Daily Trust
media|AllAfrica
media|The Africa Report
media|Jeune Afrique
media|Wikipedia
media|Wikidata
media|WikiLeaks||Wikileaks
media|Encyclopædia Britannica||Encyclopaedia Britannica; Encyclopedia Britannica; Britannica
media|Stack Overflow
media|Hacker News
media|Substack
media|Statista
media|Our World in Data|OWID
media|Tech Policy Press
media|StateScoop
media|FedScoop
media|Nextgov
media|Defense One
media|Breaking Defense
media|C4ISRNET
media|Defense News
media|Jane's Defence Weekly||Jane's
media|Inside Higher Ed
media|Chronicle of Higher Education
media|Education Week
media|STAT News
media|Kaiser Health News
media|Carbon Brief
media|Inside Climate News
media|Grist|||a
media|Platformer|||a
media|Import AI
media|Breitbart||Breitbart News
media|Daily Beast
media|Daily Caller
media|The Federalist|||a
media|Semafor
media|Puck News
media|The Block|||a
media|CoinDesk
media|Christian Science Monitor
media|Official Journal of the European Union||Official Journal
media|Federal Register
other|Democratic Party||Democrats; US Democratic Party; U.S. Democratic Party|a
other|Republican Party|GOP|Republicans; Grand Old Party|a
other|Libertarian Party
other|Democratic National Committee|DNC
other|Republican National Committee|RNC
other|Conservative Party||Tories; Tory Party; Conservative and Unionist Party|a
other|Labour Party||Labour; British Labour Party|a
other|Liberal Democratic Party of Japan|LDP|Liberal Democratic Party
other|Liberal Democrats||Lib Dems; Liberal Democratic Party
other|Scottish National Party|SNP
other|Plaid Cymru
other|UK Independence Party|UKIP
other|Brexit Party||Reform UK
other|Green Party||Greens|a
other|Sinn Féin||Sinn Fein
other|Democratic Unionist Party|DUP
other|Ulster Unionist Party|UUP
other|Social Democratic and Labour Party|SDLP
other|Fianna Fáil
other|Fine Gael
other|Liberal Party of Canada||Liberal Party
other|Conservative Party of Canada
other|New Democratic Party|NDP
other|Bloc Québécois
other|Australian Labor Party|ALP
other|Liberal Party of Australia
other|Christian Democratic Union|CDU|Christlich Demokratische Union
other|Christian Social Union|CSU
other|CDU/CSU|CDU/CSU
other|Social Democratic Party of Germany|SPD|Sozialdemokratische Partei Deutschlands
other|Free Democratic Party|FDP|Freie Demokratische Partei
other|Alliance 90/The Greens||Bündnis 90/Die Grünen; Die Grünen; German Greens
other|The Left||Die Linke; Left Party|a
other|Alternative for Germany|AfD|Alternative für Deutschland
other|Nazi Party|NSDAP|National Socialist German Workers' Party
other|Socialist Unity Party|SED|Socialist Unity Party of Germany
other|Communist Party of Germany|KPD
other|National Rally||Rassemblement National; National Front; Front National
other|La République En Marche!|LREM|La République En Marche; En Marche; Renaissance party
other|Les Républicains
other|Socialist Party||Parti socialiste
other|La France Insoumise|LFI
other|Brothers of Italy||Fratelli d'Italia
other|Lega||Lega Nord; Northern League
other|Five Star Movement|M5S
other|Forza Italia
other|Italian Democratic Party||Partito Democratico
other|People's Party|PP|Partido Popular
other|Spanish Socialist Workers' Party|PSOE
other|Podemos
other|Vox party
other|Ciudadanos
other|Syriza||SYRIZA
other|New Democracy|||a
other|PASOK|PASOK
other|Golden Dawn|||a
other|Law and Justice|PiS
other|Civic Platform|PO
other|Solidarity||Solidarność|a
other|Fidesz
other|Jobbik
other|Freedom Party of Austria|FPÖ
other|Austrian People's Party|ÖVP
other|Social Democratic Party of Austria|SPÖ
other|Swiss People's Party|SVP
other|Party for Freedom|PVV
other|People's Party for Freedom and Democracy|VVD
other|Sweden Democrats
other|European People's Party|EPP
other|Progressive Alliance of Socialists and Democrats|S&D|Socialists and Democrats; Party of European Socialists
other|Renew Europe||Alliance of Liberals and Democrats for Europe; ALDE
other|Greens/European Free Alliance|Greens/EFA|Verts/ALE; European Greens
other|European Conservatives and Reformists|ECR
other|Identity and Democracy|ID||a
other|The Left in the European Parliament|GUE/NGL|European United Left/Nordic Green Left; European United Left–Nordic Green Left
other|Chinese Communist Party|CCP, CPC|Communist Party of China; Chinese Communist party
other|Central Committee of the Chinese Communist Party||CCP Central Committee; Central Committee of the Communist Party of China; CPC Central Committee
other|Kuomintang|KMT|Chinese Nationalist Party
other|Democratic Progressive Party|DPP
other|Communist Party of the Soviet Union|CPSU
other|Communist Party of Vietnam|CPV
other|United Russia
other|Communist Party of the Russian Federation|CPRF, KPRF
other|Bolsheviks
other|Mensheviks
other|Bharatiya Janata Party|BJP
other|Indian National Congress|INC|Congress Party
other|Aam Aadmi Party|AAP
other|Rashtriya Swayamsevak Sangh|RSS
other|Pakistan Tehreek-e-Insaf|PTI
other|Pakistan Muslim League|PML-N
other|Pakistan Peoples Party|PPP|Pakistan People's Party
other|Awami League
other|National League for Democracy|NLD
other|Komeito
other|Japan Communist Party|JCP|Japanese Communist Party
other|Workers' Party of Korea|WPK|Korean Workers' Party
other|People Power Party|PPP
other|People's Action Party|PAP
other|United Malays National Organization|UMNO
other|Golkar
other|Pheu Thai Party||Pheu Thai
other|Likud
other|Kadima
other|Yesh Atid
other|Meretz
other|Shas
other|Fatah
other|Hamas
other|Palestine Liberation Organization|PLO
other|Palestinian Islamic Jihad|PIJ
other|Popular Front for the Liberation of Palestine|PFLP
other|Hezbollah||Hizbollah; Hizballah; Hizbullah
other|Houthis||Houthi movement; Ansar Allah; Ansarallah
other|Taliban
other|Tehrik-i-Taliban Pakistan|TTP|Tehreek-e-Taliban Pakistan; Pakistani Taliban
other|Haqqani Network
other|Al-Qaeda||al-Qaeda; Al Qaeda; al Qaeda; al-Qaida; Al-Qaida
other|Al-Qaeda in the Arabian Peninsula|AQAP
other|Al-Qaeda in the Islamic Maghreb|AQIM
other|Islamic State|ISIS, ISIL|Islamic State of Iraq and Syria; Islamic State of Iraq and the Levant; Daesh; Islamic State in Iraq and Syria
other|Islamic State – Khorasan Province|ISIS-K, ISKP|Islamic State Khorasan Province
other|Al-Nusra Front||Jabhat al-Nusra; al-Nusra Front; Nusra Front
other|Hay'at Tahrir al-Sham|HTS|Hayat Tahrir al-Sham
other|Boko Haram
other|Al-Shabaab||al-Shabaab; Al Shabaab
other|Lord's Resistance Army|LRA
other|M23|M23|March 23 Movement
other|Janjaweed
other|Sudan People's Liberation Movement|SPLM
other|Sudan People's Liberation Army|SPLA
other|Tigray People's Liberation Front|TPLF
other|Eritrean People's Liberation Front|EPLF
other|Polisario Front||Polisario
other|Jamaat-e-Islami
other|Lashkar-e-Taiba|LeT||a
other|Jaish-e-Mohammed|JeM
other|Abu Sayyaf
other|Jemaah Islamiyah|JI
other|Moro Islamic Liberation Front|MILF
other|New People's Army|NPA
other|Liberation Tigers of Tamil Eelam|LTTE|Tamil Tigers
other|Khmer Rouge
other|Viet Cong||Vietcong
other|Viet Minh
other|Kurdistan Workers' Party|PKK
other|People's Protection Units|YPG
other|Free Syrian Army|FSA
other|Peshmerga
other|Popular Mobilization Forces|PMF
other|Muslim Brotherhood
other|Ba'ath Party||Baath Party
other|Justice and Development Party|AKP, AK Party
other|Republican People's Party|CHP
other|Peoples' Democratic Party|HDP
other|Nationalist Movement Party|MHP
other|Ennahda
other|Wafd Party
other|African National Congress|ANC
other|Democratic Alliance
other|Economic Freedom Fighters|EFF
other|Inkatha Freedom Party|IFP
other|ZANU-PF|ZANU-PF
other|Zimbabwe African People's Union|ZAPU
other|SWAPO|SWAPO
other|FRELIMO|FRELIMO
other|RENAMO|RENAMO
other|People's Movement for the Liberation of Angola|MPLA
other|National Union for the Total Independence of Angola|UNITA
other|All Progressives Congress|APC
other|People's Democratic Party|PDP
other|Rwandan Patriotic Front|RPF
other|Workers' Party of Brazil|PT|Partido dos Trabalhadores
other|Brazilian Social Democracy Party|PSDB
other|Institutional Revolutionary Party|PRI
other|National Action Party|PAN
other|Morena||National Regeneration Movement|a
other|Justicialist Party||Peronist Party
other|United Socialist Party of Venezuela|PSUV
other|Communist Party of Cuba|PCC|Cuban Communist Party
other|Sandinista National Liberation Front|FSLN|Sandinistas
other|Farabundo Martí National Liberation Front|FMLN
other|Contras|||a
other|Revolutionary Armed Forces of Colombia|FARC
other|National Liberation Army|ELN
other|Shining Path||Sendero Luminoso
other|Zapatista Army of National Liberation|EZLN|Zapatistas
other|Sinaloa Cartel
other|Medellín Cartel||Medellin Cartel
other|Irish Republican Army|IRA|Provisional IRA; Provisional Irish Republican Army
other|Ulster Volunteer Force|UVF
other|Ulster Defence Association|UDA
other|Euskadi Ta Askatasuna|ETA
other|Red Army Faction|RAF
other|Red Brigades
other|Kosovo Liberation Army|KLA
other|Ustaše
other|Chetniks
other|White Army|||a
other|Azov Brigade||Azov Regiment; Azov Battalion
other|Ku Klux Klan|KKK
other|Proud Boys
other|Oath Keepers
other|Black Panther Party||Black Panthers
other|Black Lives Matter|BLM
other|Tea Party||Tea Party movement
other|Communist Party USA|CPUSA
other|Falun Gong
other|Aum Shinrikyo
other|Mujahedin-e Khalq|MEK, MKO|People's Mujahedin of Iran
other|Anonymous||Anonymous collective|a
other|Lazarus Group
other|Fancy Bear|APT28|APT 28
other|Cozy Bear|APT29|APT 29
other|LockBit
other|Volt Typhoon
other|Salt Typhoon
other|REvil
other|DarkSide|||a
other|Internet Research Agency|IRA
other|Cosa Nostra||Sicilian Mafia
other|'Ndrangheta
other|Camorra
other|Yakuza
other|Freemasons
company|Standard Oil
company|Mobil
company|Genentech
company|Universal Music Group|UMG
company|LexisNexis
company|Reed Elsevier
company|Temu
company|T-Mobile
company|PetroChina
company|LG AI Research
company|NTT Data
company|NTT DoCoMo||NTT DOCOMO
company|Meta AI||Facebook AI Research
company|Fiat Chrysler|FCA|Fiat Chrysler Automobiles
company|Air France-KLM
academic|Columbia Law School
academic|Columbia Business School
academic|Yale Law School
academic|Wharton School||Wharton
academic|Fletcher School||Fletcher School of Law and Diplomacy
academic|Mercatus Center
academic|Open Technology Institute|OTI
academic|Oxford Martin AI Governance Initiative|AIGI
academic|Human Technology Institute|HTI
academic|Markkula Center for Applied Ethics||Markkula Center
academic|James Martin Center for Nonproliferation Studies|CNS
academic|IIT Delhi||Indian Institute of Technology Delhi
academic|IIT Bombay||Indian Institute of Technology Bombay
academic|IIT Madras||Indian Institute of Technology Madras
ngo|Thomson Reuters Foundation
ngo|Reaching Critical Will
ngo|Aga Khan Development Network|AKDN
ngo|IAB Europe
company|Economist Intelligence Unit|EIU
media|The Observer|||a
media|Sunday Times
media|Sunday Telegraph
media|Mail on Sunday
media|Sputnik News
media|Radio France
media|Tagesschau
agency|NHS England
agency|NHS Digital
agency|NHSX|NHSX
agency|Public Health England|PHE
agency|Ministry of International Trade and Industry|MITI
agency|Overseas Private Investment Corporation|OPIC
agency|Royal Ulster Constabulary|RUC
agency|Korean Central Intelligence Agency|KCIA
agency|Digital Trust Centre
agency|Central Cyberspace Affairs Commission||Office of the Central Cyberspace Affairs Commission
igo|Commonwealth Secretariat
agency|United States House Committee on Ways and Means||Ways and Means Committee; House Ways and Means Committee; House Ways and Means
other|Atlanta Hawks
other|Boston Celtics
other|Brooklyn Nets
other|Charlotte Hornets
other|Chicago Bulls
other|Cleveland Cavaliers
other|Dallas Mavericks
other|Denver Nuggets
other|Detroit Pistons
other|Golden State Warriors
other|Houston Rockets
other|Indiana Pacers
other|Los Angeles Clippers
other|Los Angeles Lakers
other|Memphis Grizzlies
other|Miami Heat
other|Milwaukee Bucks
other|Minnesota Timberwolves
other|New Jersey Nets
other|New Orleans Pelicans
other|New York Knicks
other|Oklahoma City Thunder
other|Orlando Magic
other|Philadelphia 76ers
other|Phoenix Suns
other|Portland Trail Blazers
other|Sacramento Kings
other|San Antonio Spurs
other|Seattle SuperSonics
other|Toronto Raptors
other|Utah Jazz
other|Washington Wizards
other|Arizona Cardinals
other|Atlanta Falcons
other|Baltimore Ravens
other|Buffalo Bills
other|Carolina Panthers
other|Chicago Bears
other|Cincinnati Bengals
other|Cleveland Browns
other|Dallas Cowboys
other|Denver Broncos
other|Detroit Lions
other|Green Bay Packers
other|Houston Texans
other|Houston Oilers
other|Indianapolis Colts
other|Jacksonville Jaguars
other|Kansas City Chiefs
other|Las Vegas Raiders
other|Oakland Raiders
other|Miami Dolphins
other|Minnesota Vikings
other|New England Patriots
other|New Orleans Saints
other|New York Giants
other|New York Jets
other|Philadelphia Eagles
other|Pittsburgh Steelers
other|San Diego Chargers
other|San Francisco 49ers
other|Seattle Seahawks
other|St. Louis Rams
other|Tampa Bay Buccaneers
other|Tennessee Titans
other|Washington Redskins
other|Arizona Diamondbacks
other|Atlanta Braves
other|Baltimore Orioles
other|Boston Red Sox
other|California Angels
other|Chicago Cubs
other|Chicago White Sox
other|Cincinnati Reds
other|Cleveland Indians
other|Cleveland Guardians
other|Colorado Rockies
other|Detroit Tigers
other|Florida Marlins
other|Miami Marlins
other|Houston Astros
other|Kansas City Royals
other|Los Angeles Angels
other|Los Angeles Dodgers
other|Milwaukee Brewers
other|Minnesota Twins
other|Montreal Expos
other|New York Mets
other|New York Yankees
other|Oakland Athletics
other|Philadelphia Phillies
other|Pittsburgh Pirates
other|San Diego Padres
other|San Francisco Giants
other|Seattle Mariners
other|St. Louis Cardinals
other|Tampa Bay Rays||Tampa Bay Devil Rays
other|Texas Rangers
other|Toronto Blue Jays
other|Washington Nationals
other|Anaheim Ducks
other|Boston Bruins
other|Buffalo Sabres
other|Calgary Flames
other|Carolina Hurricanes
other|Chicago Blackhawks
other|Colorado Avalanche
other|Columbus Blue Jackets
other|Dallas Stars
other|Detroit Red Wings
other|Edmonton Oilers
other|Florida Panthers
other|Hartford Whalers
other|Los Angeles Kings
other|Minnesota Wild
other|Montreal Canadiens
other|Nashville Predators
other|New Jersey Devils
other|New York Islanders
other|New York Rangers
other|Ottawa Senators
other|Philadelphia Flyers
other|Pittsburgh Penguins
other|San Jose Sharks
other|St. Louis Blues
other|Tampa Bay Lightning
other|Toronto Maple Leafs
other|Vancouver Canucks
other|Vegas Golden Knights
other|Washington Capitals
other|Winnipeg Jets
other|Manchester United
other|Manchester City
other|Newcastle United
other|Leeds United
other|West Ham United
other|Sheffield United
other|Sheffield Wednesday
other|Aston Villa
other|Tottenham Hotspur
other|Nottingham Forest
other|Queens Park Rangers
other|Blackburn Rovers
other|Wolverhampton Wanderers
other|Bolton Wanderers
other|Crystal Palace
other|Leicester City
other|Norwich City
other|Real Madrid
other|Atletico Madrid
other|Bayern Munich
other|Borussia Dortmund
other|Werder Bremen
other|Bayer Leverkusen
other|Juventus
other|Paris Saint-Germain
other|Olympique Marseille
other|Ajax Amsterdam
other|Feyenoord
other|PSV Eindhoven
other|Dynamo Kyiv
other|Spartak Moscow
other|Red Star Belgrade
other|Partizan Belgrade
other|Galatasaray
other|Fenerbahçe
other|Sparta Prague
other|Steaua Bucharest
other|Boca Juniors
other|River Plate
other|Major League Baseball|MLB
other|National Football League|NFL
other|National Basketball Association|NBA
other|National Hockey League|NHL
other|National Collegiate Athletic Association|NCAA
other|Premier League||English Premier League
`;
