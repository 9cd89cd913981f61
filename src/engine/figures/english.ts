/** English words that count, measure or bound. */

export const NUMBERS = `
1 one a an; 2 two; 3 three; 4 four; 5 five; 6 six; 7 seven; 8 eight; 9 nine; 10 ten; 11 eleven; 12 twelve; 13 thirteen;
14 fourteen; 15 fifteen; 16 sixteen; 17 seventeen; 18 eighteen; 19 nineteen; 20 twenty; 30 thirty; 40 forty; 50 fifty; 60 sixty;
70 seventy; 80 eighty; 90 ninety`;

export const SCALES = `
1e6 million millions mn mln mio; 1e9 billion billions bn bln; 1e12 trillion trillions tn trn; 1e15 quadrillion; 1e7 crore crores cr; 1e5 lakh lakhs lac lacs`;

export const COLLECTIVES = "12 dozen; 20 score";

export const FRACTIONS = `
50 half halves; 33.3333 third thirds; 25 quarter quarters; 20 fifth fifths; 16.6667 sixth sixths; 14.2857 seventh sevenths; 12.5 eighth eighths; 11.1111 ninth ninths; 10 tenth tenths;
5 twentieth twentieths; 1 hundredth hundredths`;

export const MULTIPLIERS =
  "2 doubl; 3 tripl trebl; 4 quadrupl; 5 quintupl; 2 twice; 3 thrice; 2 twofold; 3 threefold; 4 fourfold; 5 fivefold; 6 sixfold; 7 sevenfold; 8 eightfold; 9 ninefold; 10 tenfold; 20 twentyfold; 100 hundredfold";
export const MULTIPLIER_ENDINGS = "e es ed ing".split(" ");

export const TIMES = `
second second seconds sec secs; minute minute minutes min mins; hour hour hours hr hrs; day day days; week week weeks; month month months; quarter quarter quarters; year year years yr yrs;
decade decade decades; century century centuries; night night nights; weekend weekend weekends; fortnight fortnight`;

export const PERIOD_ADJECTIVES = `year annually yearly annual; month monthly; day daily; week weekly; hour hourly`;

export const MONTHS =
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec";

export const NAMING = `
article articles art page pages p pp chapter chapters number no nos hall channel room gate platform line route road street
avenue highway interstate version versions volume vol lot clause annex appendix figure fig table level zone sector
building block flight train bus edition episode season act type class category rule step isbn fax tel phone call section
part phase title form exhibit grade tier layer stage terminal pier dock bay suite apartment apt unit unit box po psalm item
windows mach formula size track chapter game round set option model series mark mk amendment resolution
directive regulation iso report schedule paragraph para v district precinct ward studio lane junction exit pin code`;

export const PREPOSED = "more other new additional extra further such";

export const FUNCTION_WORDS = `
the a an of in on at to for from by with without into onto over under above below between among across against about around
after before since until till during through throughout toward towards within via per as than like and or nor but so yet if
then because while whereas although though when where which who whom whose that this these those it its it's he she they them
their theirs his her hers our ours your yours my mine we you i us me him is are was were be been being am has have had having
do does did done doing will would shall should can could may might must not no never always often also too very just only
even still already now here there today tomorrow yesterday perhaps maybe almost nearly last next each every all both either
neither some any many much several said say says told tells went goes got gets came come comes made makes make took takes
take left ago away back down up out off again once twice later sooner thus hence however instead per plus minus versus vs
less unless across whether what why how until besides perhaps always sometimes nowadays afterwards towards upwards onwards outright
us yes apart alongside despite worldwide overseas abroad`;
