/** A pair of opposite senses, in both languages; and what stays between them. */
export interface Pair {
  readonly up: RegExp;
  readonly down: RegExp;
  readonly level?: RegExp;
}

/** The first is of what goes up and down. */
export const PAIRS: readonly Pair[] = [
  {
    up: /^(?:augment\w*|rehauss\w*|major(?:er|ee?s?|ation)|flamb\w*|gonfl\w*|montee?s?|montent|upgrad\w*|expand\w*|expansion|improv\w*|strengthen\w*|rebound\w*|rebondi\w*|hauss\w*|progress\w*|grimp\w*|bondi\w*|accroi\w*|accru\w*|croissance|croitre|croit|gagn(?:e|ent|er|era|ait)|gagnee?s?|amelior\w*|relev\w*|remont\w*|renforc\w*|extend\w*|prolong\w*|allong\w*|elarg\w*|envol\w*|increas\w*|rais(?:e|ed|es|ing)|rises?|rising|rose|risen|grow|grows|grew|grown|growing|growth|climb\w*|jump\w*|soar\w*|surg\w*|gain|gains|gained|gaining|up|higher|boost\w*|double\w*|swell\w*|rall(?:y|ied))$/,
    down: /^(?:baiss\w*|abaiss\w*|rabaiss\w*|decroi\w*|degrad\w*|plong(?:e|ent|er|eait|eon)|amput\w*|rogn\w*|amoindri\w*|affaibli\w*|downgrad\w*|diminish\w*|dwindl\w*|contract(?:ed|ion)|dip|dips|dipped|worsen\w*|diminu\w*|recul\w*|chut\w*|perd|perdu|perdent|perdra|regress\w*|decli\w*|repli\w*|degring\w*|effondr\w*|ralenti\w*|tomb\w*|redui\w*|reduc\w*|flechi\w*|decreas\w*|fall|falls|fell|fallen|falling|drop\w*|slip\w*|slid\w*|plung\w*|lost|lose|loses|losing|down|lower|lowered|slow\w*|eas(?:e|ed|es|ing)|shrink\w*|shrank|shrunk|cut|cuts|cutting|plummet\w*|weaken\w*|weakest|low|sank|sink\w*|trim(?:s|med|ming)?|slash\w*|halv\w*|tumbl\w*|wane\w*|fade\w*)$/,
    level:
      /^(?:held|hold|holds|unchanged|stable|stables|maint(?:ien|en(?!ant))\w*|inchang\w+|stagn\w+|steady|flat|gel|gele\w*)$/,
  },
  {
    up: /^(?:cree\w*|creer\w*|creat\w*|creation\w*|embauch\w*|recrut\w*|recruit\w*|hire[sd]?|hiring|ajout\w*|add(?:s|ed|ing)?)$/,
    down: /^(?:suppr\w*|licenci\w*|cut|cuts|cutting|axe[sd]?|shed|sheds|eliminat\w*|slash\w*|fire[sd]|lay|lays|laid|layoffs?|lose|lost|losses|cancel\w*|annul\w*)$/,
  },
  {
    up: /^(?:accord(?:e|er|ee?s?|ent|era)|grant(?:s|ed)?|octroy\w*|award\w*)$/,
    down: /^(?:retir\w+|withdr[ae]w\w*|revok\w*|revoqu\w*|stripp\w*|refus\w*)$/,
  },
  {
    up: /^(?:ouvr\w*|ouvert\w*|rouvr\w*|rouvert\w*|reouv\w*|open\w*|reopen\w*)$/,
    down: /^(?:ferm(?:e|er|era|eront|ee|ees|es|ent|ait|eture|etures)|clos|close[sd]?|closing|closures?|shut\w*)$/,
  },
  {
    up: /^(?:autoris\w*|permet\w*|permi\w*|allow\w*|permit\w*|authori[sz]\w*|lets?|legalis\w*|approuv\w*|approv\w*|valid\w*|feu)$/,
    down: /^(?:interdi\w*|prohib\w*|bans?|banned|banning|forbid\w*|forbade|bloqu\w*|block\w*|suspend\w*|suspens\w*|refus\w*|rejet\w*|reject\w*|veto\w*|annul\w*)$/,
  },
  {
    up: /^(?:accept\w*|approuv\w*|adopt\w*|valid\w*|ratifi\w*|agre(?:e|ed|es)|approv\w*|pass(?:ed|es)|vote[sd]?|votee?s?|back(?:ed|s|ing)?|endors\w*|support\w*|soutien\w*|soutenu\w*|welcom\w*|salu(?:e|ent|er|ait)|retenue?s?|retien\w*|favorable\w*|pour)$/,
    down: /^(?:refus\w*|rejet\w*|repouss\w*|ecart(?:e|er|ent|ait|ee?s?)|reject\w*|block\w*|bloqu\w*|veto\w*|oppos\w*|declin(?:ed|es)|contest\w*|denounc\w*|denonc\w*|criti[qc]\w*|contre|against)$/,
  },
  {
    up: /^(?:oblig\w*|impos\w*|exig\w*|requir\w*|forc\w*|order(?:ed|ing)|ordon\w*|must)$/,
    down: /^(?:interdi\w*|dispens\w*|exempt\w*|bans?|banned|forbid\w*|prohib\w*)$/,
  },
  {
    up: /^(?:confirm\w*|admit\w*|admet\w*|reconn\w*|acknowledg\w*|avou\w*|concede\w*)$/,
    down: /^(?:dement\w*|nie|nient|niait|denie[sd]|deny|denying|contest\w*)$/,
  },
  {
    up: /^(?:earn\w*|gagn\w*|benefices?|profits?|excedents?|surplus)$/,
    down: /^(?:lost|lose|loses|losing|loss|losses|perd\w*|pertes?|deficits?)$/,
  },
  {
    up: /^(?:uphold\w*|upheld|confirm\w*|valid\w*)$/,
    down: /^(?:threw|throw|throws|thrown|overturn\w*|quash\w*|annul\w*|invalid\w*|dismiss\w*|cass(?:e|er|ee?s?)|struck)$/,
  },
  {
    up: /^(?:introduc\w*|instaur\w*|instit\w*|impos\w*|adopt\w*)$/,
    down: /^(?:lift|lifts|lifted|lifting|scrap\w*|abolish\w*|remov\w*|repeal\w*|abrog\w*|suppr\w*)$/,
  },
  {
    up: /^(?:remport\w*|gagn\w*|win|wins|won|winning|obten\w*|obtien\w*|decroch\w*|award\w*)$/,
    down: /^(?:perd\w*|lose|loses|lost|losing|perte|pertes|echou\w*|defeat\w*)$/,
  },
  {
    up: /^(?:demarr\w*|redemarr\w*|lanc\w*|commenc\w*|repren\w*|repris\w*|repri\w*|starts?|started|restart\w*|begin\w*|began|begun|launch\w*|resum\w*|relanc\w*|reviv\w*|continu\w*|poursui\w*|reconduc\w*|reconduit\w*|prolong\w*|extend\w*)$/,
    down: /^(?:arret(?!e\b|es\b)\w*|arretee?s?|interromp\w*|suspend\w*|abandon\w*|renonc\w*|annul\w*|stop\w*|halt\w*|cancel\w*|scrap\w*|drop(?:s|ped|ping)?|end(?:ed|s|ing)?|cess\w*|shelv\w*|collaps\w*)$/,
  },
  {
    up: /^(?:maint(?:ien|en(?!ant))\w*|conserv\w*|gard\w*|keep|keeps|kept|retain\w*|preserv\w*|sauv\w*|spare\w*|epargn\w*)$/,
    down: /^(?:abandon\w*|annul\w*|suppr\w*|delet\w*|erase\w*|efface\w*|sacrifi\w*|scrap\w*|renonc\w*|lift\w*|withdr\w*|retir\w*)$/,
  },
  {
    up: /^(?:condamn\w*|convict\w*|guilty|coupables?|order(?:ed|s)|fine[sd]?|ecop\w*|sentenc\w*|jail\w*|inflig\w*)$/,
    down: /^(?:acquit\w*|relax\w*|clear(?:ed|s)|innocent\w*|exonerat\w*|blanchi\w*)$/,
  },
  {
    up: /^(?:esper\w*|hope[sd]?|hoping|salu\w*|rejoui\w*|welcom\w*|optimis\w*)$/,
    down: /^(?:redout\w*|crain\w*|fear\w*|inquiet\w*|dread\w*|deplor\w*|regret\w*|pessimis\w*)$/,
  },
  {
    up: /^(?:rest(?:e|er|era|eront|ent)|stay\w*|remain\w*|rejoi\w*|join\w*|demeur\w*|arriv\w*)$/,
    down: /^(?:quitt\w*|partir\w*|part|partira|depart\w*|leave|leaves|left|leaving|resign\w*|demission\w*)$/,
  },
  {
    up: /^(?:prevent\w*|avoid\w*|evit\w*|empech\w*|sav(?:e|es|ed))$/,
    down: /^(?:caus\w*|provoqu\w*|entrain\w*|trigger\w*|led)$/,
  },
  {
    up: /^(?:accel\w*|speed\w*|hast\w*|avanc(?:er?|ee?s?)|advance[sd]?)$/,
    down: /^(?:retard\w*|report(?:er|ee?s?)|delay\w*|postpon\w*|ralenti\w*|differ(?:er|ee?s?)|slow\w*)$/,
  },
  { up: /^(?:devanc\w*|devant|ahead|outpac\w*|beat|beats|depass\w*)$/, down: /^(?:derriere|behind|trail\w*|lag\w*)$/ },
  { up: /^(?:plus|supplementaires?|more|extra|additional|further)$/, down: /^(?:moins|less|fewer)$/ },
  {
    up: /^(?:superieure?s?|above|exceed\w*|exced\w*|depass\w*|surpass\w*|over)$/,
    down: /^(?:inferieure?s?|below|under|dessous)$/,
  },
  { up: /^(?:avant|before|until|prior)$/, down: /^(?:apres|after|following)$/ },
  {
    up: /^(?:success\w*|succes|reussi\w*|succeed\w*)$/,
    down: /^(?:echec\w*|echou\w*|fail\w*|collaps\w*|breakdown|effondr\w*)$/,
  },
  { up: /^(?:excedents?|surplus|profits?|benefices?)$/, down: /^(?:deficits?|loss|losses|pertes?)$/ },
  { up: /^(?:export\w*)$/, down: /^(?:import(?:s|ed|er|ent|ations?)?)$/ },
  {
    up: /^(?:offr\w*|propos\w*|offer\w*)$/,
    down: /^(?:demand\w*|reclam\w*|ask(?:s|ed|ing)?|wants?|wanted|seek\w*|sought|exig\w*|claim\w*)$/,
  },
  { up: /^(?:inclu\w*|compris\w*)$/, down: /^(?:exclu\w*|except\w*|sauf)$/ },
  { up: /^(?:strong\w*|fort|forte|solid\w*)$/, down: /^(?:weak\w*|faible\w*)$/ },
  {
    up: /^(?:obligatoires?|mandatory|compulsory)$/,
    down: /^(?:facultatif|facultati\w*|optional|voluntary|volontaires?)$/,
  },
  {
    up: /^(?:plac(?:e|er|ee?s?)|entr(?:e|er|ee?s?|era)|enter\w*)$/,
    down: /^(?:sort(?:i|ir|ie|is|ies|ira|ent)?|exit\w*)$/,
  },
  { up: /^(?:for|favou?r)$/, down: /^(?:against)$/ },
  { up: /^(?:multipli\w*|doubl\w*|tripl\w*)$/, down: /^(?:divis\w*|halv\w*)$/ },
  { up: /^(?:oui|yes)$/, down: /^(?:non|no)$/ },
  { up: /^(?:older|agee?s?|vieux|vieille)$/, down: /^(?:younger|jeunes?)$/ },
  { up: /^(?:longer|longue?s?)$/, down: /^(?:shorter|courte?s?)$/ },
  { up: /^(?:faster|rapides?)$/, down: /^(?:slower|lente?s?)$/ },
  { up: /^(?:cheaper|cheap)$/, down: /^(?:dearer|pricier|expensive)$/ },
  { up: /^(?:earlier|early|tot)$/, down: /^(?:later|late|tard)$/ },
  { up: /^(?:warmer|hotter|hottest|chaude?s?)$/, down: /^(?:colder|cooler|coldest|froide?s?)$/ },
  { up: /^(?:near|nearer|proches?)$/, down: /^(?:far|further|lointaine?s?)$/ },
  { up: /^(?:meilleure?s?|best|better)$/, down: /^(?:mauvaise?s?|pires?|worst|worse)$/ },
  { up: /^(?:confiance|confidence|trust)$/, down: /^(?:defiance|mefiance|mistrust|distrust)$/ },
  { up: /^(?:gratuit\w*|free)$/, down: /^(?:payant\w*|paid)$/ },
  { up: /^(?:privatis\w*)$/, down: /^(?:nationalis\w*)$/ },
  { up: /^(?:filiales?|subsidiar\w+)$/, down: /^(?:mere|parent)$/ },
  {
    up: /^(?:permanente?s?|permanently|definitif|definiti\w+)$/,
    down: /^(?:temporar\w+|temporaire\w*|provisoire\w*|provisional\w*)$/,
  },
  {
    up: /^(?:favorables?|favou?rable|positi(?:f|fs|ve|ves))$/,
    down: /^(?:defavorables?|negati(?:f|fs|ve|ves)|unfavou?rable|adverse)$/,
  },
  { up: /^(?:maximum|maximale?s?)$/, down: /^(?:minimum|minimale?s?)$/ },
  { up: /^(?:majorite|majority|plupart)$/, down: /^(?:minorite|minority)$/ },
  {
    up: /^(?:creanciere?s?|creditors?|lenders?|preteurs?)$/,
    down: /^(?:debit(?:eur|rice)s?|debtors?|borrowers?|emprunteurs?)$/,
  },
  { up: /^(?:acheteurs?|buyers?|acquereurs?|acquirers?)$/, down: /^(?:vendeurs?|sellers?)$/ },
  { up: /^(?:plaignant\w*|plaintiffs?|claimants?)$/, down: /^(?:defendants?|accuses?|prevenus?)$/ },
  { up: /^(?:legal\w*|lawful\w*|licites?)$/, down: /^(?:illegal\w*|unlawful\w*|illicites?)$/ },
  { up: /^(?:gagnant\w*|winners?|vainqueurs?)$/, down: /^(?:perdant\w*|losers?|vaincus?)$/ },
];
