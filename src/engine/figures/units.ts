/** Written units, as data: `symbol: forms`. Forms of symbols are read with their case, words without accents. */

/** Symbols that are written after a number, and what they are called in a figure. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map(
  `km m cm mm nm µm μm ha kg g mg t kt Mt Gt kW MW GW TW Wh kWh MWh GWh TWh PWh kV MV Hz kHz MHz GHz THz
  kVA MVA dB kWc MWc GWc kJ MJ GJ TJ Mo Go To Po Ko KB MB GB TB PB EB hL mL cL dL dm dam hm kPa hPa ppm
  tCO ktCO MtCO GtCO Mtep ktep tep rpm mph kbps Mbps Gbps Tbps TFLOPS PFLOPS EFLOPS mW µg mAh W V L`
    .split(/\s+/)
    .map((symbol) => [symbol, symbol] as const)
    .concat([
      ["μm", "µm"],
      ["l", "L"],
      ["ml", "mL"],
      ["cl", "cL"],
      ["hl", "hL"],
      ["Kg", "kg"],
      ["KG", "kg"],
      ["KM", "km"],
      ["Km", "km"],
      ["KW", "kW"],
      ["Kw", "kW"],
      ["kw", "kW"],
      ["Mw", "MW"],
      ["Gw", "GW"],
      ["GwH", "GWh"],
      ["Gwh", "GWh"],
      ["GWH", "GWh"],
      ["MWH", "MWh"],
      ["Mwh", "MWh"],
      ["Twh", "TWh"],
      ["KWh", "kWh"],
      ["kwh", "kWh"],
      ["kWH", "kWh"],
      ["GWe", "GW"],
      ["MWe", "MW"],
      ["tCO", "tCO2e"],
      ["ktCO", "ktCO2e"],
      ["MtCO", "MtCO2e"],
      ["GtCO", "GtCO2e"],
      ["Gbit", "Gbit"],
      ["Mbit", "Mbit"],
      ["Tbit", "Tbit"],
      ["Gbits", "Gbit"],
      ["Gb", "Gbit"],
      ["Mb", "Mbit"],
      ["Tb", "Tbit"],
      ["ug", "µg"],
      ["μg", "µg"],
      ["rad", "rad"],
      ["lb", "pound"],
      ["lbs", "pound"],
      ["oz", "ounce"],
      ["ft", "foot"],
      ["sqft", "square foot"],
      ["mi", "mile"],
      ["yd", "yard"],
    ] as const),
);

/** Units in full, singular; the plural adds "s" save where given after "/". */
export const FRENCH_UNITS = `
km kilometre; m metre; cm centimetre; mm millimetre; dm decimetre; hm hectometre; dam decametre; nm nanometre; µm micrometre micron; ha hectare;
kg kilogramme kilo; g gramme; mg milligramme; µg microgramme; t tonne; kt kilotonne; Mt megatonne; Gt gigatonne;
W watt; kW kilowatt; MW megawatt; GW gigawatt; TW terawatt;
Wh wattheure; kWh kilowattheure; MWh megawattheure; GWh gigawattheure; TWh terawattheure;
V volt; kV kilovolt; A ampere; Hz hertz; kHz kilohertz; MHz megahertz; GHz gigahertz; dB decibel; °C degre deg celsius centigrade centigrades; °F fahrenheit; K kelvin; J joule; kJ kilojoule; MJ megajoule;
Mo megaoctet; Go gigaoctet; To teraoctet; Po petaoctet; Ko kilooctet; Gbit gigabit; Mbit megabit; Tbit terabit;
L litre; hL hectolitre; cL centilitre; mL millilitre; dL decilitre; TFLOPS teraflop; PFLOPS petaflop; EFLOPS exaflop;
mile mile; pied pied; pouce pouce; yard yard; acre acre; gallon gallon; once once; baril baril; rad radian`;

export const ENGLISH_UNITS = `
km kilometre kilometer; m metre meter; cm centimetre centimeter; mm millimetre millimeter; dm decimetre decimeter; nm nanometre nanometer; µm micrometre micrometer micron; ha hectare;
kg kilogram kilogramme kilo; g gram gramme; mg milligram; µg microgram; t tonne; ton ton; kt kiloton kilotonne; Mt megaton megatonne; Gt gigaton gigatonne;
W watt; kW kilowatt; MW megawatt; GW gigawatt; TW terawatt; Wh watthour; kWh kilowatthour; MWh megawatthour; GWh gigawatthour; TWh terawatthour;
V volt; kV kilovolt; Hz hertz; kHz kilohertz; MHz megahertz; GHz gigahertz; dB decibel; °C degree deg celsius centigrade; °F fahrenheit; K kelvin; J joule; kJ kilojoule; MJ megajoule;
MB megabyte; GB gigabyte; TB terabyte; PB petabyte; KB kilobyte; EB exabyte; Gbit gigabit; Mbit megabit; Tbit terabit;
L litre liter; mL millilitre milliliter; cL centilitre centiliter; TFLOPS teraflop; PFLOPS petaflop; EFLOPS exaflop;
mile mile; foot foot/feet; inch inch/inches; yard yard; acre acre; gallon gallon; ounce ounce; barrel barrel; pint pint; quart quart; rad radian; mph mph`;

/** Words after a length that square or cube it, and words before one in English. */
export const POWERS: ReadonlyMap<string, number> = new Map([
  ["carre", 2],
  ["carres", 2],
  ["cube", 3],
  ["cubes", 3],
  ["square", 2],
  ["sq", 2],
  ["cubic", 3],
]);

/** Currencies by word: code, then singular forms without accents; the plural adds "s" save where given after "/". */
export const CURRENCY_WORDS = `
EUR euro; USD dollar; USD billet vert; CNY yuan yuan/yuan renminbi/renminbi rmb/rmb; JPY yen/yen yen; KRW won/won won;
CHF franc; SEK couronne krona/kronor krone/kroner krona/krona; INR roupie rupee; RUB rouble ruble; BRL real/reais real/reals; PLN zloty/zloty zloty;
HUF forint/forint forint; TRY lira/lira lira; ILS shekel; ZAR rand/rand rand; MXN peso; KES shilling; NGN naira/naira naira; GHS cedi;
SAR riyal; IRR rial; THB baht/baht baht; IDR rupiah/rupiah rupiah; VND dong/dong dong; MYR ringgit/ringgit ringgit; RON leu/lei; UAH hryvnia; CZK koruna/koruna;
AED dirham; DZD dinar; ESP peseta; ITL lire; NLG florin guilder; DEM mark; BTC bitcoin; ETH ether; TWD ntd`;

/** Signs and codes, before or after the number. */
export const CURRENCY_SIGNS: ReadonlyMap<string, string> = new Map(
  (
    `EUR USD GBP CHF CNY JPY INR KRW CAD AUD SEK NOK DKK PLN XOF XAF BRL MXN ZAR HKD SGD NZD RUB TRY MAD DZD TND AED SAR
  KES NGN MYR THB IDR CZK HUF RON ILS TWD VND PHP PKR EGP ARS CLP COP UAH`.split(/\s+/) as string[]
  )
    .map((code) => [code, code] as [string, string])
    .concat([
      ["€", "EUR"],
      ["$", "USD"],
      ["£", "GBP"],
      ["¥", "JPY"],
      ["￥", "JPY"],
      ["元", "CNY"],
      ["₹", "INR"],
      ["₩", "KRW"],
      ["₽", "RUB"],
      ["₺", "TRY"],
      ["₪", "ILS"],
      ["฿", "THB"],
      ["₫", "VND"],
      ["₦", "NGN"],
      ["₴", "UAH"],
      ["₱", "PHP"],
      ["BTC", "BTC"],
      ["ETH", "ETH"],
      ["₿", "BTC"],
      ["₾", "GEL"],
      ["₡", "CRC"],
      ["₭", "LAK"],
      ["₸", "KZT"],
      ["Rs", "INR"],
      ["RMB", "CNY"],
      ["FCFA", "XOF"],
      ["CFA", "XOF"],
      ["F", "FRF"],
      ["Fr", "CHF"],
      ["fr", "CHF"],
      ["frs", "CHF"],
      ["Frs", "CHF"],
      ["kr", "SEK"],
      ["R", "ZAR"],
      ["RM", "MYR"],
      ["Sh", "KES"],
      ["Ksh", "KES"],
      ["KSh", "KES"],
      ["zł", "PLN"],
      ["FF", "FRF"],
    ]),
);

/** What stands before a dollar sign, or after it in French: US$, A$, $ CA. */
export const DOLLARS: ReadonlyMap<string, string> = new Map([
  ["US", "USD"],
  ["U", "USD"],
  ["A", "AUD"],
  ["AU", "AUD"],
  ["C", "CAD"],
  ["CA", "CAD"],
  ["CAN", "CAD"],
  ["CAD", "CAD"],
  ["HK", "HKD"],
  ["S", "SGD"],
  ["SG", "SGD"],
  ["NZ", "NZD"],
  ["NT", "TWD"],
  ["R", "BRL"],
  ["MX", "MXN"],
  ["USD", "USD"],
  ["AUD", "AUD"],
]);

/** A people's adjective, by stem, and the currencies that it tells apart. */
export const PEOPLES: readonly (readonly [stems: string, codes: string])[] = [
  ["canadi", "dollar CAD"],
  ["austral", "dollar AUD"],
  ["neo-zelandais neozelandais zealand", "dollar NZD"],
  ["singapour singapor", "dollar SGD"],
  ["hongkong hong", "dollar HKD"],
  ["taiwan", "dollar TWD"],
  ["americ us", "dollar USD"],
  ["suiss swiss", "franc CHF"],
  ["cfa", "franc XOF"],
  ["congol", "franc CDF"],
  ["guine", "franc GNF"],
  ["rwand", "franc RWF shilling RWF"],
  ["belg", "franc BEF"],
  ["sterling british britanni", "livre GBP pound GBP"],
  ["turqu turc turk", "livre TRY lira TRY"],
  ["egypt", "livre EGP pound EGP"],
  ["liban leban", "livre LBP pound LBP"],
  ["sued swed", "couronne SEK kronor SEK krona SEK"],
  ["dano dani", "couronne DKK kroner DKK krone DKK"],
  ["norveg norweg", "couronne NOK kroner NOK krone NOK"],
  ["tcheq czech", "couronne CZK koruna CZK crown CZK"],
  ["island iceland", "couronne ISK krona ISK kronur ISK"],
  ["indien indian", "roupie INR rupee INR"],
  ["pakistan", "roupie PKR rupee PKR"],
  ["srilank sri", "roupie LKR rupee LKR"],
  ["indones", "roupie IDR rupiah IDR rupee IDR"],
  ["chinoi chines", "yuan CNY"],
  ["japon japan", "yen JPY"],
  ["coree korea sud-coree", "won KRW"],
  ["marocai morocc", "dirham MAD"],
  ["emirat emirati", "dirham AED"],
  ["algeri", "dinar DZD"],
  ["tunisi", "dinar TND"],
  ["kowei kuwai", "dinar KWD"],
  ["mexic", "peso MXN"],
  ["argentin", "peso ARS"],
  ["chili chile", "peso CLP"],
  ["colomb", "peso COP"],
  ["philippin", "peso PHP"],
  ["kenya", "shilling KES"],
  ["tanzan", "shilling TZS"],
  ["ougand ugand", "shilling UGX"],
  ["saoud saudi", "riyal SAR rial SAR"],
  ["qatar", "riyal QAR rial QAR"],
  ["irani", "rial IRR"],
  ["russ", "rouble RUB ruble RUB"],
  ["bresil brazil", "real BRL reais BRL"],
  ["polonais polish", "zloty PLN"],
  ["israel", "shekel ILS"],
];
