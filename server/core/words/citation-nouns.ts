/** Nouns that tell what a name in a citation names: a body, a law, a house. */
import { lettered } from '../letters.js';

/** Nouns that make a name that of a body rather than of persons. */
export const bodyNouns = new Set(
  (
    'academy administration agency assembly association authority bank board branch bureau cabinet center centre chamber club coalition ' +
    'college commission commissioner committee community company conference confederation congress consortium convention corporation council court ' +
    'delegation department directorate division embassy executive federation forum foundation fund government group house inspectorate institute ' +
    'institution initiative international laboratory law league library ministry mission monitor museum nations network observatory office ' +
    'ombudsman organisation organization panel parliament partnership party police press programme program project registry research ' +
    'school secretariat secretary senate service services society state states summit survey taskforce team tribunal trust union unit united ' +
    'university watch workshop bundesamt bundesministerium ministerium kommission rat verband verein gericht gerichtshof bundestag amt ' +
    'ministère conseil comité assemblée bureau agence cour ministerio comisión consejo tribunal corte ministero commissione consiglio'
  ).split(' '),
);

/** What ends a German word that names a body. */
export const bodyEndings =
  /(?:amt|ministerium|behörde|kommission|agentur|verband|gericht|gerichtshof|institut|anstalt|ausschuss)$/i;

/** Romance nouns that begin the name of a body, whose other words may be small: `Autorità portuale`. */
export const bodyBeginnings = new Set(
  (
    'autorità autorité autoridad ministère ministerio ministero comité conseil consejo comisión commissione agencia agence agenzia cour banque banca ' +
    'banco oficina ufficio université universidad università instituto istituto organización organizzazione observatoire observatorio osservatorio ' +
    'secretaría dirección délégation'
  ).split(' '),
);

/** Nouns that make a name that of a law or a treaty. */
export const lawNouns = lettered()`(?<!\p{L})(?:Act|Code|Constitution|Const|Convention|Treaty|Charter|Covenant|Protocol|Statute|Ordinance|Decree|Regulations?|Directive|Declaration|Bill|Rules of Procedure|(?:\p{L}*g|G)esetz(?:buch)?|\p{L}+ordnung|Verordnung|Richtlinie|Grundgesetz|Verfassung|Vertrag|Loi|Code (?:civil|pénal|du|de)|Décret|Ordonnance|Traité|Ley|Real Decreto|Reglamento|Constitución|Tratado|Convenio|Legge|Decreto|Costituzione|Trattato)(?!\p{L})`;

/** Words in the names of publishers, and of bodies that publish under their own name. */
export const publisherNouns = lettered()`(?<!\p{L})(?:Press|Presses|Publishing|Publishers?|Publications|Books|Verlag|\p{Lu}\p{L}+verlag|Éditions|Edizioni|Ediciones|Editorial|Editrice|Editore|Editora|Uitgeverij|& Sons?|and Sons|& Co|Printing Office|Stationery Office)(?!\p{L})`;
