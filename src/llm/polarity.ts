import type { Lexeme, Statement } from "./statement.ts";

/** What is denied in a statement, and the words by which each clause denies. */
export interface Polarity {
  /** By token: the word that denies it, as in cues; null for none. */
  readonly denied: readonly (string | null)[];
  /** By clause: "not", "without", "refuse"… */
  readonly cues: readonly ReadonlySet<string>[];
}

const AUXILIARY =
  /^(?:a|ai|as|ont|avons|avait|avaient|aura|auront|aurait|auraient|est|sont|suis|etait|etaient|sera|seront|serait|seraient|soit|etre|ete|avoir|eu|y|en|se|s'|le|la|l'|les|lui|leur|me|m'|nous|vous|pas|plus|jamais|point|encore|toujours|guere|be|been|being|have|has|had|is|are|was|were|yet|ever|a|an|the|to|de|d'|du|des|un|une|any|that|que|qu'|will|would|do|does|did|it|they|he|she|il|elle|ils|elles|aussi|si|bien|tout|toute|their|its|his|her|ses|son|sa|leurs|out|whether|whom|which|whose|from|of|in|at|on|by|with|for|en|dans|par|pour|avec|sur)$/;

/** Words that deny what comes after them, or what they are said of. */
export const LEXICAL: readonly (readonly [string, RegExp])[] = [
  [
    "refuse",
    /^(?:refus\w*|reject\w*|threw|thrown|overturn\w*|quash\w*|invalid(?:e|ee?s?|ated?)|dismiss\w*|rejet(?!s$)\w*|repouss\w*|declined)$/,
  ],
  ["renounce", /^(?:renonc\w*|abandon\w*|annul\w*|cancel\w*|scrap\w*|ecart\w*|exclu\w*|exclud\w*|rul(?:e|ed|es|ing))$/],
  ["deny", /^(?:dement\w*|nie|nient|nier|niait|disput\w*|deny|denie[sd]|denying|denial|contest\w*|conteste\w*)$/],
  ["prevent", /^(?:empech\w*|prevent\w*|evit\w*|avoid\w*|interdi\w*|prohib\w*|ban|bans|banned|forbid\w*|forbade)$/],
  ["block", /^(?:block\w*|bloqu\w*)$/],
  [
    "fail",
    /^(?:echou\w*|echec|fail\w*|manqu\w*|miss|missed|misses|lack\w*|absence|defaut|abst\w*|rat(?:e|er|ee?)|unable|incapable\w*|impossible)$/,
  ],
  [
    "spare",
    /^(?:epargn\w*|spare\w*|dispens\w*|exempt\w*|suspend\w*|suspens\w*|cess\w*|arret\w*|stop\w*|halt\w*|ended?|ends|ending|collapse\w*|hors)$/,
  ],
  ["limit", /^(?:cap|caps|capped|capping|limit\w*|plafon\w*|maxim\w+|ceiling)$/],
  ["wait", /^(?:attente|await\w*|pending|suspens|indecis\w*|hesit\w*)$/],
  ["withdraw", /^(?:retir\w+|withdr[ae]w\w*|revok\w*|revo(?:que|quee)\w*|stripp\w*)$/],
  [
    "lift",
    /^(?:lift(?:s|ed|ing)?|abolish\w*|remov\w*|repeal\w*|abrog\w*|suppr\w*|priv(?:e|ee?s?|ent)|depriv\w*|lost|perd\w*)$/,
  ],
  [
    "keep",
    /^(?:maint(?:ien|en(?!ant))\w*|conserv\w*|gard(?:e|er|era|ent)|keep|keeps|kept|preserv\w*|sauv\w*|saved?|remain\w*|rest(?:e|er|ent|era))$/,
  ],
  ["before", /^(?:before|avant)$/],
  [
    "first",
    /^(?:first|premiere?s?|unprecedented|inedite?s?|(?!(?:w|ea|t|r|for|inter|pro|requ|lat|hon|inv|arr|cont|sugg|gu|qu|harv)est)[a-z]{3,}est)$/,
  ],
  [
    "against",
    /^(?:against|contre|hostiles?|object(?:s|ed)|opposants?|oppos\w*|denonc\w*|condemn\w*|critici[sz]\w*|critiqu\w*|reproch\w*|doubts?|doubted|doute\w*)$/,
  ],
  [
    "vacant",
    /^(?:vacant\w*|vide\w*|unfilled|insuffi\w*|un(?!ti|de|io|it|iv|iq)[a-z]{4,}|intact\w*|in(?:utile|exact|certain|egal|legal|connu|valid)\w*)$/,
  ],
];

/** Expletive, restrictive and bounding negations deny nothing: "ne… que", "pas avant", "not only". */
function isHollow(words: readonly string[], at: number): boolean {
  const near = words.slice(at + 1, at + 9);
  const stop = near.findIndex((word) => /^[,;:.]$/.test(word));
  const inside = stop < 0 ? near : near.slice(0, stop);
  const denies = (/^(?:ne|n')$/.test(words[at] ?? "") ? near : inside).findIndex((word) =>
    /^(?:pas|plus|jamais|aucune?|rien|personne|guere|point|ni|nul|nulle)$/.test(word),
  );
  const only = inside.findIndex((word) => /^(?:que|qu')$/.test(word));
  if (/^(?:ne|n')$/.test(words[at] ?? "")) {
    // "craint que les prix n’augmentent"
    const earlier = words
      .slice(Math.max(0, at - 14), at)
      .some((word) => /^(?:aucune?|rien|personne|nulle?|ni)$/.test(word));
    if (denies < 0 && only < 0 && !earlier && !/^(?:peut|peuvent|cesse|sait|ose)/.test(words[at + 1] ?? ""))
      return true;
    if (only >= 0 && only <= 4 && (denies < 0 || denies > only)) return true;
    if (denies >= 0 && inside.slice(denies, denies + 2).includes("avant")) return true;
    if (
      words
        .slice(Math.max(0, at - 7), at)
        .join(" ")
        .match(/tant (?:que|qu')|avant (?:que|qu')|moins (?:que|qu')/)
    )
      return true;
    return (
      denies >= 0 &&
      /^(?:pas|plus)$/.test(inside[denies] ?? "") &&
      inside.slice(denies + 1, denies + 6).includes("avant")
    );
  }
  if (/^(?:not|never)$|n't$/.test(words[at] ?? ""))
    return inside[0] === "only" || inside.slice(0, 4).includes("before");
  return false;
}

export const PLAIN =
  /^(?:ne|n'|not|never|cannot|no|none|aucune?|nulle?|jamais|neither|nor|non|pas|rien|personne|nothing|nobody)$|n't$/;

export function polarityOf({ lexemes, clauses, language }: Statement): Polarity {
  const denied: (string | null)[] = lexemes.map(() => null);
  const cues = Array.from({ length: clauses }, () => new Set<string>());
  const words = lexemes.map(({ folded }) => folded);
  lexemes.forEach(({ folded, clause, at }) => {
    const own = cues[clause];
    if (!own) return;
    if (folded === "yet" && /^(?:has|have|had)$/.test(words[at - 1] ?? "") && words[at + 1] === "to") {
      own.add("not");
      deny(lexemes, at, denied, "not", 1);
    } else if (isPlainCue(words, at, language === "fr")) {
      if (isHollow(words, at)) return;
      if (hasEnded(words, at)) {
        own.add("ended");
        deny(lexemes, at, denied, "ended", 1);
        return;
      }
      own.add("not");
      // "n’a, lui, pas modifié": the denial bears on what comes after "pas".
      const far = /^(?:ne|n')$/.test(folded)
        ? words.findIndex((word, i) => i > at && i < at + 7 && /^(?:pas|plus|jamais)$/.test(word))
        : -1;
      const wide = /^(?:no|none|aucune?|nulle?)$/.test(folded);
      deny(
        lexemes,
        far > 0 && words.slice(at, far).includes(",") ? far : at,
        denied,
        wide ? "none" : "not",
        wide ? 3 : 1,
      );
    } else if (/^(?:sans|without)$/.test(folded) || (folded === "faute" && words[at + 1] === "de")) {
      own.add("without");
      deny(lexemes, at, denied, "without", 1);
    } else {
      const lexical = LEXICAL.find(([, form]) => form.test(folded))?.[0];
      if (!lexical) return;
      // "n’exclut pas de vendre" leaves it open: the two denials undo each other.
      if (denied[at] === "not" && /^(?:refuse|renounce|deny)$/.test(lexical)) {
        own.delete("not");
        return;
      }
      own.add(lexical);
      if (!/^(?:refuse|renounce|deny|prevent|fail|wait|withdraw)$/.test(lexical) || folded === "pending") return;
      if (isPassive(words, at)) {
        for (let i = at - 1; i >= 0 && lexemes[i]?.clause === clause; i--) if (lexemes[i]?.content) denied[i] = lexical;
      } else if (
        takesVerb(words, at) ||
        lexical === "withdraw" ||
        /^(?:tout|toute|any|calls|cette|idea)$/.test(words[at + 1] ?? "")
      )
        deny(lexemes, at, denied, lexical, 1);
    }
  });
  return { denied, cues };
}

/** "ne… plus", "no longer": it was so, which many verbs say without denying. */
function hasEnded(words: readonly string[], at: number): boolean {
  if (words[at] === "no") return words[at + 1] === "longer";
  if (!/^(?:ne|n')$/.test(words[at] ?? "")) return false;
  const near = words.slice(at + 1, at + 5);
  return near.includes("plus") && !near.some((word) => /^(?:pas|jamais|que|qu')$/.test(word));
}

function isPlainCue(words: readonly string[], at: number, french: boolean): boolean {
  const word = words[at] ?? "";
  if (!PLAIN.test(word)) return false;
  if (!french)
    return (
      word !== "non" &&
      word !== "personne" &&
      word !== "pas" &&
      !(word === "no" && /^(?:one|\d+)$/.test(words[at + 1] ?? ""))
    );
  if (/^(?:pas|jamais|rien|personne|aucune?)$/.test(word)) {
    // The "ne" before it has said so, save for what "aucun" names.
    const before = words.slice(Math.max(0, at - 6), at).some((earlier) => /^(?:ne|n')$/.test(earlier));
    if (word === "personne") return /^(?:ne|n')$/.test(words[at + 1] ?? "");
    return !before || word.startsWith("aucun");
  }
  return word !== "no" && word !== "not" && word !== "none";
}

/** What is denied of these is denied of the verb after them. */
const HELPERS =
  /^(?:entend\w*|compt(?:e|ent)|veut|veulent|souhait\w*|peut|peuvent|pourr\w+|doit|doivent|devr\w+|va|vont|parvien\w*|semble\w*|want\w*|intend\w*|able|plan\w*|expect\w*|seem\w*|going|allowed|likely)$/;

/** Marks the next words that say something, up to `count` of them. */
function deny(lexemes: readonly Lexeme[], at: number, denied: (string | null)[], by: string, count: number): void {
  let left = count;
  for (let i = at + 1; i < Math.min(lexemes.length, at + 9) && left > 0; i++) {
    const lexeme = lexemes[i] as Lexeme;
    if (/^[,;:."]$/.test(lexeme.folded)) return;
    if (!/\p{L}/u.test(lexeme.folded) || AUXILIARY.test(lexeme.folded)) continue;
    denied[i] = by;
    if (!HELPERS.test(lexeme.folded)) left--;
  }
}

/** "refuse de recevoir", "denied breaking", "awaiting approval": a deed is denied, not a thing. */
function takesVerb(words: readonly string[], at: number): boolean {
  const next = words.slice(at + 1, at + 5).filter((word) => word !== "out");
  return (
    /^(?:de|d'|a|to|que|qu'|that)$/.test(next[0] ?? "") || /ing$/.test(next[0] ?? "") || /^await/.test(words[at] ?? "")
  );
}

function isPassive(words: readonly string[], at: number): boolean {
  return words
    .slice(Math.max(0, at - 3), at)
    .some((word) => /^(?:est|sont|ete|etait|sera|seront|be|been|was|were|is|are|being)$/.test(word));
}
