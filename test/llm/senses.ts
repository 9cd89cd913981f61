/** Words of one sense, of two languages: what a model would have learnt. By their first letters, without accents. */
const ALIKE: readonly (readonly string[])[] = [
  ["emplo", "poste", "job", "jobs", "salar", "embau"],
  ["suppr", "licen", "dispa", "laid", "cuts", "debau"],
  ["hospi", "clini", "hopit", "dispe"],
  ["paye", "pay", "cost", "coute", "prix", "price"],
  ["fligh", "plane", "avion"],
  ["delay", "kept", "retar"],
  ["incen", "feu", "flamm", "fire", "brasi"],
  ["logem", "loyer", "loger", "rent"],
  ["car", "cars", "vehic", "voitu"],
  ["train", "railw", "wagon"],
  ["seism", "tremb", "secou"],
  ["ban", "bans", "prohi", "stopp"],
  ["pisci", "bassi", "natat"],
  ["cantine", "canti", "repas", "dejeu", "refec"],
  ["medec", "docte", "soign", "prati"],
  ["penur", "manqu", "desert"],
  ["rachet", "rache", "acqui", "absor", "repri", "takeo", "buys"],
  ["bateau", "batea", "navir", "ferry", "vaiss"],
  ["decou", "trouv", "exhum"],
  ["dirig", "patro", "tete", "direc"],
];
const SENSES: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((words) => words.map((word) => [word.slice(0, 5), words[0] ?? word] as const)),
);
const SAY_NOTHING: ReadonlySet<string> = new Set(
  "le la les l un une des de du d au aux a et ou en dans par pour sur avec sans ce cet cette ces se s son sa ses leur il elle ils elles qui que qu quoi quel quelle quels combien comment ou quand est sont sera seront a ont ete pas ne n plus the of to in on and for by its it is was were are be will has have did do does how much many who what when where why not no with from at this that an".split(
    " ",
  ),
);
const SIZE = 512;
/** What any two texts have in common, as with most models. */
const COMMON = 0.6;

/** The vector of a text: which senses it holds, each in a place of its own as far as there is room. */
export function senseOf(text: string): number[] {
  const vector = new Array<number>(SIZE + 1).fill(0);
  const words =
    text
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  const senses = words
    .filter((word) => !SAY_NOTHING.has(word))
    .map((word) => SENSES.get(word.slice(0, 5)) ?? word.slice(0, 5));
  for (const sense of new Set(senses)) {
    const at = placeOf(sense);
    vector[at] = (vector[at] ?? 0) + 1;
  }
  vector[SIZE] = COMMON * Math.sqrt(new Set(senses).size);
  return vector;
}

/** A vector that says nothing of a text but that it is another one. */
export function dreamOf(text: string): number[] {
  let state = placeOf(text) + 1;
  return Array.from({ length: SIZE }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

/** FNV-1a. */
function placeOf(sense: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < sense.length; i++) value = Math.imul(value ^ sense.charCodeAt(i), 0x01000193);
  return (value >>> 0) % SIZE;
}
