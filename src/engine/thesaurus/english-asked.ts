/** Everyday words of a question beside the press words of the sentence that answers it: one group a line. */
export const ENGLISH_ASKED = `
own share,bring in,bring in itself,put up,chip in,contribute,equity,own pocket,stump up,remaining
share of the cash,half of it,lenders,family office,equity,loan,public-sector bank,backers,debt
trained people,graduates,turn out,qualified,skilled,polytechnic,apprentices,certified,talent pool
fill positions,hire,recruit,graduates,vacancies,openings,staffing,shortage,most had left
digging into,investigate,asked for the records,records,probe,looking into,examining,scrutinise,inquiry,sift
inspector,investigator,examiner,official,detective,auditor,watchdog,regulator
case,incident,accident,complaint,episode,occurrence,event,lawsuit
cooperate,turned over,hand over,trade secret,comply,disclose,withhold,stonewall,assist,play ball
software maker,vendor,developer,supplier,firm,publisher,manufacturer,software house
propose a fix,offered to build,offer,remedy,solution,suggest,put forward,workaround,alternative
drinking supplies,tap water,mains,drinking water,potable,water supply,reservoir,demand for water
recycled water,treated effluent,effluent,sewage,loop,reuse,wastewater,reclaimed,closed loop
pay for,foot,foot the bill,bill,cover the cost,pick up the tab,bear the cost,stump up,fund
how big was the crowd,people had paid in,turnout,attendance,spectators,gate,full house,packed,thronged
scoring,points,goals,tally,frees,netted,scored,scorer,on the scoresheet
star man,full-forward,striker,sharpshooter,captain,top scorer,talisman,forward,player
treat an injury,strapped,bandaged,ice,bag of frozen,splint,physio,patched up,first aid
booked,yellow card,cards,sent off,cautioned,red card,referee,sin bin,dismissed
ready to let,rule out,exception,allow,permit,open to,willing,refuse,dismiss,prepared to
scrape,data mining,text and data mining,crawl,harvest,copy,train on,ingest,hoover up
go elsewhere,find another,relocate,move abroad,packed up,leave,shift,decamp,pull out,divert
back up with figures,workings,takes it on notice,calculations,evidence,substantiate,show the sums,proof
defence,did nothing,nothing wrong,says it did,deny,argues,insists,maintains,fair use,rebuts
retaliation,response,retaliate,hit back,countermeasure,tit for tat,did not rule out,reprisal,strike back
cut its guidance,reiterated,outlook,forecast,guidance,raised,maintained,lowered,profit warning,reaffirmed
how much do they want,seek,petitioners,claim,demand,damages sought,asked for,ask,sue for
workers,petitioners,employees,staff,hands,union members,labourers,crew,claimants
hurt sentiment,blow,second blow,rattled,knocked,dent,spook,unsettle,weigh on,answer to
fork out,price,paid,spend,cost,shell out,cough up,lay out,bought for,splash out
takeover target,acquired,bought,acquisition,earned,deal,bid,buyout,prey
where did the index finish,ending,closed,end,settled at,close,ended the day,down,finished
ingredient,vinegar,sugar,salt,spice,flour,butter,juice,recipe,cup,tablespoon
make it work,backbone,secret,give the whole thing,key,bring together,hold up,essential
how many does it feed,serves,portions,guests,helpings,enough for,servings,diners
like it,took a spoonful,taste,verdict,enjoyed,approve,well received,delight,love,loathe
grandma,mother-in-law,grandmother,nan,gran,granny,relative,elder,aunt
tip,secret,advice,trick,told me,hint,stop before,hack,pointer
claim,told me,say,insist,allege,maintain,declare,report,state
pot,pan,saucepan,skillet,dish,casserole,kettle,oven,stove
cooking time,simmer,minutes,bake,boil,roast,how long to cook,heat,hours
left over,leftovers,remains,surplus,scraps,spare,remaining,sandwich
blacken,char,scorch,burn,grill,sear,toast,brown
membership shrunk,carried cards,members,fallen,dwindled,decline,cards,down to,lost members
ordered from,come from,at a throw,imported,supplied by,bought from,apiece,sourced,delivered
asking for,demand,want,name on every,calling for,push for,insist on,claim,unless
jobs vanish,quit replacing,attrition,not replaced,disappear,natural wastage,retire,left unfilled,chairs
laid off,let go,fired,shown the gate,canned,sacked,walked to the parking lot,redundant,dismissed,given notice,axed,fewer chairs
stoppage,strike,walkout,get quiet,down tools,picket,industrial action,lockout,out on strike
on strike,sidewalk,picket line,days on the,walked out,striking,stoppage,sleet
stalled projects,packed up,shelved,relocated,on hold,blocked,moved to,delayed,in limbo
came up with the number,appears in a paper,paper,estimate,guess,study,calculated,originated,led by
verify independently,audited,outsider,independent,checked,hold shares,third party,confirmed,vouch,peer review
feel the pinch,rationed,shortage,add up,suffer,squeezed,hardship,run dry,worst hit
true or not,verdict,misleading,false,accurate,debunked,fact check,correct,wrong,myth,mostly true
leave out,leaves out,omit,exclude,ignore,not counted,overlook,neglect,missing
come to town,expected,arrive,due,visit,technical team,delegation,in the capital,travel
owners,consortium,sponsors,promoters,shareholders,backers,investors,proprietor,parent
promoter,sponsor,developer,backer,proponent,behind the project,initiator
get power from,burn gas,gas,grid,solar,turbine,wind,generator,piped,electricity
unhappy about,promised,what we got,complain,resent,grievance,broken promise,angry,jobs,let down
disappoint,dud,weak,letdown,flop,mistake,worst,misfire,fall flat,underwhelm
put together,curator,organise,arrange,assemble,curated by,compile,director,brains behind
premiere,opening night,first night,debut,launch,unveiling,first performance,preview
did it work,sulked,broke down,jammed,performed,function,failed,run smoothly,stalled
last left home,on loan,first time in,for the first time,travelled,borrowed,away from,years
say about ai,software,talking,algorithm,label,chatbot,machine learning,program,computer
get inside,climb in,enter,step in,walk through,visitors may,go in,access
best time to visit,go on a,weekday,before school,off-peak,early,avoid weekends,quiet
what to eat,cafe,chips,menu,supper,snack,lunch,food stall,refreshments,restaurant
capex,capital spending,outlays,capital expenditure,investment,spending plan,spend
range,between,from,guidance,bracket,band,spread
finance it,placed,notes,secured,credit line,borrow,undrawn,bonds,loan,raised,debt
what is stopping them,caps,rule,limit,unless,barrier,obstacle,restrict,hold back,hurdle
depreciate,write off,amortise,over four,useful life,write down,boards,years
end up,moved to,wind up,landed,sent to,finished,diverted,turned up,shipped
accounting watchdog,financial reporting,council,regulator,auditor,how we recognise,wrote to us,provision
looking into,wrote to,inquiry,cooperating,investigating,examining,asked about,questions,probe
core argument,because,main point,contend,thesis,case,reason,believe,central claim
her alternative,something modest,instead,propose,suggest,recommend,common stock,pooled,option
preserve fruit,dried,jam,pickle,bottled,salted,canned,sun-dried,smoked
in what language,answered in,hindi,english,spoke,welsh,irish,replied in,scots,french
gadget,device,machine,telephone,app,appliance,contraption,robot,crawler,tool,phone
found work,on the payroll,earns,employed,hired,job,works at,landed a job,taken on
hand over the cash,cheque,falls due,pay out,payment,due,transfer,disburse,settle
pool,baths,swimming,lido,leisure centre,swim
quieten,noise,baffles,soundproof,muffle,silence,fitted,damp down,decibels,insulate
behind bars,arrest,jail,prison,locked up,camera thought,detained,cell,custody,misidentified
hurt his livelihood,let him go,lost work,lists the arrest,background check,income,trade,turned away,earn
piano guy,tuner,pianist,musician,music teacher,organist,keyboard
backing,put in,investors,funding,venture,stake,support,raised,seed,poured
what was stolen,took,theft,made off,sack,missing,loot,haul,burgled,robbed
catch the thief,nobody knows,arrested,culprit,found,caught,identified,at large,unsolved
baddies,enemy,foe,villain,opponent,monster,dim,wasps
meant to do,carry,hoping,goal,mission,quest,task,objective,must,job is to
script,writing,story,dialogue,plot,prose,screenplay,text,written
gauge,meter,bar,indicator,dial,energy,level,stamina,empties
annoying,empties,irritating,frustrating,more time looking,grating,tiresome,nuisance,drawback
portable,handheld,on the train,mobile,hot,overheats,laptop,pocket
ending,last level,finale,conclusion,final act,moved me,close,climax,last chapter
causing trouble,cloud,asked to explain,strain,row,friction,tension,matter,dispute,embarrass
per item,apiece,each,paid,a piece,per head,a throw,rate,fee
appeal,contest,challenge,petition,cassation,higher court,lodged,overturn,fight the ruling,appeal to the board
behind the request,applicant,filed,seek,application,submitted by,bid,proposer,petition
back up a green claim,by way of,renewable,matching,solar farm,certificates,offset,100%,evidence
send in remarks,written comments,comment,consultation,submit,feedback,views,submissions,objections
until when,by,deadline,closes,closing date,until,no later than,cut-off
countries in between,middle powers,rest of the world,non-aligned,smaller states,get a say,text of their own,third countries
want,get a say,seek,demand,share,hope,wish,call for,desire
wrap up,closing,ceremony,end,conclude,finish,close,final day,break up
rival draft,text of their own,put out,counterproposal,alternative,version,proposal,competing
budget,run on,a year,cost,dues,annual,funded,contributions,funds
for a living,work as,turned,farms,delivered,cleans,trade,occupation,job,career,milks,practises
translate,turned into,rendered,interpret,rendering,version,translation,put into,came out as
status change,became,official,full,working language,recognised,upgraded,derogation,promoted
what's wrong,can't do,flaw,fault,defect,never used,problem,shortcoming,error,weakness
keep busy,retrained,teaches,volunteers,spends her days,takes classes,occupied,took up,now works
accept the terms,sent back,sign,agree,turn down,refuse,reject,return,take the offer
why did they fail,prepared for,lost,beaten,undone,mistake,expected,undoing,reason
favourite,top seed,champion,grandmaster,strongest,front-runner,tipped,best bet
devices,phones,laptops,gadgets,handsets,tablets,spend the day,coat closet,locked away
keep,given back,return,hold on to,hand back,store,retain,surrender,stays
cup,trophy,medal,prize,award,shield,plate,title,crown
last word,court of appeal,final say,decide,arbiter,referee,no appeal,overrule,casting vote
girl,daughter,9-year-old,pupil,schoolgirl,teenager,child,granddaughter,young woman,lass
complain,said that,protest,object,accuse,humming,grumble,griped,moan,lodge a complaint
accident,mistook,took for,crash,mishap,doubled a dose,offered,error,incident,blunder,bogs
start-up,company,firm,business,outfit,venture,young company,has staff
how many work there,has staff,employees,payroll,headcount,employs,workforce,team members,people
deadline,gives until,until,due,by december,cut-off,days to,time limit,date
losses,bill,so far,damage,cost,claims,shortfall,deficit,hit,toll
regulator,watchdog,authority,commission,engaged,agency,ombudsman,supervisor,overseer
doing about it,engaged,act,respond,step in,measure,take action,intervene,address
plant disease,swollen shoot,blight,rot,fungus,hoof-rot,pest,infection,mildew,cut the trees
illness,disease,rot,ailment,sick,infection,condition,blight,fever,sickness
field agent,boys on motorbikes,extension officer,on the payroll,inspector,scout,surveyor,rep
losing their post,there were once,there will be,cut,from to,redundancy,jobs go,down to,fewer
fund,on from the,world bank,grant,backed by,pay for,run on,lending,sponsor,bankroll,donor
stored in the country,brought home,repatriate,hosted,local,steady current,at home,leaves the country
former worker now,has since,passed a test,flies,retrained,drives,these days,cleans,runs,starts on
where is it kept,rented computers,servers,stored,hosted,cupboard,basement,on file,shelf,housed
federal government,canberra,washington,ottawa,berlin,delhi,capital,ministry,brasilia
dislike about,asked for them to be swapped,concern,object to,come from,suspicion,security,worry,swap
invest,spent,put in,pour,pump,laid out,plough,sink,pay out
in return,condition,attached,on condition,in exchange,provided that,quid pro quo,string,proviso
strings attached,on condition,condition,provided,in exchange,terms,caveat,requirement,proviso
catch,snag,drawback,on condition that,provided,except,downside,hitch,but,small print,mind
what's next for,starts on,plans,will join,takes up,future,begin,moves to,go on to
bump into,meet,a fellow,came across,encounter,run into,stranger,alone,happen upon
man they met,fellow,chap,bloke,gentleman,guy,stranger,lad
total distance,kilometres,miles,round,loop,length,km,circuit,lap
brook,stream,creek,river,beck,burn,rivulet,water,canal
bird,parrot,dipper,jackdaw,eagle,gull,robin,crow,owl,heron,weathercock,badger
animal,dog,spaniel,hare,cat,sheep,goat,cow,horse,python,pig,fox,dugong
fish,salmon,trout,tuna,cod,eel,shoal,carp,herring,oysters
sea cow,dugong,manatee,seal,whale,dolphin,washed up,porpoise
dead,washed up,killed,carcass,perished,died,late,lifeless
start out,set out,begin,leave,depart,from,head off,at ten,embark
trail,path,track,footpath,stile,waymarked,signposted,marked,route,way
heap of stones,cairn,mound,monument,pile,tomb,barrow,stack
how old,years,age,dates from,thousand years,built in,since,aged,century
come back,came down,return,descend,head home,way down,back,western side
how long does it take,hours,took us,minutes,lasts,runs,duration,days,round trip
how often,times in all,every,times,each week,frequently,saturday,daily,weekly
came out on top,get the,best,won,winner,first,by one,beat,victory,top pick,edged
tried out,testers,put on,tested,panel,volunteers,tasting,trial,reviewers
uncomfortable,heavy,handsome,pinch,bulky,weight,tight,stiff,less comfortable
good point,delight,plus,strength,lovely,pleasing,virtue,highlight,sublime,best thing
severe deafness,hearing,audiologist,moderate loss,hard of hearing,hearing aid,impaired,deaf
erase,forget,delete,wipe,remove,unlearn,remember,purge,scrub
manufacturer says,spokesman said,spokeswoman,statement,company said,said in a filing,response,comment
juice,power,gigawatts,gw,electricity,megawatts,current,energy,draw,load
full stretch,peak,maximum,capacity,flat out,at most,full load
opponents,residents,campaigners,objectors,critics,group of,protesters,challengers,foes
fast-track,nodded through,skip,new powers,inquiry,waved through,shortcut,rush,bypass,rubber-stamped
take to court,unlawful,royal courts,judicial review,sue,challenge,legal action,high court,lawsuit
tenant,client,found one,lease,occupier,let,customer,rent,signed up,taker
no wind,still,windless,calm,gas,backup,lull,becalmed
take a bite,eat,share,consume,swallow,use up,gobble,slice,chunk
emissions allowance,carbon budget,carbon,quota,cap,footprint,target,emissions
woo,court,courting,chase,lure,tempt,pursue,same tenant,attract,suitor
weak,drags,slow,tedious,flawed,lag,dull,thin,overlong,limp
theatre,playing at,stage,playhouse,block,house,act,venue,opera,box office
interval,intermission,break,pause,runs two hours,half-time,recess
award,tony,oscar,prize,medal,trophy,honour,nobel,emmy,grammy
lead,actor,actress,working actor,role,part,star,protagonist,leading lady
how big the audience,people hold their breath,seats,house,crowd,packed,turnout,full
do with the cash,goes to,renting,proceeds,spend,earmarked,used to,budgeted,allocate
selling,looking for a buyer,stakes,divest,offload,sell off,dispose,exit,asked to choose
fell through,killed,collapsed,scrapped,abandoned,called off,pulled,came to nothing,withdrawn,scuppered
antitrust,justice department,competition,second request,monopoly,merger,regulators,round of questions
how much did they get,raised,for,secured,landed,received,netted,awarded,garnered
final score,by one,points,margin,won,beat,tally,result,level
draw,level at,tied,tie,even,all square,deadlock,equal
plan for the prize,giving it to,donate,spend,for the roof,charity,winnings,pass on
sport,baseball,football,tennis,hurling,curling,rugby,cricket,golf,chess
answer,a chapel,solution,it's,correct,reply,response,right answer
annoy,agreed to join,two days after,anger,provoke,upset,irk,retaliate,displease,curbs
reliant,buy,depend,share,import,percent of,dependence,source from,hinge
next round of talks,due to meet,meet again,meeting,resume,reconvene,scheduled,sit down
handed in,filed,applications,submitted,lodged,requests,put in,lying in trays
approved,granted,green light,permitted,rejected,allowed,signed off,cleared,licensed,turned down
tempted,conversation for lunch,interested,keen,considering,open to,non-committal,cool on,mull
send-off,funeral,burial,when his time comes,brass band,wake,service,coffin,buried
how did the vote go,waved through,hands,show of hands,carried,passed,defeated,majority,voted,for and against
earn,paid,salary,wage,takes home,a year,an hour,pay,income,per month
dropped,did and this year,fell,from to,declined,halved,down,slumped,fewer
noises,squawks,sound,hum,bangs,rattle,screech,crackle,buzz,whistle
not keen,objection,record her objection,oppose,reluctant,reservations,doubt,against,dissent,misgiving
redecorate,painting,paint,refurbish,spruce up,do up,wallpaper,brush
annual meeting,agm,general meeting,gathering,shareholders,members present,apologies,minutes
thunderstorm,lightning,strike,storm,bolt,gale,thunder,struck
break anything,harm,damage,no harm,destroy,wreck,smash,hurt,except
know-how,tell a from,with my gloves on,skill,craft,expertise,experience,eye for,knack
veteran,former,old hand,long-serving,for years,retired,longest-serving,elder
next few years,by 2028,by 2030,expected,reckons,forecast,future,as a result,outlook
faster,an hour,pair of hands,does,speed,quicker,per minute,rate,times better
attract many,names on the list,sign up,enrol,take-up,popular,applicants,class,turnout
retraining,course,certificate,class,diploma,workshop,tuition,programme,learning
prices go down,it will not,bills,cheaper,fall,rise,tariff,saving,lower,not as such
public money,lending,council,reserve fund,taxpayer,grant,subsidy,state,asked for
delay,put back,postponed,pushed back,pencilled in,late,deferred,so that,wait,held up,adjourned
not allowed,snag,law of the land,must offer,illegal,forbidden,obligation,barred,required,prohibited
protect themselves,signed up,course,defend,insure,safeguard,shield,guard against
take responsibility,signed off,matter for,steer from,blame,accountable,buck,answer for,pass the buck
employees affected,handlers,told,by video link,hit,staff,jobs at risk,operators,call centre
when does it start,from next,begins,autumn,launch,opens,from july,comes in,kick off,effective
how well does it cope,answered,in trials,success rate,accuracy,performance,got right,percent,manage
track record,cleared,in the last,years,achievements,history,heroes,backlog,notes that
for or against,asked it not to,all but,in favour,opposed,heard from,support,oppose,voted,back
water supply,tap,well,hauling,ran dry,turned the tap,supply,pump,pipe
dairy farmer,milks,cows,herd,dairy,paddock,calving,cattle
large withdrawal,drawing,gallons,permit,litres,abstraction,extract,pumping,draw,take
next hearing,take it up again,meeting,session,hearing,date,resume,return to,adjourned
what did they decide,voted,ruled,chose,resolved,wait,concluded,agreed,decision,held that
expert,hydrologist,geologist,scientist,engineer,consultant,specialist,economist,audiologist,professor
coincidence,two things,unrelated,no link,by chance,denied a link,not to blame,accident
dodge,ride on,instead of,avoid,skirt,sidestep,loophole,get around,evade,bypass
permit,paper,licence,authorisation,clearance,approval,leave,consent
why start,because,began,being eaten,motive,inspired,prompted,drove her,spurred
mistaken for,rendered as,took for,confused,came out as,misread,mistranslated,turned into,misheard
eat,cooked,recipe,food,meal,dish,tamarind,served,devoured
poem,verse,poetry,lines,ode,sonnet,song,stanza
put to the trial,sided with,tested,disagreed,recount,exam,compared,trial run,benchmark
tackle next,start on,in january,turn to,next,move on to,take on,follow with
what was his job,delivered letters,for years,postman,worked as,career,retired,former,by trade
text,manuscript,leaf,page,bundle,line,document,scroll,paper
what convinced,joined up,won over,persuade,evidence,half a leaf,proof,clinch,swayed
librarian,library,archivist,scholar,curator,cupboard,shelf,catalogue
actually on the phone,did not exist,calls,voiced,dialled,software,no member of staff,bot,synthetic voice
keep operating,licence lapses,days to show,failing which,comply,condition,permit,stay open,continue
follow in footsteps,rush,complaints of the same kind,ladder,others,similar claims,copycat,precedent,wave
repay on time,late,ship,arrears,default,overdue,owed,debt,missed payment
excuse,argued,put down to,explained,blamed,justification,reply,defence,because,pretext
been paid,seen a shilling,received,compensation,awaiting,owed,settled,not a penny,damages
chemicals,weedkiller,pesticide,herbicide,spray,fertiliser,runoff,squirt
stop burning fuel,panels,solar,wish list,diesel,charge,electric,generator,renewable
weeds,seedling,grass,squirt,spray,weeding,hoe,pull out
mishap,bogs,stuck,misted up,breakdown,fault,trouble,accident,glitch,jam
slip through,valid licence,relabelled,split,free zone,loophole,false heading,smuggle,undetected,evade
declare,carry serial number,serial number,disclose,name of the person,state,report,register
posting someone,sending,attaché,envoy,dispatch,station,deploy,delegate
alerts justified,there was something,false alarm,genuine,real,turned out,nothing,warranted
other countries,similar,on their way,elsewhere,abroad,neighbours,follow suit,likewise
dissertation,thesis,theses,paper,essay,research,doctoral,article
turned up in it,traces,found,audit found,contained,discovered,unearthed,included
held back,withheld,stopped,kept back,retain,suspend payment,freeze,refuse to pay
what will become of the money,spend,on its own,consortium,redirect,used for,go towards,put towards
come to light,asked why,discovered,noticed,emerged,revealed,exposed,found out,tipped off
agreement allow,may,contract,under the contract,host,permit,entitle,right to,clause
get hold of,by post,obtain,access,order,download,borrow,delivered,request
tepid,bathwater,warm,lukewarm,heated,dropped below,degrees,hot
heat bad,breath,oxygen,warm water,harm,stress,kill,suffocate,simple as that
argument,you have a,we have a,because,reason,says,case,contention,point
resort,lift company,ski,slopes,chairlift,season,spa,piste,hotel
snow cannon,snow guns,artificial snow,snowmaking,guns,piste,slopes,winter
keen on,interested,practical reason,eager,attracted,want,fancy,enthusiastic,sold on
next stage,second phase,phase,beginning,brings in,follow-up,expansion,part two,step
subsidy,covered,canton,programme,grant,public money,first bill,state aid,paid for by
free,free of charge,at no cost,gratis,shared,no fee,complimentary,pay
remaining staff,those who stay,offers,stay on,survivors,retained,kept on,full pay
inmate,prisoner,when i get out,wing,jail,convict,cell,sentence
campaigners demand,hourly minimum,minimum,not a penny under,living wage,call for,petition,demand
violence,fights,assaults,fell by,brawl,attacks,unrest,clashes,punch-up
where were the photos taken,shot in,pictures,filmed,location,images,taken in,snapped
car firm,motion,automaker,carmaker,motor,vehicle,says the pictures
liable,loss lies,responsible,on the hook,held,duty,pay damages,fault,to blame
spot anything odd,noticed,nothing,clerk,suspect,strange,did not move,detect,unusual
sold for,price,left the account,went for,fetched,escrow,sale,knocked down
aim,purpose,want to achieve,let them,goal,intend,hope,object,idea
singer,aria,soprano,tenor,worst served,baritone,voice,trill,sang,chorus
caption,subtitle,screen,surtitles,line,threw up,text,display
can i still see it,performances,do go,more dates,until,tickets,closes,runs to,extended
end the run,last night,will carry,audience will be asked,closing performance,finale,final
mistake,dispute,error,wrong,slip,forgery,misprint,blunder,glitch,clanger
example,was rendered,such as,for instance,sample,came out as,like,one
how did she sing,has the line,breath,trill,voice,phrasing,tone,performance,notes
conducting,pit,overture,takes,baton,orchestra,tempo,conductor,podium
staging,set,design,scenery,costumes,mistake,production,decor
public react,roared,laughed,house,applauded,booed,gasped,clapped,cheered,jeered
composed,done by,seconds,finished,written,made,set,created,produced
any good,nobody had solved,meant anything,lovely,quality,worth,sublime,poor,decent
turn up,present,attend,members present,came,showed,apologies,turnout,guest
solve,filled,crack,work out,answer,within a minute,complete,clue
kitty,balance,treasurer,funds,coffers,account,reports,cash in hand,purse
operators' seats,headsets,hung up,taken by,synthetic voice,chairs,posts,control room,replaced
emergency call,ambulance,control room,category,dispatcher,response time,paramedic,999
quicker,response times,better by,seconds,faster,sooner,shaved,speed up,cut by
accept regulation,welcome,rule,provided,law,oversight,in favour,came with a date
pay people,salaries,wages,those who do the work,staff costs,payroll,personnel,remuneration
strategy favoured,recommend,posture,pooling,advise,prefer,argue for,advocate,best option
hardware,processors,chips,buys,equipment,servers,kit,machines,boards,accelerators
contest what it does,complaints,said that,dismissed,appeal,grievance,object,dispute,challenge
in store for,offered,package,seat,future,fate,awaits,will be,prospects
human correct,three,overrode,checked,reviewed,looked it over,changed,amended
beyond its powers,cannot,compel,no power,unable,only,limits,force,remit
who chose,tool drew up,draft,scoring,looked it over,selected,ranked,picked,list
whose was it,mine,apologise,belonged,sorry,owner,my fault
money for,proceeds,used to,build,fund,accelerate,earmarked,purpose,destined
positions promised,team members,anticipated,recruit,jobs,hire,apprentices,posts
safer,no one needs,climb,trapped,danger,risk,come home,harm,protect
silos,bins,barn,granary,storage,under management,shed,store,tank
adapt to taste,learns,worked out,personalise,likes,adjust,preference,tailor
how slow,takes minutes,half minutes,sluggish,slow,crawl,time,plodding
least expensive,cheapest,at,costs,budget,lowest price,bargain,affordable,dearest
ordinary,two-slicer,basic,plain,standard,traditional,conventional,human
fake,forgery,counterfeit,sham,bogus,phoney,genuine,real,authentic
samples,fed it,lists,recordings,examples,postcards,hours,data,gave it
trained on,fed,brought up on,recordings,towers,learned from,data,taught,examples
approve of,warned against,allow,frown,condone,endorse,disapprove,object,bless
what did she do with it,burned,threw away,kept,tore,binned,hid,sink,shredder
manage to call,ring,rang,phoned,telephone,dial,picked up,get through
stop being monitored,timed,paced,written up,from july,tracked,surveillance,watched,no member
got canned,let go,get their badges back,back pay,reinstated,rehired,dismissed,fired
raise,an hour,across the board,pay rise,increase,bump,uplift,half now
big players,largest,groups,cloud groups,giants,majors,hyperscalers,heavyweights,top four
planning to spend,guided,outlays,next year,combined,budget,capex,pledge,undertook
results out,reports,after the close,earnings,publish,figures,quarterly,due,tonight
beat forecasts,above where,the street,pencilled,topped,exceeded,expectations,consensus,surprise
stock jumped,limit-up,on the view,soared,shares,rallied,climbed,surged,leapt
hidden risk,small print,mind,may cap,footnote,clause,caveat,danger,prospectus
fund the gear,front,balance,another from,pay for,co-op,stump up,collars,equipment
benefit last,fade,might well,saving,wear off,lasting,short-lived,second,durable,vanish
take part,do it,join,participate,sign up,enrol,regardless,opt in,have a go
promise to spend,undertook,lay out,pledge,commit,vow,guarantee,undertake
give locals a living,pairs of hands,jobs,very little,employ,guards,work,positions,hire
blackout,lights,flicker,power cut,outage,dim,electricity,load shedding
face each other again,return,fixed for,rematch,replay,second leg,meet,fixture
practice,thrown,lab,training,drill,rehearsal,million,experience,without leaving
tactic,made the ice,instead,ploy,trick,strategy,move,ruse,gambit
tamper,re-sprayed,interfere,within regulation,doctored,alter,meddle,fiddle,rig
went wrong,misted up,failed,drag,heavy,malfunction,had to run out,broke,fault
rescued,second turkey,came back with,saved,opened the trunk,to the rescue,bailed out,spare
role,may pick,in charge,subject to veto,job,duties,part,responsible for
really good,sublime,for the record,delicious,excellent,outstanding,star of,tasty
guests expected,were to be,people for lunch,invited,among them,attend,seats,diners
see it coming,read the plan,done the math,foresee,predict,suspect,guess,anticipate
missing dish,considered,legacy,left off,dropped,no longer,reinstated,removed,struck off
penalties,punitive damages,refused,fine,sanction,damages,because,award,forfeit
protected by law,passed one,civil code,lists,statute,act,legislation,without permission,right
opposed,maybe,ask us,ever,refuse,against,rule out,open to,never
get compared with wanted,awarded,below,asked for,sought,damages,short of,less than
heirs,estate,family,sons,elder,descendants,children,next of kin,beneficiaries
digital copy,recreate,clone,avatar,voice,replica,deepfake,likeness,bring back
fail the same way,reply,gave away,rival,from day one,hotels pay,difference,unlike
computing power,rented processors,tenth,buy time,compute,retrained,cloud,gpu,servers
which receives first,landed in,copy,hours later,under the old,before,priority,first
break ranks,pulled out,defect,quit,first,leave,abandon,desert,withdraw
cross about,judge,angry,blame,resentful,annoyed,hold it against,bitter,forgive
how long the delay,hours,lag,later,wait,under the new,days,behind
where does the name come from,consultant,named after,called,coined,suggested,dubbed,acronym
ruin,took it for,called out,nobody else made,spoil,wreck,upset,undo,interrupt
clergyman,rector,vicar,priest,pastor,bishop,parson,minister,reverend,chaplain
reservation,feels,ought not,doubt,concern,qualm,worry,misgiving,scruple
next go,try again,attempt,thursday,another try,have another,second attempt,retry
outsiders,visiting,visitors,welcome,strangers,guests,newcomers,non-members,public
stop when told,stood,went on,obey,cease,halt,carry on,ignore,heed
fix the problem,proposes,until it knows,plan,repair,solve,retrain,teach,patch,remedy
wanted to know,asked,inquire,question,curious,wonder,enquired,query
young,old,elderly,aged,teenager,79,years old,pensioner,youngest,eldest
occupied,empty,vacant,tenanted,deserted,full,let,disused,derelict,abandoned
welcome,hail,applaud,praise,boo,jeer,slam,cheer,well received,deplore
win,lose,beat,defeat,victory,loss,triumph,edge,come first,go down
open,shut,closed,closure,opening hours,reopen,shuttered,locked,doors
rise,fall,drop,climb,gain,slip,jump,tumble,raised,lowered
cheap,expensive,dear,pricey,affordable,bargain,steep,costly,cost
easy,hard,tricky,difficult,simple,tough,straightforward,challenging,effortless
alive,dead,survived,died,killed,late,perished,safe,fatal,unhurt
legal,illegal,lawful,unlawful,banned,allowed,breach,forbidden,licensed,rules
accept,reject,agree,refuse,decline,turn down,say yes,consent,snub,rebuff
first,last,debut,never before,latest,final,inaugural,earliest,previous
shopkeeper,baker,butcher,grocer,florist,retailer,merchant,stallholder,trader
tradesperson,plumber,electrician,carpenter,joiner,welder,mason,roofer,tradespeople,apprentice
musician,violinist,organist,pianist,cellist,drummer,ringer,bandmaster,tuner,fiddler
vegetable,potato,bean,carrot,cabbage,onion,turnip,pea,sweet potatoes,greens
fruit,berry,mango,apple,cranberry,orange,plum,pear,cherry,strawberry
vehicle,truck,car,van,bus,lorry,train,tractor,motorbike,bike,barge
boat,ship,barge,vessel,ferry,trawler,frigate,yacht,freighter,dinghy
relative,brother,sister,cousin,uncle,aunt,brother-in-law,mother-in-law,nephew,niece
bread,toast,crumpet,bagel,sourdough,loaf,roll,bun,slice
`;
