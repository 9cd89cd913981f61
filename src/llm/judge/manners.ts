import type { FaultKind } from "../claim.ts";
import { bestClause } from "../facts.ts";
import { tenseOf } from "../modality.ts";
import { PAIRS } from "../pairs.ts";
import { SAYS, speakersOf } from "../speakers.ts";
import type { Lexeme, Statement } from "../statement.ts";
import type { Comparison } from "./comparison.ts";
import type { Sign } from "./sign.ts";

/** Ways of telling something, by the words that tell them, in both languages. */
const MANNERS: readonly (readonly [name: string, kind: FaultKind, form: RegExp])[] = [
  [
    "condition",
    "modality",
    /\b(?:si|s' ils?|if|unless|provided|providing|subject to|conditional|condition\w*|sous reserve|a moins (?:que|qu'|de|d')|en cas d[e'u]|in the event|sauf|pending|dependra|depend\w*)\b/,
  ],
  [
    "possible",
    "modality",
    /\b(?:pourrai\w+|pourra|pourront|may|might|could|possibl\w+|peut-etre|perhaps|envisag\w+|etudie\w*|etude|reflechi\w+|consider\w*|mull\w*|potential\w*|risqu\w+|risks?|likely|probabl\w+|eventuel\w*|exclu\w+ pas|hypothe\w+|seeks? to|tent\w+)\b/,
  ],
  [
    "plan",
    "modality",
    /\b(?:va|vont|will|would|shall|prevoi\w+|prevu\w*|prevision\w*|compte|comptent|veut|veulent|souhait\w+|entend|entendent|projet\w*|vise\w*|devra\w*|devrai\w+|doit|doivent|plan|plans|planned|planning|intend\w*|due|expect\w*|aim\w*|set to|want\w*|propos\w+|prepar\w+|futur\w*|attendu\w*|forecast\w*|target\w*|objectif|promet\w*|promi\w+|pledg\w*|hope\w*|espere\w*)\b|\b\w{3,}(?:era|eront|ira|iront|dra|dront)\b/,
  ],
  [
    "demand",
    "modality",
    /\b(?:demand\w+|reclam\w+|exig\w+|requi\w+|appel\w+|plaid\w+|recommand\w+|preconis\w+|reven?diqu\w+|call(?:s|ed|ing)? for|urg(?:e|es|ed|ing)|ask(?:s|ed|ing)?|seek\w*|sought|recommend\w*|press(?:es|ed|ing) for|want\w*|claim\w*|request\w*)\b/,
  ],
  [
    "accusation",
    "modality",
    /\b(?:soupcon\w+|accus\w+|alleg\w+|suspect\w*|charged|charges|presum\w+|mis en examen|mise en examen|enquet\w+|inquir\w+|investigat\w+|prob(?:e|es|ing)|whether|poursui\w+|assign\w+|plaint\w+|sued?|suing|lawsuit|griefs|prosecut\w+|reproch\w+|proces|trial)\b/,
  ],
  [
    "verdict",
    "modality",
    /\b(?:condamn\w+|convict\w+|guilty|coupable\w*|found (?:that|liable|guilty)|sentenc\w+|jug(?:e|ee|es|ement)|a conclu|concluded|established|etabli\w*|prouv\w+|proved|proven|confirm\w+|admit\w*|reconnu\w*|avou\w+|ruled)\b/,
  ],
  [
    "not yet",
    "modality",
    /\b(?:pas encore|yet to|not yet|still (?:needs?|has|have|awaits?|must|requires?)|doi(?:t|vent) encore|encore (?:doit|a|donner|obtenir)|reste a|reste(?:nt)? a|attend\w*|awaits?|awaiting|pending|until|avant (?:que|qu'|de|d'))\b/,
  ],
  [
    "obtained",
    "modality",
    /\b(?:obten\w+|obtien\w+|decroch\w+|obtain\w*|secur(?:ed|es)|won|gained|received|recu\w*|granted|accord(?:e|ee|es)|approuv\w+|approv\w+|autoris\w+|valid\w+|adopt\w+|signed|signe\w*|feu vert|agreed|passed|enacted|complet\w+|finalis\w+|achev\w+|boucl\w+|conclu\w*|entre en vigueur|came into force|took effect|lance\w*|launch\w+|ouvert|opened|began|commenc\w+|demarr\w+)\b/,
  ],
  [
    "cause",
    "words",
    /\b(?:parce que|parce qu'|car|puisque|en raison|a cause|du fait|faute de|grace a|suite a|a la suite|du a|due a|dus a|dues a|provoqu\w+|caus\w+|entrain\w+|invoqu\w+|s'explique\w*|because|due to|owing to|caused|as a result|thanks to|blam\w+|citing|after|apres|following|attribu\w+|prompt\w+|trigger\w*|sparked|pour protester|over)\b/,
  ],
  [
    "contrast",
    "words",
    /\b(?:malgre|mais|toutefois|cependant|bien que|alors que|despite|although|though|but|however|while|whereas|in spite)\b/,
  ],
  [
    "already",
    "modality",
    /\b(?:deja|already|desormais|vient de|viennent d[e']|just|recently|enfin|finally|now|effectivement|indeed|definitively|definitivement)\b/,
  ],
  [
    "opinion",
    "attribution",
    /\b(?:juge\w*|estim\w+|consider\w+|croi\w+|pense\w*|thinks?|believes?|believed|view\w*|opinion|avis|selon|d' apres|according|argu\w+|regrett?\w*|denonc\w+|salu\w+|critiqu\w+|critici\w+|welcom\w+|prais\w+)\b/,
  ],
  [
    "all",
    "quantifier",
    /\b(?:tous|toutes|tout|toute|chaque|all|every|entire\w*|whole|ensemble|integralite|totalite|unanim\w+|always|toujours|totalement|completely|fully|entirement|entierement)\b/,
  ],
  [
    "most",
    "quantifier",
    /\b(?:plupart|majorite|essentiel|most|majority|mostly|mainly|principalement|surtout|bulk|largement|largely)\b/,
  ],
  [
    "some",
    "quantifier",
    /\b(?:certain\w*|quelques|plusieurs|some|several|few|partie|part|partly|partiel\w*|parfois|sometimes|notamment|including|dont|parmi|among)\b/,
  ],
  [
    "only",
    "quantifier",
    /\b(?:seul\w*|uniquement|exclusivement|only|solely|alone|sole|ne \w+ que|ne \w+ qu'|n' \w+ que)\b/,
  ],
  ["first", "quantifier", /\b(?:premier\w*|premiere\w*|first|inedit\w*|jamais|never|unprecedented|record)\b/],
  [
    "superlative",
    "quantifier",
    /\b(?:(?:le|la|les) plus|largest|biggest|highest|lowest|greatest|worst|best|fastest|meilleur\w*|pire\w*|\w{3,}est)\b/,
  ],
  [
    "at least",
    "number",
    /\b(?:au moins|au minimum|minimum|at least|no fewer|no less|plus de|plus d'|more than|over|above|minimal\w*|depass\w+|exceed\w*)\b/,
  ],
  [
    "at most",
    "number",
    /\b(?:au plus|au maximum|maximum|at most|no more|jusqu'|up to|as much as|as many as|moins de|moins d'|less than|fewer than|under|below|plafonn\w*|cap(?:ped)?|maximal\w*|limit\w*)\b/,
  ],
  [
    "nearly",
    "number",
    /\b(?:pres de|pres d'|presque|quasi\w*|environ|nearly|almost|about|around|roughly|approximately|some \d)\b/,
  ],
  [
    "total",
    "number",
    /\b(?:au total|en tout|total\w*|in total|altogether|combined|ensemble|cumul\w*|overall|globa\w+)\b/,
  ],
  [
    "more",
    "number",
    /\b(?:supplementaires?|de plus|additional|extra|another|further|more|davantage|en plus|nouveau\w*|nouvelles?)\b/,
  ],
  ["without", "negation", /\b(?:sans|without|aucun\w*|no|none|nor|ni|jamais|never|nul|nulle)\b/],
  ["not", "negation", /\b(?:pas|not|cannot|n't|ne)\b|n't\b/],
  [
    "ended",
    "negation",
    /\b(?:plus (?!de |d' |que |qu' |grand|haut|gros|fort|faible|importa|eleve|tard|tot|loin)|no longer|not any|cess\w+|stopp?\w*|ended|fin de|met fin|mis fin)\b/,
  ],
  [
    "refusal",
    "negation",
    /\b(?:refus\w+|renonc\w+|rejet\w+|reject\w*|declin\w+|abandon\w+|oppos\w+|annul\w+|cancel\w*|suspend\w*|suspens\w*|interdi\w+|ban|bans|banned|block\w*|bloqu\w+|empech\w+|prevent\w*|deni\w+|deny|dement\w+|fail\w*|echou\w+|echec|exclu\w+|scrap\w*|withdr\w+|retir\w+|priv\w+|manqu\w+|exempt\w*|epargn\w+|spared?)\b/,
  ],
  [
    "owner",
    "roles",
    /\b(?:filiale\w*|subsidiar\w+|maison mere|parent company|proprietaire\w*|owner|owned|owns|detenu\w*|detien\w*|actionnaire\w*|shareholder\w*)\b/,
  ],
  ["per day", "unit", /\b(?:par jour|quotidien\w*|chaque jour|daily|a day|per day|every day|each day|jours?|days?)\b/],
  [
    "per week",
    "unit",
    /\b(?:par semaine|hebdomadaire\w*|chaque semaine|weekly|a week|per week|every week|semaines?|weeks?)\b/,
  ],
  ["per month", "unit", /\b(?:par mois|mensuel\w*|chaque mois|monthly|a month|per month|every month|mois|months?)\b/],
  ["per quarter", "unit", /\b(?:trimestr\w+|quarter\w*)\b/],
  ["per half", "unit", /\b(?:semestr\w+|half-year|first half|second half)\b/],
  [
    "per year",
    "unit",
    /\b(?:par an|annuel\w*|chaque annee|yearly|annual\w*|a year|per year|every year|each year|ans?|annees?|years?)\b/,
  ],
];

/** By what a claim and what it cites differ in how they tell it. */
export function mannerSigns(comparison: Comparison): Sign[] {
  const { evidence, copied, same } = comparison;
  const { claim, cited } = evidence;
  const mine = plain(claim.statement);
  const near = nearOf(comparison);
  const all = cited.map(({ statement }) => plain(statement)).join(" . ");
  const signs: Sign[] = [];
  const has: Record<string, { mine: boolean; theirs: boolean; all: boolean }> = {};
  for (const [name, kind, form] of MANNERS) {
    const found = form.exec(mine)?.[0] ?? "";
    const one = { mine: found !== "", theirs: form.test(near), all: form.test(all) };
    has[name] = one;
    if (one.mine && !one.all) signs.push({ name: `put ${name}`, value: 1, kind, words: found });
    else if (one.mine && !one.theirs) signs.push({ name: `brought ${name}`, value: 1, kind, words: found });
    if (!one.mine && one.theirs) {
      signs.push({ name: `lost ${name}`, value: 1, kind, words: headOf(claim.statement) });
      if (same)
        signs.push({ name: `lost ${name} copied`, value: copied * copied, kind, words: headOf(claim.statement) });
    }
  }
  const sure = ["condition", "possible", "plan", "demand", "accusation", "not yet"] as const;
  const open = sure.some((name) => has[name]?.mine);
  const soft = sure.filter((name) => has[name]?.theirs);
  const done = freshDeeds(comparison);
  const words = done.map(({ at }) => claim.statement.tokens[at]?.word.form ?? "").join(" ");
  if (!open && soft.length > 0)
    signs.push({ name: "made sure", value: 1, kind: "modality", words: headOf(claim.statement) });
  if (!open)
    for (const name of soft)
      signs.push({ name: `made sure of ${name}`, value: 1, kind: "modality", words: headOf(claim.statement) });
  if (done.length > 0) {
    const deeds = cited.some(({ statement }) => statement.lexemes.some(({ at }) => tenseOf(statement, at) === "done"));
    if (!deeds) signs.push({ name: "done alone", value: 1, kind: "modality", words });
    for (const name of soft) signs.push({ name: `done of ${name}`, value: 1, kind: "modality", words });
    signs.push(...deedSigns(comparison));
  }
  return [...signs, ...directionSigns(comparison), ...speakerSigns(comparison)];
}

/** Verbs that the claim tells as done, and none of its sources does. */
function freshDeeds({ said, evidence }: Comparison): Lexeme[] {
  return said
    .filter(({ lexeme, met, places }) => {
      if (tenseOf(evidence.claim.statement, lexeme.at) !== "done") return false;
      return met === 0 || places.every(({ source, lexeme: { at } }) => tenseOf(source.statement, at) !== "done");
    })
    .map(({ lexeme }) => lexeme);
}

/** Verbs told as done, by how their sources tell them. */
function deedSigns({ said, evidence }: Comparison): Sign[] {
  const { statement } = evidence.claim;
  return said.flatMap(({ lexeme, met, places }): Sign[] => {
    if (tenseOf(statement, lexeme.at) !== "done") return [];
    const words = statement.tokens[lexeme.at]?.word.form ?? "";
    if (met === 0) return [{ name: "done nowhere", value: 1, kind: "modality", words }];
    const tenses = places.map(({ source, lexeme: { at } }) => tenseOf(source.statement, at));
    if (tenses.every((tense) => tense === "coming" || tense === "wished"))
      return [{ name: "done of coming", value: 1, kind: "modality", words }];
    return [];
  });
}

/** What stands in the claim on one side of a pair of opposites, and in its sources on the other. */
function directionSigns({ evidence }: Comparison): Sign[] {
  const { claim, cited } = evidence;
  const isIn = (statement: Statement, form: RegExp) =>
    statement.lexemes.find(({ folded, content }) => (content || folded.length > 3) && form.test(folded));
  const signs: Sign[] = [];
  for (const pair of PAIRS)
    for (const [one, other] of [
      [pair.up, pair.down],
      [pair.down, pair.up],
    ] as const) {
      const mine = isIn(claim.statement, one);
      if (!mine || isIn(claim.statement, other)) continue;
      const same = cited.some(({ statement }) => isIn(statement, one));
      if (!same && cited.some(({ statement }) => isIn(statement, other)))
        signs.push({ name: "opposite", value: 1, kind: "opposite", words: mine.folded });
    }
  return signs.slice(0, 2);
}

function speakerSigns({ evidence }: Comparison): Sign[] {
  const { claim, cited } = evidence;
  const mine = speakersOf(claim.statement).filter(({ words }) => words.length > 0);
  const theirs = cited.flatMap(({ statement }) => speakersOf(statement));
  const words = mine[0]?.words.map(({ at }) => claim.statement.tokens[at]?.word.form ?? "").join(" ") ?? "";
  const says = claim.statement.lexemes.some(({ folded }) => SAYS.test(folded));
  return [
    { name: "speaker put", value: mine.length > 0 && theirs.length === 0 ? 1 : 0, kind: "attribution", words },
    {
      name: "speaker lost",
      value: !says && mine.length === 0 && theirs.length > 0 ? 1 : 0,
      kind: "attribution",
      words: "",
    },
  ];
}

function plain({ lexemes }: Statement): string {
  return lexemes
    .map(({ folded }) => folded)
    .join(" ")
    .replace(/ - /g, "-");
}

/** The stretch of what is cited that tells what the claim does. */
function nearOf({ pairs, theirs, evidence, same }: Comparison): string {
  const { claim, cited } = evidence;
  if (!same || pairs.length < 3) {
    const best = bestClause(claim, 0, cited);
    return best ? plain(best.source.statement) : "";
  }
  const from = pairs[0]?.[1] ?? 0;
  const to = pairs.at(-1)?.[1] ?? 0;
  return theirs
    .slice(Math.max(0, from - 4), to + 2)
    .map(({ lexeme }) => lexeme.folded)
    .join(" ");
}

function headOf({ lexemes, tokens }: Statement): string {
  return lexemes
    .filter(({ content }) => content)
    .slice(0, 4)
    .map(({ at }) => tokens[at]?.word.form ?? "")
    .join(" ");
}
