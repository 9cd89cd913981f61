/** Words that stand for each other between a question and the sentence that answers it: one group a line. */
export const ENGLISH_GROUPS = `
boss,chief executive,ceo,head,president,managing director,chair,chairman,chairwoman,founder,at the helm,leader,runs the company,top executive
boss,supervisor,line manager,manager,foreman,team leader,superior,overseer,higher-ups,gaffer
ceo,chief executive,managing director,boss,top executive,at the helm,president,chief,ceos
head,chief,director,boss,leader,in charge of,president,principal,leads
in charge,responsible,oversees,heads,runs,leads,supervises,at the helm,manages,at the top
runs,run by,ran,running,manages,operates,heads,leads,oversees,at the helm,in charge,presides over,operator,ran by
lead,leads,led,heads,chairs,spearhead,steer,front,at the helm,at the head of,captain
manage,run,oversee,administer,supervise,handle,direct,in charge of,steward,runs,ran,running,oversaw
chair,chairman,chairwoman,chairperson,presides over,president,heads the board
president,head of state,white house,oval office,commander in chief,leader,presidency
prime minister,premier,pm,head of government,downing street,number 10,chancellor,taoiseach
minister,secretary,secretary of state,ministry,cabinet member,government,department
executive,director,manager,vice president,boss,c-suite,chief,head of
executives,bosses,management,directors,leadership,top brass,c-suite,managers,suits
management,bosses,executives,leadership,managers,the board,directors,head office
board,directors,boardroom,trustees,governors,non-executives,supervisory board
deputy,number two,right-hand,second in command,vice president,understudy,lieutenant,vice chair,stand-in
stand-in,acting,interim,caretaker,temporary,substitute,replacement,deputise
founder,co-founder,founded,creator,set up by,started by,launched by,father of,pioneer,established
inventor,creator,designer,devised by,dreamt up by,brainchild,father of,pioneer,came up with
creator,maker,author,inventor,founder,developer,designer,architect,behind
maker,manufacturer,producer,builder,supplier,made by,fabricator,vendor
author,writer,wrote,written by,novelist,penned by,co-author,byline
behind,mastermind,architect,brains behind,instigator,initiator,backers,responsible for
spokesperson,spokesman,spokeswoman,press office,speaking for,communications,mouthpiece,on behalf of,press officer
representative,delegate,rep,envoy,emissary,spokesman,shop steward,acting for,ambassador
delegate,representative,envoy,delegation,emissary,deputy,member
expert,specialist,scientist,analyst,consultant,researcher,professor,academic,authority on,boffin,engineer,technician
experts,specialists,scientists,engineers,academics,researchers,panel,boffins,consultants
researcher,scientist,academic,professor,scholar,lab,team,postdoc,doctoral student,physicist,biologist,chemist,fellow,labs
scientist,researcher,physicist,chemist,biologist,boffin,climatologist,geologist,ecologist,hydrologist,astronomer,lab,labs
professor,academic,lecturer,don,scholar,university,faculty,researcher,chair of
teacher,schoolteacher,teaching staff,tutor,educator,instructor,lecturer,schoolmaster,headteacher,faculty,form tutor
headteacher,head teacher,principal,headmaster,headmistress,head,dean
economist,forecaster,analyst,number-cruncher,think tank,professor
historian,archivist,archaeologist,scholar,genealogist,curator
analyst,broker,brokerage,observer,research firm,forecaster,economist,equity research,market watcher
consultant,adviser,consultancy,advisory,expert,auditor,contractor
adviser,advisor,counsellor,consultant,aide,mentor,special adviser,strategist,confidant
aide,adviser,assistant,staffer,secretary,right-hand,pa
assistant,aide,secretary,helper,pa,deputy,clerk
engineer,technician,developer,technologist,designer,mechanic,electrician,programmer
programmer,coder,developer,software engineer,computer scientist,techie,hacker
developer,programmer,coder,software engineer,studio,builder,maker
techies,engineers,coders,developers,tech workers,programmers,geeks
technician,mechanic,engineer,repairman,fitter,electrician,operator,maintenance worker
doctor,physician,gp,medic,clinician,surgeon,consultant,specialist,practitioner,paediatrician,cardiologist,radiologist,oncologist,psychiatrist
gp,family doctor,general practitioner,physician,surgery,primary care,gps
surgeon,operating theatre,surgical,doctor,scalpel,surgery
radiologist,scan reader,imaging,x-ray,mammogram,doctor
psychologist,psychiatrist,therapist,shrink,counsellor,psychotherapist
nurse,nursing,midwife,carer,ward sister,matron,clinical staff,caregiver,charge nurse
carer,caregiver,care worker,nurse,looks after,home help,nursing assistant
pharmacist,chemist,pharmacy,drugstore,dispensary,dispensing
dentist,orthodontist,dental,dental surgery,tooth
vet,veterinarian,veterinary,animal doctor,animal clinic,vets
midwife,obstetrician,maternity,birth,delivery room
patient,sick,hospitalised,case,sufferer,in a hospital bed,inpatient,outpatient,admitted
ill,sick,unwell,poorly,ailing,illness,patient,suffering
injured,wounded,hurt,casualty,victim,maimed,taken to hospital,injury
hurt,injured,wounded,harmed,bruised,injury,casualties,burned
victim,casualty,injured,target,prey,duped,targeted,survivor,bereaved
victims,casualties,dead,injured,those affected,survivors,targets,families
disabled,disability,wheelchair,impaired,handicapped,special needs,mobility
blind,visually impaired,sightless,braille,partially sighted,guide dog
deaf,hard of hearing,hearing loss,sign language,hearing aid
lawyer,attorney,solicitor,barrister,counsel,legal team,law firm,advocate,defence,litigator,kc
lawyers,attorneys,counsel,legal team,law firm,solicitors,legal representatives,barristers
law firm,attorneys,solicitors,legal practice,counsel,chambers
judge,magistrate,justice,court,bench,tribunal,her honour,jurist,sheriff,presiding
judges,court,bench,justices,tribunal,magistrates,panel
prosecutor,district attorney,attorney general,crown prosecution,public prosecutor,prosecution,cps,da,solicitor general
jury,jurors,panel,verdict,foreman
notary,solicitor,conveyancer,deed,notarised
bailiff,enforcement officer,repossess,process server,sheriff
police,officers,cops,constabulary,force,detectives,the met,sheriff,patrol,law enforcement,troopers,constable,bobbies
policeman,officer,constable,cop,sergeant,detective,trooper,patrolman,inspector
investigator,detective,inspector,probe,examiner,inquiry,sleuth,agents
inspector,auditor,examiner,inspection,checker,assessor,controller
firefighter,fire brigade,fire crew,fire service,fire department,fireman,blaze
paramedic,ambulance,emergency crew,medics,first responder,emt
rescuers,emergency services,first responders,firefighters,coastguard,search teams,red cross,paramedics
guard,security guard,watchman,sentry,bouncer,warden,security staff
soldier,troops,serviceman,infantry,conscript,reservist,fighter,private,squaddie,gi,marine
soldiers,troops,forces,army,servicemen,boots on the ground,regiment,battalion,conscripts
officer,general,colonel,captain,admiral,lieutenant,commander,top brass,major
spy,intelligence officer,secret agent,mole,espionage,spook,informant,double agent,spies,spied
spies,intelligence,secret service,mi5,mi6,cia,spooks,security services,mossad,gchq
hacker,cybercriminal,attacker,intruder,cyber gang,ransomware gang,group,hacking,threat actor
thief,burglar,robber,pickpocket,looter,shoplifter,stole,stolen
criminal,crook,offender,gangster,felon,villain,trafficker,outlaw,convict
crook,fraudster,swindler,conman,scammer,cheat,impostor,con artist
fraudster,scammer,conman,swindler,crook,impostor,racketeer,charlatan
gang,mob,mafia,cartel,syndicate,crime ring,network,mobsters
culprit,guilty,perpetrator,offender,to blame,responsible,wrongdoer,at fault
suspect,accused,suspected,person of interest,under arrest,detained,arrested,charged
defendant,accused,in the dock,charged,respondent,suspect,indicted
plaintiff,claimant,complainant,suing,brought the case,petitioner,litigant,appellant,filed suit
prisoner,inmate,detainee,convict,behind bars,jailed,locked up,captive
witness,witnessed,testify,testimony,onlooker,bystander,eyewitness,took the stand,saw
whistleblower,blew the whistle,leaked,tipped off,insider,informant,source,came forward
source,insider,person familiar,official,whistleblower,informant,people briefed
journalist,reporter,correspondent,editor,columnist,newsroom,newsman,hack,stringer,press
press,media,newspapers,journalists,broadcasters,newsroom,outlets,fleet street,reporters
editor,editor-in-chief,newsroom,desk,subeditor,copy desk,editorial
translator,interpreter,translation,subtitler,dubbing,translated,linguist
writer,author,novelist,poet,playwright,screenwriter,essayist,scribe,pen
artist,painter,musician,singer,illustrator,sculptor,performer,creative,songwriter,composer
artists,musicians,creators,creatives,performers,singers,songwriters,painters
actor,actress,performer,star,cast,plays the role,leading man,thespian,extra
actors,cast,performers,stars,equity,sag-aftra,extras
singer,vocalist,frontman,crooner,soprano,tenor,rapper,performer,chorister,recording artist
musician,player,violinist,pianist,guitarist,composer,orchestra,band,performer,soloist
band,group,orchestra,ensemble,quartet,outfit,musicians,act,acts
composer,wrote the music,score,songwriter,composed,lyricist
director,film-maker,filmmaker,directed by,auteur,helmed by,producer
film-maker,director,filmmaker,producer,documentarian,auteur,studio
illustrator,cartoonist,graphic designer,drew,drawn,artist,draughtsman
photographer,photojournalist,snapper,camera,pictures by,lens
model,supermodel,catwalk,face of,runway
celebrity,star,famous,household name,personality,a-lister,icon,idol,influencer
influencer,youtuber,blogger,content creator,streamer,tiktoker,followers
audience,crowd,spectators,viewers,listeners,turnout,theatregoers,attendance,public,fans,house
fans,supporters,followers,crowd,faithful,admirers,fanbase,devotees
spectator,onlooker,crowd,audience,attendee,fan,bystander,fans
athlete,player,sportsman,sportswoman,competitor,runner,footballer,cyclist,swimmer,champion
player,footballer,athlete,striker,goalkeeper,midfielder,forward,defender,sharpshooter,winger
team,side,club,squad,eleven,outfit,crew,line-up
coach,manager,trainer,head coach,gaffer,mentor,backroom staff
referee,umpire,official,linesman,ref,var,whistle
opponent,rival,challenger,adversary,visitors,opposition,the other side
winner,champion,victor,laureate,prizewinner,medallist,crowned,triumphed,took home,came first
loser,beaten,defeated,runner-up,lost,eliminated,knocked out
customer,client,buyer,shopper,consumer,subscriber,clientele,patron,punter,purchaser,account holder
customers,clients,buyers,shoppers,households,consumers,subscribers,clientele,punters,order book,guests
client,customer,buyer,account,contractor,purchaser,clientele
buyer,purchaser,customer,acquirer,bidder,shopper,suitor,takers,buying
seller,vendor,retailer,dealer,merchant,trader,shopkeeper,selling,reseller,supplier
consumer,customer,shopper,household,buyer,user,consumer group
user,customer,subscriber,account holder,people on the platform,owner,adopter,players,active accounts
users,customers,subscribers,monthly active,accounts,downloads,people use,sign-ups,audience,adopters
subscriber,subscription,customer,member,signed up,paying,paywall,follower
reader,readership,subscriber,audience,circulation,read
member,subscriber,membership,affiliate,signed up,belongs,participant
passenger,traveller,commuter,rider,on board,flyer,fare,holidaymaker
passengers,travellers,commuters,riders,ridership,footfall,on board,flyers
commuter,traveller,rush hour,passenger,straphanger,season ticket
traveller,passenger,tourist,commuter,holidaymaker,backpacker,visitor
tourist,visitor,holidaymaker,traveller,sightseer,tripper,vacationer,day-tripper,guest
visitor,tourist,guest,attendance,footfall,attendee,admissions,day-tripper
driver,motorist,at the wheel,behind the wheel,chauffeur,cabbie,trucker,haulier,car owner
motorist,driver,car owner,behind the wheel,road user,biker
trucker,lorry driver,haulier,hgv,driver,freight,teamster
taxi,cab,cabbie,uber,minicab,ride-hailing,black cab,driver,robotaxi
courier,delivery rider,delivery driver,rider,messenger,postman,deliveroo,gig worker
postman,mail carrier,letter carrier,postal worker,royal mail,post,mail
cyclist,bike,rider,bicycle,pedal,two wheels
pedestrian,walker,passer-by,on foot,hiker,rambler,stroller
pilot,captain,cockpit,flight crew,aviator,co-pilot,aircrew
flight attendant,cabin crew,stewardess,steward,air crew
sailor,seaman,crew,mariner,navy,skipper,seafarer
worker,employee,staff,hand,labourer,wage earner,staffer,colleague,personnel,jobholder,post
workers,employees,staff,workforce,staffers,shop floor,hands,personnel,labour force,crew,colleagues,headcount
staff,employees,workers,workforce,personnel,team,headcount,colleagues,payroll,crew,hands,people employed
employee,worker,staff member,staffer,colleague,on the payroll,hand,jobholder
workforce,staff,employees,workers,headcount,payroll,labour force,manpower,hands
colleague,co-worker,workmate,teammate,peer,staff,counterpart
labourer,farmhand,manual worker,navvy,unskilled,builder,worker
blue-collar,manual,factory workers,shop floor,manufacturing jobs,tradesmen
white-collar,office workers,professionals,knowledge workers,desk jobs,clerical,pen-pushers
freelancer,self-employed,contractor,gig worker,independent,sole trader,stringer
self-employed,freelance,sole trader,own boss,independent contractor,gig,contractor,gigs
contractor,subcontractor,freelancer,supplier,outsourced,agency worker,vendor
temp,agency worker,temporary staff,casual,fixed-term,stopgap,short-term contract
trainee,apprentice,intern,learner,student,apprenticeship,internship,probationer
intern,trainee,internship,work experience,placement,apprentice
apprentice,trainee,apprenticeship,learning the trade,diploma,vocational
graduate,degree holder,alumni,diploma,school leaver,university leaver,class of
newcomer,new hire,recruit,new arrival,starter,rookie,novice,new entrant
beginner,novice,newcomer,rookie,learner,starter,entry-level,junior
veteran,old hand,seasoned,experienced,longtime,long-serving,stalwart
junior,entry-level,graduate,lower-ranking,trainee,early-career,rookie,associate
senior,veteran,high-ranking,top,experienced,long-serving,elder
colleagues,teammates,peers,fellow workers,staff,co-workers
jobseeker,unemployed,out of work,job hunter,applicant,candidate,jobless,claimant
unemployed,jobless,out of work,on the dole,laid off,redundant,unemployment,between jobs,claimants
candidate,applicant,contender,hopeful,nominee,contestant,runner,jobseeker
applicant,candidate,applied,jobseeker,application,cv,bidder
successor,replacement,heir,takes over from,next in line,succeeds,steps into
predecessor,former,previous,ex,outgoing,forerunner,came before
pensioner,retiree,retired,senior citizen,pension,over-65s,elderly
elderly,old people,older people,seniors,pensioners,aged,over-65s,nursing home,senior citizens
old people,elderly,seniors,pensioners,retirees,older residents,octogenarian,over-80s
adult,grown-up,over-18s,of age,man,woman,men,women
young people,youth,teenagers,youngsters,under-25s,adolescents,millennials,gen z,students,minors
teenager,adolescent,teen,youngster,minor,under-18,schoolchild,youth
child,kid,youngster,minor,toddler,pupil,infant,son,daughter,boy,girl,children,kids,sons
children,kids,youngsters,minors,under-16s,pupils,infants,schoolchildren,toddlers
minors,under-age,children,under-18s,teenagers,kids,under-16s
baby,infant,newborn,toddler,birth,nursery,born
man,men,male,guy,bloke,gentleman,father,husband
woman,women,female,lady,mother,girls,wife,wives
women,female,mothers,girls,gender,ladies
family,relatives,household,parents,kin,relations,loved ones,next of kin,clan
parents,mother,father,mum,dad,mom,family,carers,guardians
mother,mum,mom,mommy,parent,maternal
father,dad,daddy,parent,paternal
brother,sister,sibling,twin,siblings
grandparents,grandmother,grandfather,granny,grandad,nan,grandma
husband,wife,spouse,partner,married,widow,other half,wives
partner,spouse,husband,wife,boyfriend,girlfriend,companion,other half,wives
wife,husband,spouse,partner,widow,married,wives
widow,widower,bereaved,late husband,late wife,lost her husband
relatives,family,kin,cousin,uncle,aunt,loved ones,nephew,niece,relations
orphan,orphaned,lost his parents,fostered,adopted
friend,mate,pal,buddy,companion,close to,chum,ally
neighbour,neighbor,resident,next door,local,lives nearby
neighbours,residents,locals,people living nearby,householders,next door,villagers,street
residents,locals,inhabitants,neighbours,householders,population,villagers,townspeople,citizens,people living
locals,residents,villagers,townsfolk,inhabitants,community,neighbours,islanders
inhabitant,resident,population,local,citizen,dweller,lives in
population,inhabitants,residents,people,citizens,headcount,census
citizen,national,resident,taxpayer,voter,citizenship,member of the public
public,citizens,taxpayers,voters,ordinary people,population,consumers,electorate
taxpayer,public purse,public money,treasury,taxpayers' money,exchequer,state coffers
tenant,renter,lodger,occupant,leaseholder,rents,lease
landlord,owner,lessor,rents out,letting,property owner,buy-to-let
homeowner,householder,owner,property owner,mortgage holder,homebuyer
household,home,family,homes,dwelling,householder
tenants,renters,leaseholders,residents,occupants,lodgers
homeless,rough sleeper,on the streets,shelter,no fixed abode,without a home,evicted
poor,low-income,disadvantaged,deprived,in poverty,hard-up,needy,worst off,penniless,breadline
rich,wealthy,well-off,affluent,millionaire,billionaire,high earners,deep pockets,moneyed
billionaire,tycoon,magnate,mogul,oligarch,rich,fortune,baron
tycoon,magnate,mogul,baron,billionaire,businessman,industrialist,oligarch
entrepreneur,founder,businesswoman,businessman,start-up,business owner,self-made
businessman,entrepreneur,tycoon,industrialist,trader,merchant,company owner
volunteer,unpaid,helper,gave their time,charity worker,good samaritan
migrant,immigrant,refugee,asylum seeker,newcomer,foreign-born,undocumented,migration
refugee,displaced,asylum seeker,fled,exile,migrant,camp
foreigner,foreign national,overseas,immigrant,alien,expat,non-citizen
foreign,overseas,international,from abroad,offshore,imported,external
expat,expatriate,abroad,emigrated,overseas,moved abroad
minority,ethnic,indigenous,community,black,asian,underrepresented
indigenous,native,first nations,aboriginal,tribal,tribe,maori
company,firm,business,group,corporation,enterprise,outfit,start-up,giant,subsidiary,employer,conglomerate,concern,venture
firm,company,business,corporation,group,outfit,practice,house,employer
business,company,firm,enterprise,trade,venture,commerce,shop,operation
companies,firms,businesses,industry,corporations,employers,corporate,enterprises,groups
start-up,startup,young company,unicorn,fledgling,scale-up,newcomer,venture,spinout
small business,small firms,smes,mom-and-pop,sole trader,family firm,corner shop,mid-sized,independents
multinational,giant,conglomerate,corporation,global group,behemoth,major
giant,behemoth,heavyweight,titan,leader,major,colossus,juggernaut,big player,powerhouse
big tech,tech giants,silicon valley,google,meta,amazon,microsoft,apple,gatekeepers,platforms,hyperscalers
subsidiary,unit,arm,division,branch,offshoot,affiliate,wholly owned,business unit
parent company,holding,owner,group,owned by,headquarters,controlling
branch,outlet,office,subsidiary,chapter,local office,store
department,division,unit,section,bureau,ministry,branch,desk
headquarters,head office,hq,based in,headquartered,seat,campus,domiciled
based,headquartered,located,domiciled,seat,registered,hq,home
rival,competitor,challenger,opponent,competing,peer,competition,other players
competitor,rival,challenger,competing,peer,other firms,competition
competition,rivalry,rivals,competitors,competing,contest,antitrust,race
market leader,number one,dominant,front-runner,top,leads the market,biggest,pack leader
dominant,dominance,dominate,monopoly,market power,stranglehold,lion's share,hegemony
monopoly,dominant,stranglehold,cartel,sole supplier,antitrust,corner the market,dominance
cartel,price fixing,collusion,colluded,ring,anticompetitive
partner,ally,collaborator,associate,joint venture,teamed up,alongside,together with
partnership,alliance,tie-up,joint venture,teamed up,collaboration,collaborate,deal,working with,link-up
joint venture,partnership,tie-up,alliance,co-owned,jointly,consortium
consortium,alliance,coalition,group of companies,syndicate,partners
alliance,coalition,pact,partnership,bloc,union,axis,ally
coalition,alliance,bloc,pact,power-sharing,partners
supplier,vendor,provider,contractor,supplies,source,subcontractor,supply,manufacturer,wholesaler
provider,supplier,operator,vendor,carrier,offers,service
distributor,wholesaler,reseller,dealer,retailer,stockist,middleman
middleman,intermediary,broker,agent,go-between,fixer,reseller
manufacturer,maker,producer,builder,factory,makes,oem,carmaker,chipmaker
manufacturers,makers,producers,industry,factories,builders
carmaker,automaker,car manufacturer,ford,volkswagen,toyota,renault,tesla,byd,stellantis,general motors,car industry
chipmaker,semiconductor,nvidia,tsmc,intel,amd,samsung,foundry,asml,fab,chip,fabs
planemaker,boeing,airbus,aircraft manufacturer,aerospace,embraer
drugmaker,pharmaceutical,pharma,pfizer,novartis,astrazeneca,gsk,biotech,drug company
retailer,shop,store,supermarket,chain,seller,high street,merchant,stockist
operator,runs,provider,carrier,company running,manages,owner
telecoms,phone company,carrier,mobile operator,vodafone,bt,verizon,network,broadband,orange
utility,water company,power company,energy supplier,grid operator,electricity supplier
airline,carrier,flight operator,ryanair,easyjet,lufthansa,british airways,united airlines,airways,qantas
landlord,property company,real estate firm,developer,letting agent
property developer,developer,builder,housebuilder,construction firm,promoter
builder,construction company,contractor,developer,tradesman,housebuilder
cooperative,co-op,mutual,collective,member-owned,worker-owned
charity,non-profit,ngo,foundation,voluntary organisation,not-for-profit,trust,relief agency,ngos
non-profit,charity,ngo,foundation,not-for-profit,voluntary,trust,ngos
foundation,trust,charity,endowment,philanthropy,institute,non-profit
association,society,federation,union,club,body,league,guild,institute,unions
campaigners,activists,pressure group,lobby,protesters,ngo,campaign group,advocates,charity,greenpeace,friends of the earth,ngos
activist,campaigner,protester,militant,advocate,organiser,environmentalist
campaign group,pressure group,campaigners,lobby group,advocacy group,activists,charity
union,trade union,labor union,shop stewards,unite,unison,gmb,teamsters,afl-cio,organised labour,workers' representatives,tuc,guild,unions
unions,organised labour,trade unionists,shop stewards,workers' representatives,tuc,works council,brotherhood
union rep,shop steward,representative,union official,convener,union leader,general secretary
works council,staff representatives,employee representatives,union,betriebsrat,unions
employers,bosses,cbi,chamber of commerce,industry body,companies,business leaders,bda
trade body,industry group,trade association,lobby,federation,chamber of commerce,industry association
lobby,lobbyist,lobbying,pressure group,trade body,industry group,influence,vested interests
think tank,institute,policy group,research group,brookings,rand,chatham house,ippr
committee,panel,commission,task force,working group,select committee,board,council
commission,committee,panel,inquiry,body,task force,brussels
panel,committee,jury,experts,commission,board,task force
task force,working group,unit,team,committee,squad
agency,body,bureau,authority,watchdog,office,organisation,quango
body,organisation,agency,authority,institution,association,watchdog
institution,body,organisation,establishment,institute,agency
organisation,organization,body,group,association,agency,outfit,institution
government,ministers,state,downing street,whitehall,administration,cabinet,white house,westminster,authorities,officials,coalition,executive,ministry
authorities,officials,government,police,regulators,council,state,public bodies
officials,authorities,government,civil servants,ministry,department,agency,bureaucrats
official,civil servant,bureaucrat,functionary,public servant,officer,mandarin
civil servant,official,mandarin,public sector worker,government employee,federal worker,bureaucrat,whitehall
ministry,department,government,minister,office,secretary of state,civil servants
cabinet,ministers,government,union cabinet,front bench,secretaries
treasury,finance ministry,chancellor,exchequer,budget,finance minister,public purse
finance minister,chancellor,treasury secretary,treasury,exchequer,bercy
foreign ministry,foreign office,state department,foreign secretary,diplomats,foreign minister,south block
interior ministry,home office,home secretary,homeland security,interior minister
defence ministry,pentagon,ministry of defence,mod,defense department,defence secretary,military
justice department,doj,ministry of justice,attorney general,justice secretary
health ministry,department of health,nhs,health secretary,health minister,public health
local council,council,town hall,borough,county hall,municipality,city hall,district council,local authority,parish council,councillors
council,town hall,local authority,councillors,borough,municipality,city hall,county,parish,aldermen
city hall,mayor,council,municipality,town hall,local government
councillor,alderman,council member,local politician,elected member,burgess
mayor,city hall,town hall,lord mayor,provost,elected leader
governor,state house,state leader,gubernatorial,governor's office
state government,governor,statehouse,state lawmakers,capitol,legislature
federal,national,washington,central government,us government,nationwide
central government,delhi,union,centre,whitehall,federal,national government
regulator,watchdog,authority,commission,agency,supervisor,ofcom,ofgem,ofwat,oversight body,commissioner
watchdog,regulator,ombudsman,authority,commission,supervisor,monitor
financial watchdog,fca,sec,financial conduct authority,securities regulator,finra,bafin,city watchdog
competition watchdog,cma,ftc,antitrust,competition authority,competition commission,competition regulator
privacy watchdog,data protection,ico,information commissioner,privacy commissioner,data regulator,dpc,cnil
media watchdog,ofcom,fcc,press regulator,broadcasting regulator,ipso
drug regulator,fda,mhra,ema,medicines agency,food and drug administration
food regulator,food standards agency,fda,usda,food safety
energy regulator,ofgem,ferc,puc,utility commission,public utilities commission
water regulator,ofwat,environment agency,drinking water inspectorate
environment agency,epa,environmental regulator,green watchdog,natural england,conservation
aviation regulator,faa,caa,civil aviation,easa
road safety regulator,nhtsa,highway safety,dvla,dmv,vehicle standards
labour watchdog,labor department,nlrb,labor board,acas,hse,osha,health and safety executive,labour inspectorate
ombudsman,complaints,watchdog,arbiter,adjudicator
tax office,taxman,irs,hmrc,inland revenue,revenue,tax authority
customs,border force,customs officers,border officials,customs and excise,port authorities
court,tribunal,judges,bench,courtroom,courthouse,justice,high court,magistrates
supreme court,justices,highest court,top court,court of last resort,final appeal
high court,court of appeal,judge,justice,divisional court
appeals court,court of appeal,appellate,circuit court,appeal judges
employment tribunal,labour court,industrial tribunal,employment judge,labor board
european court,court of justice,luxembourg,ecj,strasbourg,european court of human rights
parliament,lawmakers,mps,house of commons,westminster,legislature,lords,chamber,bundestag,assembly,knesset,parliamentarians
mp,lawmaker,member of parliament,legislator,backbencher,parliamentarian,deputy,tory,labour,mps
mps,lawmakers,parliamentarians,house of commons,backbenchers,legislators,westminster,deputies
congress,house of representatives,senate,capitol hill,lawmakers,senators,congressman,congresswoman,legislators
lawmaker,legislator,senator,representative,congressman,mp,assemblyman,politician,mps
senator,senate,upper house,lawmaker,capitol hill,senators
upper house,house of lords,senate,peers,bundesrat,second chamber
peers,house of lords,lords,upper house,baroness
politician,lawmaker,mp,minister,senator,congressman,elected official,councillor,politico,mps
politicians,lawmakers,mps,ministers,parties,political class,elected officials
party,labour,conservatives,tories,democrats,republicans,liberals,greens,political party
labour party,keir starmer,labour,government benches
conservatives,tories,tory,conservative party,right wing
republicans,gop,republican,right,trump,maga
democrats,democratic,left,biden,liberal
left-wing,left,socialist,progressive,labour,social democrat,leftist
right-wing,right,conservative,populist,far right,nationalist
opposition,opponents,shadow,critics,rival parties,resistance,other side
eu,european union,brussels,bloc,european commission,27 member states,europe,strasbourg,european parliament
brussels,european commission,eu,european union,eurocrats,bloc
un,united nations,unesco,security council,unicef,who,world body,general assembly
nato,alliance,western alliance,allies,collective defence
world bank,imf,international monetary fund,oecd,lender
central bank,federal reserve,fed,bank of england,european central bank,ecb,threadneedle street,rate-setters,bank of japan,reserve bank
bank,lender,bank of,high street bank,barclays,hsbc,jpmorgan,goldman sachs,credit union,building society,banking,bankers
lender,bank,creditor,building society,credit provider,loan,bankers
stock exchange,stock market,bourse,wall street,nasdaq,ftse,dow jones,london stock exchange,trading floor,city of london
wall street,stock market,investors,the city,traders,financial markets,square mile
fund,private equity,venture capital,hedge fund,pension fund,asset manager,sovereign wealth fund,investment firm,family office
private equity,buyout firm,blackstone,kkr,fund,carlyle,buyout,investment firm
venture capital,vc,seed funding,investors,backers,fund,sequoia,andreessen
pension fund,retirement fund,pension scheme,institutional investor,superannuation
insurer,insurance company,underwriter,lloyd's,insurance,allianz,axa,aviva,policy
insurance,cover,policy,premium,insurer,insured,coverage,underwritten,claim
investor,shareholder,backer,fund,venture capitalist,financier,stakeholder,angel,investment
investors,shareholders,backers,funds,stockholders,markets,financiers,venture capitalists
shareholder,investor,stockholder,stake,owns shares,shareholding
backer,investor,supporter,financier,sponsor,funder,bankrolled by,patron,donor
sponsor,sponsorship,backer,funded by,patron,underwritten by
donor,benefactor,gave,donation,philanthropist,gift,patron,giver
creditor,lender,owed,bondholder,debt holder,bank
auditor,accountant,audit,big four,deloitte,kpmg,pwc,ernst
accountant,bookkeeper,auditor,chartered accountant,accounts
school,academy,college,primary,secondary,high school,elementary,classroom,comprehensive,schooling,grammar
university,college,campus,faculty,oxford,cambridge,harvard,stanford,mit,polytechnic,institute of technology,higher education
college,university,campus,school,sixth form,polytechnic,institute
nursery,kindergarten,creche,daycare,preschool,childcare,playgroup
hospital,clinic,infirmary,medical centre,ward,nhs trust,emergency room,a&e,health facility,hospice
clinic,surgery,hospital,health centre,practice,medical centre
emergency room,er,a&e,casualty,emergency department,emergency floor
care home,nursing home,retirement home,old people's home,residential home,assisted living,sheltered housing
army,military,troops,armed forces,soldiers,pentagon,defence forces,infantry
navy,fleet,warships,sailors,royal navy,naval,admiralty
air force,raf,fighter jets,warplanes,air strikes,pilots
military,armed forces,army,defence,troops,soldiers,pentagon,generals
prison,jail,behind bars,penitentiary,cell,detention,correctional facility,custody
lab,laboratory,research centre,institute,bench,research team,labs
museum,gallery,exhibition,curator,collection,tate,smithsonian,louvre
gallery,museum,exhibition space,art dealer,curator
library,archive,librarian,bookshelves,lending,reading room
church,cathedral,chapel,parish,priest,vicar,bishop,clergy,congregation,vatican
priest,vicar,clergyman,pastor,minister,bishop,clergy,reverend,imam,rabbi
pope,vatican,holy see,pontiff,holy father,rome
mosque,imam,muslim,islamic,prayer hall
club,team,association,society,side,outfit
publisher,publishing house,press,penguin,news group,imprint,newspaper owner
record label,label,universal music,sony music,warner,music company,recording company
studio,film company,hollywood,disney,warner,netflix,paramount,production house
broadcaster,bbc,itv,channel,network,tv station,cnn,sky,radio station
newspaper,paper,daily,tabloid,broadsheet,gazette,weekly,times,guardian,title
media group,publisher,news corp,newspaper owner,broadcaster,media company
news agency,reuters,associated press,afp,wire,press association
social network,social media,platform,facebook,instagram,tiktok,twitter,snapchat,linkedin,app,apps
platform,website,app,service,site,marketplace,social network,apps
online retailer,amazon,ebay,e-commerce,web shop,marketplace,internet shopping
ai company,openai,anthropic,google deepmind,mistral,ai lab,model developer,ai start-up,xai,ai firm
chatgpt,openai,chatbot,gpt,ai assistant
google,alphabet,gemini,search giant,deepmind,mountain view
facebook,meta,instagram,whatsapp,zuckerberg,menlo park
apple,iphone maker,cupertino,tim cook
amazon,aws,bezos,e-commerce giant,seattle
microsoft,redmond,azure,copilot,windows
tesla,musk,electric carmaker,elon musk
elon musk,tesla,spacex,musk,starlink
nvidia,chip giant,jensen huang,gpu
cost,costs,price,bill,price tag,set back,paid,spend,expense,worth,outlay,charged,budget,fee
cost,price tag,bill,outlay,investment,budget,worth,tune of,total,sum,amount
price,cost,tariff,charge,rate,fee,price tag,retails,sells for,worth,asking price,priced at,fees
how much,amount,sum,total,figure,worth,million,billion
amount,sum,total,figure,quantity,worth,volume,value
sum,amount,total,figure,money,cash
money,cash,funds,funding,sum,capital,budget,dollars,pounds,finance,financing,dosh,purse
cash,money,funds,liquidity,banknotes,capital,coffers,cheque
funds,money,cash,capital,financing,budget,resources,kitty
funding,money,grant,financing,subsidy,investment,capital,backing,budget,cash injection,bankroll,raised
pay,pays,paid,paying,foot the bill,payment,shell out,cough up,spend,fork out,settle,stump up,pick up the tab,finance
pay,pays,paid,finance,fund,bankroll,foot the bill,pick up the tab,out of pocket,at the expense of,borne by,bear the cost,paying
pay,salary,wage,wages,earnings,remuneration,paycheck,income,compensation,take-home,earn,pays,paid,paying
who pays,foot the bill,funded by,financed,taxpayer,borne by,out of its own pocket,picks up the tab,passed on
salary,pay,wage,remuneration,package,earn,paycheck,earnings,compensation,an hour,a year,pays,paid,paying
wage,pay,salary,hourly rate,earnings,minimum wage,living wage,paycheck,paid,pays,paying
earn,earns,income,salary,paid,take home,pocket,revenue,paycheck,took home
income,earnings,revenue,salary,pay,proceeds,takings,pays,paid,paying
minimum wage,lowest pay,living wage,hourly rate,wage floor,national living wage,pay floor
pay rise,raise,pay increase,wage increase,salary increase,pay award,pay deal,wage rise,cost-of-living adjustment
raise,pay rise,wage increase,increment,bump,more money,higher pay
pay cut,wage cut,lower salary,docked,reduced pay,earning less,pay freeze
bonus,premium,incentive,payout,perk,gratuity,award,reward,signing bonus,variable pay
benefits,perks,allowance,entitlement,welfare,fringe benefits,advantages
perk,benefit,bonus,fringe benefit,company car,perquisite,advantage
tip,gratuity,service charge,tipping,tronc,tips
overtime,extra hours,time and a half,additional hours,double shifts,working late
spend,spent,spending,outlay,expenditure,pay out,splash out,lavish,budget,pour,plough,paid out
spending,expenditure,outlay,budget,outgoings,capex,capital expenditure,spent
expense,cost,expenditure,outlay,outgoings,overheads,charge
expenses,costs,outgoings,overheads,bills,outlays,expenditure
expensive,costly,pricey,dear,steep,high price,exorbitant,pricy,overpriced,prohibitive,eye-watering,premium
cheap,inexpensive,affordable,low-cost,bargain,cut-price,budget,discount,cheaper,economical,knockdown
affordable,cheap,low-cost,reasonable,within reach,inexpensive,social housing,modest
afford,affordable,within reach,means,can pay,stretch to,budget
free,free of charge,no cost,gratis,complimentary,for nothing,at no charge,waived,zero cost,without paying
bargain,deal,steal,discount,cheap,cut-price,sale
discount,reduction,rebate,cut-price,money off,markdown,voucher,knocked off,concession,sale
refund,reimburse,money back,repay,paid back,rebate,compensated,returned,clawback
repay,pay back,reimburse,refund,claw back,settle,return the money,repayment,clawed back,recoup,paid back
compensation,damages,payout,redress,indemnity,settlement,reparations,reimbursed,back pay,compensate
payout,compensation,settlement,damages,dividend,lump sum,severance
severance,redundancy pay,payoff,redundancy package,golden handshake,exit package,payout,golden parachute
invest,investment,put money into,pour,plough,inject,outlay,sink,stake,back,funding,pump,sank,sunk
investment,funding,capital,money,outlay,stake,injection,spending,capex,put in
inject,pump,pour,put in,plough,invest,injection,contribute
raise money,raised,fundraising,funding round,series a,secured,crowdfunding,round,rights issue,bring in,brought in
fundraising,funding round,raised,series b,seed round,crowdfunding,appeal,capital raise,round
put up,contribute,bring in,stump up,chip in,finance,provide,pledged,committed,brought in
contribute,chip in,give,donate,contribution,put in,share of,pitch in,levy,gave,given,giving
donate,give,gave,gift,donation,contribute,bequeath,chip in,handed over,given,giving
donation,gift,contribution,bequest,endowment,charity,gave,legacy
charity,donations,giving,philanthropy,good causes,fundraiser
grant,subsidy,funding,aid,award,handout,state support,scholarship,bursary,aided
subsidy,grant,state aid,handout,support,tax credit,incentive,public money,subsidised,government support,sweetener
public money,taxpayer,subsidy,public purse,state funds,grant,government funding,treasury,public funds
government money,public funds,grant,state aid,subsidy,central support,federal funds,taxpayer-funded
incentive,subsidy,tax break,bonus,sweetener,inducement,carrot,reward,encourage
tax break,tax credit,relief,exemption,deduction,loophole,tax holiday,abatement,allowance
tax,taxes,levy,duty,vat,surcharge,taxation,charge,excise,council tax,fiscal,toll,taxed
levy,tax,charge,duty,surcharge,fee,contribution,imposed,taxes,taxed,fees
tariff,duty,levy,import tax,customs duty,trade barrier,duties,surcharge
tariffs,duties,import taxes,levies,trade war,customs,trade barriers,border tax
tax evasion,tax dodging,tax fraud,avoidance,tax haven,offshore,dodge,undeclared
tax haven,offshore,cayman,low-tax,luxembourg,shell company
fee,charge,price,commission,levy,cost,tariff,subscription,fare,fees
charge,fee,bill,price,cost,levy,tariff,rate,charged,fees
commission,cut,fee,percentage,slice,margin,cuts,cutting,fees
fare,ticket,ticket price,price,toll,season ticket
ticket,admission,entry,pass,fare,seat,entrance fee
toll,charge,congestion charge,road pricing,levy,fee,fees
rent,lease,rental,tenancy,let,rented,hire,leasing,landlord,hired,hiring
mortgage,home loan,housing loan,borrowing,repayments,lender
deposit,down payment,advance,upfront,security,instalment
instalment,tranche,stage payment,monthly payment,phased,staggered,slice
subscription,subscriber,monthly fee,membership,a month,plan,sign up
budget,spending plan,allocation,finances,purse,envelope,money set aside,fiscal,earmarked
budget,allocate,earmark,set aside,ring-fenced,appropriation
earmark,set aside,allocate,reserved,ring-fenced,devoted,dedicated,assigned
allocate,assign,share out,distribute,earmark,apportion,award,allotted
deficit,shortfall,gap,hole,in the red,black hole,overspend,gaps
surplus,excess,in the black,left over,positive balance
debt,debts,borrowing,liabilities,owe,owes,owed,loans,arrears,in the red,leverage,bonds
owe,owes,owed,debt,arrears,unpaid,outstanding,in debt to
borrow,loan,credit,debt,lend,lent,take out a loan,borrowing,mortgage,took out a loan
loan,credit,borrowing,advance,debt,financing,lent,lender,facility,mortgage
lend,lent,lending,loan,advance,credit,lender,financed
interest rate,borrowing costs,base rate,cost of borrowing,rate-setters,basis points,bank rate,yield
interest,rate,yield,return,coupon,per cent
bond,debt,gilt,treasury,note,security,bonds,yield
credit,loan,lending,credit card,overdraft,borrowing
credit card,visa,mastercard,debit card,plastic,card
bankrupt,bankruptcy,insolvent,insolvency,administration,chapter 11,receivership,went bust,collapse,liquidation,folded,gone under,wound up
go bust,bankrupt,collapse,went under,insolvent,administration,folded,failed,liquidation,wound up,went bust
liquidation,winding up,closure,insolvency,bankruptcy,sell-off of assets,wound up
rescue,bail out,bailout,save,lifeline,saved,shore up,prop up,salvage,white knight,saving
bailout,rescue,lifeline,cash injection,state aid,rescue package,prop up
profit,profits,earnings,net income,gain,margin,bottom line,surplus,made money,profitable,in the black,money-spinner
profitable,profit,in the black,makes money,break even,lucrative,viable,earns,broke even
break even,in the black,cover its costs,recoup,pay for itself,profitability,broke even,paid for itself
recoup,recover,claw back,pay for itself,earn back,break even,made up,paid for itself,broke even
loss,losses,in the red,deficit,lost money,negative,write-down,shortfall,bleeding cash
lose money,loss,losses,in the red,lossmaking,burning cash,out of pocket,haemorrhage,lost money
burn cash,losses,burn rate,spending,haemorrhaging,negative cash flow
margin,profit margin,mark-up,spread,markup,margins
revenue,sales,turnover,takings,income,top line,receipts,earned,brings in,brought in,billings
turnover,revenue,sales,takings,annual sales,income
sales,sold,revenue,turnover,units shipped,takings,demand,orders,purchases,shipments
takings,receipts,till,revenue,box office,gate,proceeds
proceeds,takings,revenue,sale,money raised,income
earnings,profits,income,results,quarterly,royalties,salary
results,earnings,figures,quarterly,accounts,profits,half-year,outcome
quarter,three months,quarterly,first quarter,second quarter,q1,q2,q3,q4
accounts,books,balance sheet,ledger,financial statements,bookkeeping
cash flow,liquidity,cash position,working capital,reserves
reserves,coffers,war chest,stockpile,rainy-day fund,cash pile,stock
savings,nest egg,deposits,put aside,economies,thrift,piggy bank,isa
save money,economies,cut costs,savings,cheaper,tighten belts,economise,saved,saved money
savings,cost-cutting,economies,efficiency,cuts,saved,reduction in costs
cut costs,savings,economies,belt-tightening,cost-cutting,slash spending,efficiency,trim,rationalise
austerity,cuts,belt-tightening,spending cuts,squeeze,retrenchment
waste money,squander,white elephant,money down the drain,overspend,wasted,extravagance,fritter
over budget,overrun,cost overrun,ballooned,spiralled,exceeded,escalating costs,more than planned
overrun,exceed,over budget,late,spiralled,delay,ballooned
value,worth,valued,valuation,price,market capitalisation,market cap,estimated at,appraised
valuation,valued at,worth,market capitalisation,market value,price tag,values the company
worth,value,valued at,market capitalisation,estimated,price
market cap,market capitalisation,stock market value,worth,valuation,capitalisation
share price,shares,stock,stock price,closing price,traded at,equities,bourse
shares,stock,equity,stake,securities,holding,equities,share price
stock,shares,equity,securities,listed,share price
stake,share,holding,interest,equity,shareholding,slice,owns,per cent of
own,owns,owned,owner,ownership,belongs to,belong,property of,stake,proprietor,possess,in the hands of,controlled by,holds
owner,proprietor,owned by,belongs to,landlord,parent company,possessor,controlling,in the hands of
owns,belongs to,owner,holding,in the hands of,parent company,subsidiary of,controlled by,majority stake
majority,more than half,controlling stake,most,over 50,bulk
dividend,payout,distribution,shareholder return,buyback
buyback,repurchase,buying its own shares,share repurchase,dividend
ipo,flotation,listing,go public,stock market debut,float,went public,initial public offering,floated
list,float,go public,ipo,debut,listed,flotation,went public
delist,take private,taken private,delisting,withdraw from the stock exchange,took private
takeover,acquisition,buyout,merger,bought,bid,acquire,purchase,swallow,snapped up,buy out,deal,bids,bought out
buy,bought,buys,buying,purchase,acquire,acquisition,snap up,take over,takeover,snapped up,procure,pick up,shop
bought,purchased,acquired,snapped up,took over,paid for,acquisition
merge,merger,combine,tie-up,join forces,fusion,consolidation,amalgamate,marriage
merger,tie-up,combination,takeover,deal,consolidation,acquisition
bid,offer,tender,takeover,proposal,approach,bidder,bidding,bids
offer,bid,proposal,tender,approach,offered,on the table,bids
sell,sold,sells,selling,sale,offload,dispose of,divest,retail,hive off,sell-off,market,get rid of,got rid of
sale,sold,disposal,selling,sell-off,divestment,auction,transaction
auction,hammer,sotheby's,christie's,lot,bidder,under the hammer,bidding
spin off,hive off,demerger,carve out,split,separate,divest
break up,split,dismantle,spin off,divestiture,separate,breakup,carve up,broke up
trade,commerce,business,exports,trading,deal,exchange,barter
deal,agreement,contract,transaction,pact,accord,settlement,bargain,arrangement,tie-up
contract,deal,agreement,order,tender,awarded,signed,accord,terms
tender,bid,procurement,contract,invitation to bid,call for bids,bidding,bids
order,purchase,contract,commission,placed an order,bought,order book,orders
orders,order book,backlog,demand,contracts,purchases
invoice,bill,statement,charged,receipt,billing
bill,invoice,charge,cost,tab,bills,tariff
energy bill,electricity bill,gas bill,heating costs,power prices,utility bill,household bills,tariff
household bills,energy bills,cost of living,bills,rates,utility
cost of living,inflation,prices,household bills,living costs,purchasing power,squeeze
inflation,price rises,cost of living,rising prices,consumer prices,cpi,price increases
recession,downturn,slump,contraction,slowdown,shrank,economic decline,depression
crisis,slump,turmoil,emergency,downturn,crash,meltdown,trouble
boom,surge,upswing,bubble,bonanza,gold rush,explosion,expansion
bubble,overvalued,hype,frenzy,speculation,overheating,mania
crash,collapse,plunge,meltdown,nosedive,tumble,wreck
economy,economic,gdp,growth,output,gross domestic product,business activity
gdp,gross domestic product,economic growth,output,national income
growth,expansion,increase,rise,gdp,upturn,grew,rose,risen,rising
currency,dollar,pound,euro,sterling,yen,exchange rate,yuan,rupee,greenback
exchange rate,currency,dollar,devaluation,sterling,forex
dollar,greenback,bucks,usd,us currency
pound,sterling,quid,gbp,british currency
euro,eur,single currency,eurozone,european currency
crypto,bitcoin,cryptocurrency,ethereum,stablecoin,digital currency,blockchain,tokens,coins
bitcoin,crypto,digital currency,cryptocurrency,coin
gold,bullion,precious metal,ingot,silver
lottery,jackpot,winning ticket,raffle,draw,lotto
gambling,betting,casino,bet,wager,bookmaker,stake,bookies
bet,wager,gamble,stake,punt,bank on,gambling,long shot
fortune,wealth,riches,assets,net worth,estate,inheritance
inheritance,legacy,estate,bequest,heir,inherit,will,left to
wealth,fortune,riches,assets,net worth,prosperity,affluence
poverty,hardship,deprivation,destitution,breadline,poor,low income,penury
financial problems,debt,cash-strapped,losses,money troubles,in the red,struggling
short of money,cash-strapped,hard up,skint,broke,strapped for cash,tight budget,penniless
financially,money,economic,fiscal,monetary
financial,money,monetary,fiscal,economic,banking
pension,retirement,superannuation,annuity,old-age,pensioner,401k
welfare,benefits,social security,universal credit,dole,food stamps,medicaid,handouts,safety net
dole,unemployment benefit,jobseeker's allowance,universal credit,unemployment insurance,jobless claims
income support,welfare,benefit,handout,allowance,safety net,basic income
universal basic income,basic income,guaranteed income,monthly payment,no strings attached
rise,rises,rose,risen,rising,increase,climb,grow,grew,go up,surge,jump,soar,up by
go up,rise,rose,climb,increase,soar,higher,jump,surge,went up,rocket,risen,rising
increase,rise,rose,grow,growth,climb,jump,surge,hike,up,uptick,swell,higher,expand
grow,grew,growth,grown,expand,increase,rise,swell,mushroom,develop,bigger,rose,risen,rising
grew,increased,expanded,rose,climbed,swelled,jumped,growth
climb,rise,rose,increase,ascend,mount,creep up,edge up,higher,risen,rising
jump,surge,leap,soar,spike,rocket,shot up
soar,surge,rocket,skyrocket,jump,balloon,shoot up,spike,explode,shot up,sharply
surge,soar,jump,spike,wave,rush,boom,upsurge,explosion,flood
spike,surge,peak,jump,sharp rise,leap,upsurge
hike,increase,rise,raise,put up,price rise,mark up,hiked,rose,risen,rising
double,twice,twofold,doubling,two times,doubled
triple,treble,threefold,three times,tripled,trebled
quadruple,fourfold,four times,quadrupled
multiply,tenfold,times,increase,mushroom,proliferate,explode
fall,falls,fell,fallen,falling,drop,decline,decrease,slump,plunge,tumble,down by,go down,dip
go down,fall,fell,drop,decline,decrease,lower,slide,sink,went down,slip,fallen,slid,sank
drop,fall,fell,decline,plunge,slump,tumble,dip,slide,decrease,plummet,down,fallen,slid
decline,fall,fell,drop,decrease,shrink,slump,dwindle,wane,slide,ebb,downturn,fallen,shrank
decrease,fall,fell,drop,decline,reduction,lower,shrink,diminish,cut,fallen,shrank,shrunk,cuts
plunge,plummet,slump,tumble,nosedive,collapse,crash,dive,sink,freefall,sank,sunk
collapse,plunge,crash,crumble,fall apart,implode,give way,slump,caved in,nosedive,fell apart,gave way
shrink,shrank,shrunk,contract,dwindle,smaller,decline,downsize,diminish
dwindle,shrink,wane,decline,drying up,diminish,thin out,fewer,running low,shrank,shrunk
sink,sank,sunk,sinking,go down,plunge,fall,founder,went down,fell,fallen
slow,slowdown,decelerate,cool,ease,lose steam,sluggish,lose momentum,brake,slower,eased,easing,lost steam,lost momentum
slowdown,cooling,deceleration,lull,loss of momentum,sluggish,downturn
stagnate,flat,plateau,standstill,unchanged,stall,flatline,level off,stable
stable,steady,unchanged,flat,constant,held firm,level,same
unchanged,same,flat,stable,held,frozen,no change,steady,left alone
freeze,frozen,froze,hold,cap,moratorium,unchanged,halt,held,caps,capped
level off,plateau,stabilise,flatten,peak,stagnate
recover,recovery,rebound,bounce back,pick up,rally,upturn,revive,turnaround
recovery,rebound,upturn,revival,bounce,comeback,healing,turnaround
rebound,bounce back,rally,recover,pick up,upswing
reduce,reduction,cut,lower,trim,slash,curb,shrink,cut back,bring down,lessen,decrease,scale back,pare
cut,cuts,cutting,reduce,slash,trim,axe,lower,prune,scale back,chop,reduction,lop,shave
lower,reduce,cut,bring down,decrease,drop,less,ease,cuts,cutting,brought down,eased,easing
slash,cut,reduce,axe,drastically,trim,halve,cuts,cutting,axed,axes
halve,cut in half,by half,50 per cent,fifty percent,halving
half,50 per cent,50 percent,one in two,halved,fifty,every second,halves
a third,33 per cent,one in three,every third,thirds
two-thirds,66 per cent,67 percent,two in three,majority
a quarter,25 per cent,25 percent,one in four,fourth,every fourth
three-quarters,75 per cent,75 percent,three in four
a fifth,20 per cent,20 percent,one in five
a tenth,10 per cent,10 percent,one in ten
nine in ten,90 per cent,nearly all,the vast majority,almost all
share,proportion,percentage,per cent,percent,fraction,portion,slice,part,quota,cut,ratio,one in,cuts
proportion,share,percentage,fraction,ratio,rate,one in,per cent
percentage,share,proportion,per cent,percent,rate,points
rate,percentage,pace,level,ratio,speed
market share,share of the market,slice,per cent of sales,dominance,penetration
ratio,proportion,rate,for every,per head,relation
per person,per head,per capita,each,apiece,a person,for every resident
each,apiece,per head,per person,individually,to everyone
average,mean,median,typical,typically,on average,ordinary
median,average,midpoint,typical,middle
typical,average,standard,usual,ordinary,representative,normal
many,numerous,plenty,scores,hundreds,dozens,countless,host of,myriad,raft of,multitude,a lot,thousands
a lot,plenty,many,much,loads,a great deal,tons,heaps,masses,abundance
few,handful,not many,scarce,a couple,rare,only,several
several,a few,some,a number of,various,multiple,handful,a clutch of
some,several,a few,certain,a number of,part
most,majority,bulk,lion's share,the vast majority,largely,more than half,nearly all,the better part
majority,most,more than half,bulk,over half,preponderance
minority,less than half,few,small share,handful,under half
all,every,entire,whole,total,the lot,without exception,across the board,everyone,full
whole,entire,full,complete,total,all of,overall
total,overall,sum,altogether,in all,combined,aggregate,cumulative,tally,grand total
number,figure,count,tally,total,how many,quantity,toll
figure,number,statistic,amount,sum,tally,data
figures,numbers,statistics,data,stats,count
count,tally,number,census,headcount,recount,total
counted,tallied,totted up,numbered,recorded,logged
maximum,most,limit,up to,at most,ceiling,cap,upper,peak,no more than,caps,capped
minimum,least,at least,floor,lowest,no fewer than,not less than
at least,no fewer than,minimum,or more,upwards of,more than
limit,cap,ceiling,maximum,threshold,restrict,quota,upper bound,curb,boundary,caps,capped
threshold,limit,cut-off,ceiling,bar,level,trigger
cap,limit,ceiling,maximum,price cap,upper limit,capped,caps
quota,limit,allocation,target,share,allowance
exceed,go beyond,surpass,top,above,more than,over the limit,outstrip,breach,overshoot,went beyond
more than,over,above,exceed,upwards of,in excess of,at least,north of,upward of
less than,under,below,fewer than,short of,beneath
nearly,almost,close to,just under,approaching,nigh on,roughly
almost,nearly,close to,virtually,practically,all but,just shy of
approximately,about,roughly,around,some,circa,in the region of,estimated,or so,ballpark
exactly,precisely,just,specifically,to the letter,on the dot,accurate
enough,sufficient,adequate,ample,plenty,suffice
not enough,insufficient,short of,shortage,too few,inadequate,scarce,lacking,lack
extra,additional,more,further,another,supplementary,on top,bonus,added
additional,extra,further,another,more,supplementary,added
excess,surplus,too many,glut,oversupply,too much,overflow,leftover
surplus,glut,oversupply,excess,overcapacity,spare
double,twice,two times,twofold
single,one,only,sole,lone,just one,solitary
only,sole,just,single,exclusively,merely,solely
pair,couple,two,both,duo,twins
dozen,twelve,a dozen,scores,12
hundred,100,century,hundreds
thousand,1000,thousands,k
million,m,millions,1000000
billion,bn,billions,thousand million
trillion,tn,trillions,thousand billion
crore,lakh,rupees,rs
empty,vacant,unoccupied,deserted,bare,hollow,void,disused
full,packed,crowded,sold out,brimming,capacity,bursting,overcrowded,jam-packed
crowded,packed,overcrowded,busy,congested,full,jammed
big,large,huge,massive,sizeable,great,enormous,vast,giant,bulky
how big,size,square metres,square feet,acres,hectares,capacity,scale,dimensions,extent,measures,floor space
large,big,huge,sizeable,vast,substantial,extensive,giant,considerable
huge,enormous,massive,giant,vast,colossal,gigantic,immense,mammoth,whopping
biggest,largest,greatest,number one,record,world's biggest,leading,top
largest,biggest,greatest,number one,major,main
small,little,tiny,modest,minor,compact,miniature,slight,petty,diminutive
smallest,tiniest,lowest,least,miniature
tiny,minuscule,small,minute,microscopic,negligible,mini,wee
size,dimension,scale,big,large,extent,magnitude,area,bulk,measure,square feet,volume
scale,size,extent,magnitude,scope,level
extent,scale,scope,degree,magnitude,how far
measure,gauge,dimension,metre,assess,size,long,wide,tall,quantify
tall,high,height,storey,metres,towering,lofty,feet
height,tall,high,elevation,altitude,storey,metres
high,tall,elevated,lofty,steep,altitude,peak
low,small,reduced,modest,minimal,bottom
deep,depth,metres down,profound,underground,below the surface
depth,deep,metres,fathoms,below
long,length,lengthy,kilometre,mile,extended,prolonged,metre
length,long,duration,metre,kilometre,miles
wide,width,broad,across,breadth
short,brief,compact,concise,low,little
thick,thickness,dense,heavy,millimetre
thin,slim,slender,narrow,lean,fine
narrow,thin,tight,slim,cramped
heavy,weigh,weight,tonne,hefty,ton,pound,kilo,tons
weigh,weight,heavy,kilograms,tonnes,tip the scales,pounds,stone
light,lightweight,weighs little,featherweight
weight,weigh,kilo,tonne,mass,load,pound
distance,far,kilometres,miles,away,range,metres,yards
how far,distance,miles,kilometres,range,away
far,distant,remote,miles away,kilometres,faraway,long way
near,close,nearby,next to,adjacent,beside,neighbouring,vicinity,stone's throw
close,near,nearby,adjacent,neighbouring,tight
nearby,close,neighbouring,adjacent,local,vicinity,around
range,distance,reach,scope,kilometres,spectrum
area,zone,region,district,acre,hectare,square kilometres,territory
land,plot,acre,hectare,site,field,ground,parcel,terrain
hectare,acre,land,area,field,square kilometres
acres,hectares,land,site,plot
mile,kilometre,km,miles,distance,metre
metre,meter,feet,yard,foot,m
inch,centimetre,cm,millimetre,inches
litre,liter,gallon,pint,cubic metre,volume
gallons,litres,liters,volume,water,barrels
kilo,kilogram,kg,pound,lb,weight
tonne,ton,tons,metric ton,kilos,weight
barrel,crude,oil,barrels,brent
megawatt,mw,gigawatt,gw,kilowatt,capacity,power
gigawatt,gw,megawatts,power,capacity
kilowatt-hour,kwh,unit of electricity,consumption,megawatt-hour
degree,temperature,celsius,fahrenheit,heat,warmer
temperature,degree,celsius,heat,thermometer,hot,cold,fahrenheit
speed,fast,pace,rate,mph,velocity,quick,kilometres an hour,rapid,knots
how fast,speed,pace,mph,per second,rate,minutes,quickly
fast,quick,rapid,speedy,swift,brisk,high-speed,express,hasty
fast,quick,rapid,speed,swift,at full tilt,breakneck,in no time,lightning,prompt
quickly,rapidly,fast,swiftly,speedily,promptly,in no time,soon,overnight,apace
faster,quicker,speed up,accelerate,sooner,more rapidly
slow,sluggish,gradual,snail's pace,leisurely,plodding,dragging
slowly,gradually,bit by bit,step by step,steadily,sluggish
speed up,accelerate,fast-track,hasten,quicken,expedite,step up,hurry,faster
accelerate,speed up,quicken,fast-track,gather pace,expedite,pick up speed
slow down,delay,hold up,brake,decelerate,hamper,impede,held up
hurry,rush,haste,scramble,race,urgent,dash
rush,hurry,scramble,stampede,race,dash,flock
sudden,abrupt,overnight,unexpected,out of the blue,without warning,swift
suddenly,abruptly,overnight,without warning,out of the blue,unexpectedly,at short notice
gradual,progressive,phased,step by step,slow,incremental,staged,piecemeal
when,date,day,month,scheduled,time,year,deadline
date,day,scheduled,timetable,when,due,set for,listed
schedule,timetable,calendar,roster,planned,programme,rota,agenda,slot
timetable,schedule,calendar,roadmap,timeline,dates
timeline,timetable,schedule,dates,roadmap,chronology
deadline,due date,cut-off,time limit,by the end of,no later than,expire,final date,must be in by
when does it open,opens,opening date,inaugurated,opening,doors open,ready by,ribbon
how long,duration,last,years,months,weeks,hours,took,for years,length
duration,length,term,period,lasting,months,weeks
last,lasts,lasted,continue,endure,go on,hold out,run for,duration,drag on,survive,went on,held out,ran for
lasting,enduring,durable,permanent,long-term,sustained
hold out,last,survive,endure,weeks of stock,keep going,withstand,held out,kept going
period,time,term,era,spell,phase,stretch,span
moment,time,instant,point,occasion,juncture
era,age,period,epoch,times,generation
century,hundred years,1900s,turn of the century,centuries
decade,ten years,10 years,tens,years
year,annual,twelve months,12 months,annually,yearly
yearly,annual,annually,a year,per year,each year,every year,per annum
annual,yearly,every year,each year,per annum
month,monthly,four weeks,30 days
monthly,a month,per month,each month,every month
week,weekly,seven days,fortnight
weekly,a week,per week,each week,every week
weekend,saturday,sunday,days off
daily,a day,per day,each day,every day,day-to-day
day,24 hours,date,daily,monday,days
hour,hourly,60 minutes,an hour
hourly,an hour,per hour,each hour,by the hour
minute,minutes,seconds,moment,60 seconds
fortnight,two weeks,14 days,biweekly
season,spring,summer,autumn,winter,last fall
spring,march,april,may,springtime,easter
summer,june,july,august,holidays,midsummer
autumn,in the fall,last fall,this fall,next fall,september,october,november
winter,december,january,february,cold season,christmas
christmas,december,festive,holiday season,xmas,santa,yuletide
new year,january,year's end,turn of the year
start of the year,january,beginning of the year,first quarter,early in the year
end of the year,december,by year-end,late this year,fourth quarter,before christmas
night,overnight,evening,after dark,nightfall,nocturnal,midnight
morning,dawn,a.m.,am,daybreak,early hours,sunrise
evening,night,p.m.,pm,dusk,nightfall,after work
noon,midday,12pm,lunchtime,mid-day
today,now,currently,this morning,at present,on monday,tonight
yesterday,the day before,monday,last night,a day earlier
tomorrow,the next day,the following day,coming day
now,currently,at present,today,these days,nowadays,right now,so far
currently,now,at present,presently,at the moment,today,as things stand
nowadays,today,these days,now,currently,at present
recently,lately,last month,in recent weeks,newly,just,latest,last week
recent,latest,new,last,fresh,just out
ago,back,earlier,since,previously
previously,before,earlier,formerly,in the past,prior,already,used to,until then
before,prior,earlier,previously,ahead of,until then,beforehand
former,ex,previous,old,one-time,past,late
previous,last,earlier,former,past,preceding
after,following,afterwards,later,in the wake of,subsequently,next
later,afterwards,subsequently,following,then,after
next,following,coming,upcoming,then,subsequent,later
what happens next,next step,hearing,will decide,vote,from now on,due to,scheduled,is expected,further,awaits,voted,voting
next step,next stage,now,will then,hearing,following,phase two
soon,shortly,imminent,in the coming weeks,before long,any day now,around the corner,on the horizon
imminent,looming,about to,on the brink,impending,soon,close
future,coming years,ahead,tomorrow,prospects,outlook,years to come,one day,long term
past,history,previous,former,bygone,gone by,before
long term,lasting,over the years,decades,for good,future,eventually
short term,temporary,immediate,coming months,for now,near future
temporary,interim,provisional,short-term,stopgap,for now,makeshift,passing
permanent,lasting,for good,indefinitely,forever,long-term,full-time,enduring
forever,for good,permanently,indefinitely,never again,always,eternal
always,still,constantly,forever,every time,all along,invariably
never,not once,at no time,no longer,has yet to
still,yet,remains,continues,persist,ongoing
already,by now,so far,to date,previously
yet,so far,until now,to date,still
often,frequently,regularly,many times,commonly,usually,repeatedly
how often,frequency,every,times a week,daily,weekly,monthly,regularly,once a
frequently,often,regularly,repeatedly,common,commonly
sometimes,occasionally,from time to time,now and then,once in a while
rarely,seldom,hardly ever,uncommon,infrequent,few,exceptional
once,one time,one-off,single,only time
usually,normally,generally,as a rule,typically,mostly,tend to
regularly,often,routine,every,periodic,steady,frequent
again,once more,anew,another,re,second time,repeat,renewed
repeat,again,recur,once more,replicate,duplicate,redo
repeatedly,again and again,time after time,several times,on numerous occasions,many times
first,initial,debut,maiden,earliest,inaugural,for the first time,original
for the first time,first,never before,unprecedented,inaugural,maiden
last,final,latest,ultimate,closing,end
latest,newest,most recent,last,current,new
final,last,ultimate,definitive,closing,end
early,ahead of schedule,premature,soon,initial,beginning,advance
late,delayed,behind schedule,overdue,tardy,belated,missed the deadline,behind
delay,delayed,postpone,push back,late,put off,defer,behind schedule,setback,hold up,slip,deferred,held up
postpone,delay,put off,defer,push back,shelve,adjourn,reschedule,kick into the long grass,moved to
on time,punctual,on schedule,by the deadline,as planned,on track
ahead of schedule,early,sooner than planned,before time,weeks early
behind schedule,late,delayed,overdue,slipped,missed the deadline
wait,queue,waiting list,backlog,hold on,delay,await,patience,held on
waiting list,queue,backlog,waiting,wait,in line
queue,line,wait,backlog,tailback,waiting list,lined up
wait time,waiting,delay,minutes,backlog,hours,queue
start,begin,began,begun,kick off,launch,commence,get under way,open,outset,onset,starting,got under way
begin,began,begun,start,commence,launch,open,kick off,get under way,embark,take effect,got under way,took effect
beginning,start,outset,opening,onset,early,dawn,birth,first
started,began,launched,set up,kicked off,opened,founded,came into being,dates from,dates back
since when,dates back,since,started,began,founded,established
launch,start,unveil,roll out,introduce,debut,kick off,went live,release,bring out,initiate,lift-off,inaugurate,brought out
launched,unveiled,rolled out,went live,introduced,debuted,released,came out,went on sale
roll out,launch,introduce,deploy,deployment,implement,phased in,extend,go live,spread,went live
go live,launch,start,went live,switched on,come online,operational,up and running,came online
take effect,come into force,enter into force,effective,apply,kick in,in force,start,came into effect,begin,took effect,came into force,began,begun
in force,in effect,effective,applies,valid,apply,binding
open,opened,opening,inaugurate,unveil,launch,doors,start,ribbon
reopen,open again,back in business,restart,resume,welcome back
resume,restart,start again,reopen,pick up again,back on,renew,continue
restart,resume,reboot,reopen,relaunch,back online,start again,revive
continue,carry on,go on,keep,pursue,persist,remain,press ahead,maintain,proceed,extend,went on,kept,pursued
carry on,continue,keep going,go on,persist,press ahead,soldier on,kept going,went on
keep,kept,keeping,retain,hold on to,maintain,preserve,hang on to,stay,held on to,hung on to
maintain,keep,preserve,upkeep,retain,sustain,uphold,kept
remain,stay,left,keep,continue,still,leftover,kept
remaining,left,rest,leftover,outstanding,still to come,balance
rest,remainder,balance,others,what is left,remaining
end,finish,conclude,close,stop,wind up,finale,expire,terminate,cease,over,come to an end,came to an end
end,ends,ended,termination,finish,conclusion,over,expiry,close,demise,curtain
finish,complete,end,conclude,wrap up,finalise,done,round off
finished,complete,ready,done,over,completed,wrapped up,delivered
complete,finish,conclude,fulfil,accomplish,wrap up,finalise,see through,saw through
ready,finished,complete,operational,delivered,prepared,up and running,open,handover
completion,finish,handover,delivery,ready,topped out,end of works
expire,run out,lapse,end,expiry,no longer valid,sunset,up for renewal,out of date,ran out
run out,exhausted,deplete,dry up,out of stock,expire,used up,no more,short of,ran out
stop,stopped,halt,cease,end,quit,suspend,cancel,block,discontinue,pull the plug,put a stop to
what stopped it,blocked,halted,prevented,stumbling block,hampered,obstacle,scuppered,derailed,thwarted,held up
halt,stop,suspend,pause,freeze,standstill,cease,bring to a stop,moratorium,froze,frozen,brought to a stop
suspend,pause,halt,freeze,on hold,interrupt,put on ice,stay,shelve,hold off,froze,frozen,held off
pause,break,suspend,halt,freeze,moratorium,on hold,time-out,respite,froze,frozen
moratorium,pause,freeze,ban,temporary halt,suspension,froze,frozen,bans,banned
cancel,cancelled,scrap,called off,axe,drop,abandon,annul,scrub,revoke,pull,axed,axes
scrap,abandon,drop,axe,ditch,cancel,bin,shelve,jettison,do away with,scrapped,axed,axes,did away with
abandon,give up,drop,ditch,scrap,renounce,walk away,shelve,desert,leave,backed out,forsake,gave up,left
give up,gave up,abandon,drop,renounce,quit,throw in the towel,back down,relinquish,surrender,walk away,pulled the plug,threw in the towel
why did they give up,abandoned,pulled out,dropped,walked away,shelved,scrapped,withdrew,backed out
pull out,withdraw,withdrew,back out,drop out,walk away,exit,leave,quit,pulled the plug,retreat,withdrawn,left
withdraw,withdrew,pull out,retract,remove,take back,recall,back out,pull back,retreat,withdrawn,took back
shelve,postpone,put on hold,drop,mothball,on ice,abandon,park
phase out,wind down,discontinue,scrap,retire,end,gradually remove,sunset
shut down,close,switch off,closure,cease trading,turn off,pull the plug,mothball,decommission,shutter
shut,closed,close,shutter,lock,closure,sealed
close,closure,shut,shutter,wind up,cease trading,shutdown,lock the doors,pull down the shutters,closed its doors
closure,shutdown,closing,shut,end of,shutting,cease trading
switch off,turn off,shut down,disable,unplug,power down,deactivate,pull the plug
switch on,turn on,activate,power up,start,energise,plug in,fire up
break,interruption,pause,recess,holiday,rest,time off,hiatus
interrupt,disrupt,cut off,break,suspend,halt,interruption,broke,broken
disrupt,disruption,disturb,upheaval,interrupt,chaos,upset,throw into disarray,threw into disarray
chaos,disruption,mayhem,disarray,confusion,pandemonium,turmoil,havoc
job,jobs,post,position,employment,role,occupation,work,vacancy,opening,gig,career,profession,gigs
jobs,posts,positions,employment,roles,vacancies,openings,headcount,workers,staff,full-time equivalents
job,occupation,trade,profession,career,line of work,livelihood,vocation,jobs
work,job,employment,labour,toil,task,shift,worked,duties,jobs
employ,employs,employed,employment,workforce,staff,on the payroll,payroll,engage,provide work
employment,jobs,work,labour market,unemployment rate,hiring,payrolls
hire,hired,hires,hiring,recruit,take on,took on,employ,bring in,appoint,join the payroll,recruitment,add staff,engage
recruit,recruitment,hire,hired,hiring,take on,enlist,sign up,headhunt,poach,vacancies,took on
new jobs,job creation,hiring,posts created,recruit,will employ,pledged,create,direct posts
create jobs,hire,recruit,new posts,job creation,take on,generate employment,hired,hiring,took on
hiring freeze,recruitment freeze,not replacing,unfilled,stopped hiring,vacancies frozen
vacancy,opening,unfilled,post,position,job advert,vacant
unfilled,vacant,vacancy,shortage,cannot find,empty
lay off,laid off,layoffs,redundant,job cuts,sack,dismiss,let go,cut jobs,axe,downsize,shed,pink slip,redundancy
layoffs,job cuts,redundancies,laid off,job losses,sackings,let go,headcount reduction,dismissals,axed,posts cut,downsizing
lost their job,laid off,redundant,let go,sacked,job cuts,dismissed,transitioned out,out of work,axed,job losses
lose their jobs,laid off,redundancies,job losses,let go,cut,out of work,axed,displaced,lost their jobs,cuts,cutting
job losses,layoffs,redundancies,cuts,posts axed,laid off,positions eliminated,shed,unemployment
redundant,redundancy,laid off,surplus,job cuts,let go,severance
redundancies,layoffs,job cuts,consultation,voluntary departures,posts,laid off
fire,fired,sack,dismiss,let go,laid off,terminate,boot out,show the door,oust,given the boot,marching orders
sack,sacked,fired,dismissed,dismissal,let go,ousted,kicked out,shown the door,axed
dismissal,sacking,firing,termination,unfair dismissal,ousted,wrongful
get rid of,remove,scrap,ditch,dump,dispose of,eliminate,let go,offload,do away with,oust,shed,got rid of,did away with
cut jobs,job cuts,layoffs,shed,axe,eliminate posts,headcount,trim its workforce,downsize,redundancies,axed,axes
restructure,restructuring,reorganise,overhaul,shake-up,streamline,revamp,slim down,turnaround,job cuts
voluntary departure,voluntary redundancy,buyout,early retirement,exit package,natural attrition
early retirement,retire early,voluntary departure,bridge pension,leave early,left early
quit,resign,step down,leave,walk out,hand in notice,resignation,departure,depart,stand down,left,stood down
resign,resignation,step down,quit,stand down,stepped aside,hand in notice,bow out,fall on his sword,leave,stood down,fell on his sword,left
step down,resign,quit,stand aside,leave,retire,bow out,relinquish,stepped down,departure,stood aside,left
leave,leaves,left,leaving,departure,depart,quit,exit,walk out,move out,moved out
departure,exit,leaving,resignation,left,quit,exodus,retirement
exodus,mass departure,flight,leaving,brain drain,quit,fled
brain drain,exodus,poached,talent leaving,emigrate,lured abroad
retire,retirement,pension,retiree,step down,hang up,stop working,retired,hung up
retirement age,pension age,65,67,retire at,working longer
replace,replacement,substitute,supplant,take over,displace,swap,stand in,succeed,supersede,in place of,took over,stood in
replaced,substituted,supplanted,displaced,succeeded,swapped,superseded,took over from
replace workers,automate,automation,displace,take jobs,substitute,done by machines,machines,robots,took jobs
take over,succeed,replace,takeover,assume,inherit,step in,took the reins,took over
succeed,take over,succession,replace,follow,inherit,step into the shoes,took over
appoint,appointed,name,named,nominate,install,hire,promote,designate,elect,choose,appointment,naming,hired
appointment,named,appointed,nomination,chosen,installed,arrival,promotion
promote,promotion,elevated,move up,upgraded,climb the ladder,raised to,moved up
demote,downgrade,relegated,stripped of,demotion,moved down
transfer,relocate,move,reassign,redeploy,shift,switch,moved to another,moved,moving
redeploy,reassign,transfer,retrain,move to other jobs,internal mobility,moved to other jobs
work from home,remote work,telework,homeworking,hybrid,telecommuting,home office,working remotely
remote,telework,hybrid,from home,distance,virtual
back to the office,return to office,in-person,on site,office attendance,days a week in the office
office,workplace,desk,premises,headquarters,cubicle,workspace
workplace,office,shop floor,on the job,site,premises
shift,rota,roster,schedule,hours,night work,working hours,turn
working hours,shift,working week,hours a week,working time,schedule,35 hours,40 hours,rota
part-time,reduced hours,few hours,half-time,zero-hours,casual
full-time,permanent,full-time equivalent,40 hours,salaried
four-day week,shorter week,32 hours,reduced hours,compressed hours,working time
zero-hours,on call,casual,insecure,gig,precarious,no guaranteed hours,gigs
insecure,precarious,unstable,zero-hours,gig economy,vulnerable,short-term contracts
holiday,vacation,leave,time off,annual leave,days off,break,paid leave,getaway
time off,leave,holiday,vacation,days off,sabbatical,sick leave,break
sick leave,off sick,sick pay,absence,sick note,signed off,absenteeism
parental leave,maternity leave,paternity leave,time off,new parents
absent,absence,missing,off sick,no-show,absenteeism,away
strike,strikes,struck,walkout,walk out,industrial action,stoppage,picket,down tools,work to rule,strike action
strike,walk out,walk off,walked out,industrial action,stoppage,picket line,downed tools,stay away from work,struck
walkout,strike,stoppage,industrial action,walk off,picket,work stoppage,struck
picket,picket line,strikers,protest,brazier,demonstrators
strike ballot,vote to strike,authorize a strike,ballot,strike vote,mandate
negotiate,negotiation,talks,bargain,bargaining,haggle,discussions,at the table,negotiator,collective bargaining
negotiations,talks,bargaining,discussions,around the table,summit,dialogue
talks,negotiations,discussions,meeting,dialogue,bargaining table,consultation
collective bargaining,union contract,negotiations,pay talks,collective agreement,bargaining
collective agreement,union contract,pay deal,accord,labour agreement,labor contract
unionise,unionize,join a union,organise,organize,union drive,union vote,recognition
working conditions,hours,safety,pay,conditions,workload,treatment of staff,pays,paid,paying
workload,burden,overworked,pressure,hours,tasks,caseload
overworked,overstretched,burnout,exhausted,understaffed,workload,stretched thin
burnout,exhaustion,stress,overworked,breakdown,fatigue
understaffed,short-staffed,short,staff shortage,unfilled,lack of staff,skeleton crew,stretched
staff shortage,understaffed,lack of workers,recruitment difficulties,vacancies,labour shortage,skills gap,cannot find
labour shortage,lack of workers,shortage of workers,unfilled,tight labour market,hard to recruit
skills shortage,skills gap,lack of talent,shortage of engineers,not enough graduates
skill,skills,expertise,know-how,ability,talent,qualification,competence,proficiency,savvy
expertise,know-how,skills,experience,knowledge,specialists
qualification,diploma,degree,certificate,skills,credentials,qualified
qualified,trained,certified,eligible,skilled,diploma
experience,background,track record,years in,seasoned,expertise,worked
training,course,train,learn,upskill,coaching,apprenticeship,teach,bootcamp,retrain,instruction,learnt,taught
train,training,teach,taught,coach,instruct,upskill,course,prepare,drill,educate
retrain,reskill,upskill,training,new skills,convert,career change,course
career,profession,working life,path,job,vocation,jobs
cv,resume,job application,covering letter,applicant
job interview,interview,hiring process,recruiter,selection,shortlisted
headhunt,poach,lure,recruit,woo,hire away,tempt,lured,luring
poach,lure,hire away,headhunt,entice,tempted,poaching,lured,luring
talent,skilled people,gifted,engineers,expertise,flair,workers
performance,results,productivity,output,appraisal,track record
productivity,output,efficiency,output per worker,performance,productive
efficient,efficiency,productive,streamlined,effective,economical
task,duty,job,chore,assignment,work,mission,jobs
duties,tasks,responsibilities,role,functions,remit
responsibility,duty,role,liability,accountability,remit,in charge
team,staff,group,crew,squad,department,unit
monitor staff,surveillance,tracking,watch,keystrokes,spyware,monitoring,supervise
harassment,bullying,abuse,misconduct,sexual harassment,intimidation,mistreatment
bullying,harassment,intimidation,victimisation,mobbing,cyberbullying,picked on
discrimination,bias,racism,sexism,unequal,prejudice,discriminate,unfair treatment
equality,equal,parity,gender gap,fairness,equity,level
pay gap,wage gap,disparity,inequality,paid less,gender gap,unequal
inequality,gap,disparity,unequal,divide,imbalance,uneven,gaps
diversity,inclusion,dei,minorities,representation,women,mix,mixed
unemployment,jobless,out of work,joblessness,unemployment rate,claimants,dole queue
unemployment rate,jobless rate,out of work,unemployment,claimant count
labour market,jobs market,employment,vacancies,hiring,payrolls
offshoring,outsource,relocate,shift production,moved abroad,nearshore,subcontract
outsource,subcontract,contract out,farm out,offshore,external provider,hand over to
relocate,move,shift,transfer,offshore,moved its operations,resettle,pack up,moved,moving
reshore,bring back,repatriate,return production,back home,homegrown,brought back
move production,shift,relocate,transfer,offshore,new plant,moved its operations,moved production
safety at work,accident,health and safety,workplace injury,protective,osha,hse
accident at work,workplace injury,industrial accident,fell from,injured on the job
helmet,hard hat,protective gear,safety equipment,vest
uniform,outfit,dress code,livery,clothes,overalls
protest,demonstrate,march,rally,demonstration,sit-in,took to the streets,outcry,picket,placards,vigil
demonstration,protest,march,rally,sit-in,procession,placards
protesters,demonstrators,marchers,activists,campaigners,crowd,opponents
march,demonstration,rally,protest,procession,walk
riot,unrest,clashes,disorder,looting,violence,rampage
unrest,riots,protests,turmoil,disorder,upheaval,clashes
boycott,shun,refuse to buy,stay away,blacklist,snub,cold-shoulder
petition,signature,signed,signatories,open letter,appeal,demand
open letter,petition,signatories,appeal,wrote to,manifesto
demand,call for,ask,request,insist,want,claim,require,press for,asks,asked,asking
demands,wants,calls for,claims,asks,grievances,conditions,requests
want,wants,wanted,demand,seek,wish,desire,hope,would like,call for,keen,aim,sought,hoped
what do they want,demand,call for,insist,seek,press for,urge,campaign for,sought,urged,urging
keen,eager,enthusiastic,want,interested,hungry for,impatient,set on,badly
wish,want,hope,desire,would like,long for,aspire,hoped,hopes,hoping
need,needs,needed,require,must,necessary,demand,call for,essential,want
require,requires,need,demand,must,oblige,call for,stipulate,insist,necessitate,mandatory
requirement,condition,obligation,criterion,need,demand,prerequisite,must
necessary,essential,needed,required,vital,indispensable,must,compulsory
ask,asked,request,call for,demand,urge,appeal,seek,apply for,petition,beg,asks,asking,urged
request,ask,appeal,demand,application,call,plea,petition,asks,asked,asking
apply,application,applied,request,seek,put in for,candidate,file,sought,filed,filing
insist,demand,require,maintain,stress,adamant,press
urge,call on,press,exhort,appeal to,encourage,implore,plead,pressed,urged,urging
pressure,lean on,push,squeeze,lobby,strong-arm,pressed,arm-twisting,leverage,force
lean on,pressure,lobby,press,rely,put pressure,squeeze,arm-twist,relied
force,compel,oblige,coerce,impose,order,must
forced,compelled,obliged,had to,ordered,coerced,no choice,required
must,have to,required,obliged,need to,mandatory,bound to,compulsory,forced
mandatory,compulsory,obligatory,required,must,binding,statutory,forced
optional,voluntary,not required,opt in,choice,free to
voluntary,optional,of their own accord,willing,unpaid,opt in
willing,ready,prepared,open to,happy to,keen,agree
reluctant,unwilling,hesitant,loath,balk,dragging their feet,wary,resist,refuse
law,act,bill,legislation,statute,legal,rule,ordinance,regulation,code,decree,directive,laws,acts
legislation,law,act,bill,statute,rules,directive,lawmaking,laws,acts
bill,draft law,legislation,proposed law,act,measure,introduced in parliament,acts
rule,regulation,law,standard,requirement,guideline,norm,code,ruled,ruling,laws
rules,regulations,law,legislation,standards,guidelines,code,framework,red tape,guardrails,laws
regulation,rules,oversight,law,regulate,red tape,controls,supervision,directive,laws
regulate,control,oversee,supervise,rein in,regulation,police,govern,legislate,curb,oversaw
rein in,curb,restrain,regulate,limit,clip the wings,crack down,check
red tape,bureaucracy,paperwork,formalities,administrative burden,regulation,form-filling
deregulation,loosen rules,cut red tape,relax,scrap rules,lighter touch
loophole,gap in the law,grey area,exemption,way round,circumvent,workaround
grey area,unclear,loophole,legal limbo,ambiguous,uncertain
directive,eu law,regulation,instruction,order,rule
decree,executive order,order,edict,ordinance,presidential order
executive order,decree,presidential order,signed,white house,directive
guideline,guidance,recommendation,code of practice,advice,standard
standard,norm,benchmark,specification,certification,criterion,rule
criterion,criteria,requirement,condition,standard,yardstick,test
condition,conditions,strings attached,provided that,proviso,stipulation,on the understanding,terms,subject to,unless,as long as,requirement
strings attached,conditions,provided that,clause,in return,subject to,obligations,catch
catch,snag,drawback,downside,condition,strings attached,hitch,small print,fine print,except
clause,provision,article,term,condition,paragraph,section,contract says
terms,conditions,clauses,agreement,provisions,deal
small print,fine print,terms and conditions,clause,disclaimer,footnote
exemption,exempt,waiver,derogation,exception,carve-out,excluded,opt-out
exempt,exemption,excused,not subject,waived,spared,let off
exception,exempt,except,exclusion,apart from,carve-out
allowed,allow,permit,permitted,legal,lawful,authorise,authorised,let,licence,green light,sanctioned,entitled
is it allowed,permitted,legal,lawful,banned,forbidden,prohibited,authorised,against the law,outlawed
allow,let,permit,authorise,enable,approve,grant,green-light,give leave,clear the way,tolerate,gave leave
permit,licence,license,permission,authorisation,approval,consent,planning permission,clearance
licence,license,permit,authorisation,licensed,concession,franchise,accreditation
permission,consent,authorisation,approval,leave,green light,go-ahead,licence,planning permission,clearance,blessing
authorise,authorize,permit,approve,clear,sanction,green light,license,go-ahead
legal,lawful,legitimate,allowed,within the law,above board,permitted
illegal,unlawful,against the law,outlawed,illicit,broke the law,criminal,unauthorised,prohibited,banned
illegally,unlawfully,without permission,unauthorised,illicit,in breach,against the law
legality,lawful,legal basis,lawfulness,constitutional
ban,bans,banned,banning,prohibit,prohibition,outlaw,forbid,forbidden,bar,block,embargo,not allowed,veto
prohibit,ban,banned,forbid,outlaw,bar,prohibition,proscribe,off limits,not permitted,bans,forbidden,barred,bars
forbid,forbidden,ban,banned,prohibit,outlaw,not allowed,bar,barred,bans,bars
block,stop,prevent,veto,halt,obstruct,thwart,bar,hold up,stymie,stonewall,impede,barred,bars
prevent,stop,block,avert,avoid,bar,thwart,preclude,head off,hinder,stave off,barred,bars
restrict,limit,curb,restriction,constrain,cap,tighten,clamp down,caps,capped
restriction,limit,curb,ban,constraint,control,restrict,limitation,bans,banned
lift the ban,lifted,relaxed,eased restrictions,unblock,allowed again,end of the ban
tighten,toughen,stricter,tougher,crack down,clamp down,strengthen,stiffen
relax,ease,loosen,lift,soften,water down,relaxed,eased,easing
ease,relax,loosen,soften,lighten,alleviate,eased,easing
water down,weaken,dilute,soften,gutted,tone down
strict,tough,stringent,rigorous,tight,harsh,severe,firm
approve,approved,approval,sign off on,greenlight,rubber-stamp,clear,endorse,ratify,pass,back,give the nod,nod through,blessing
signed off,approved,authorised,cleared,agreed to,gave the green light,gave the go-ahead,rubber-stamped,nodded through,endorsed,granted
approval,green light,go-ahead,consent,permission,clearance,blessing,rubber stamp,sign-off,nod,thumbs-up,endorsement
green light,go-ahead,approval,permission,approved,clearance,given the nod,consent
pass,adopt,approve,enact,vote through,carried,became law,sailed through,ratify
adopt,pass,approve,enact,vote,introduce,embrace,take up,voted,voting,took up
enact,pass,sign into law,adopt,legislate,came into force
ratify,approve,confirm,endorse,ratification,sign
grant,award,give,allow,issue,confer,accord,bestow,gave,given,giving
granted,given,awarded,issued,obtained,secured,allowed
reject,rejected,turn down,refuse,throw out,dismiss,vote down,rebuff,spurn,decline,rule out,snub,veto,knocked back
refuse,refused,refusal,turn down,decline,reject,say no,balk,rebuff,deny,withhold,decline to,would not,denied
refusal,rejection,denial,no,turned down,declined,veto,rebuff
turn down,reject,refuse,decline,spurn,rebuff,say no,turned away,pass up
deny,denied,reject,refute,dispute,rebut,contest,dismiss,insist that it did not,disavow
veto,block,reject,overrule,override,refuse
overturn,reverse,quash,strike down,annul,scrap,overrule,set aside,revoke,throw out,repeal,struck down,threw out
repeal,scrap,revoke,abolish,overturn,rescind,strike off,struck off
revoke,withdraw,cancel,rescind,strip,annul,repeal,take away,withdrew,withdrawn,took away
abolish,scrap,do away with,eliminate,end,axe,repeal,abolition,did away with,axed,axes
annul,cancel,void,overturn,quash,invalidate,nullify
valid,in force,legal,legitimate,upheld,in order
invalid,void,null,unlawful,struck down,not valid
uphold,confirm,maintain,support,back,upheld,sustain
sue,sued,sues,suing,lawsuit,take to court,legal action,complaint,file a suit,suit,litigation,challenge,took to court,proceedings
lawsuit,suit,legal action,case,court case,litigation,complaint,proceedings,class action,legal challenge,sued,filed,petition
taking to court,sue,lawsuit,legal challenge,judicial review,leave to challenge,proceedings,file suit,legal action,haul before,sued,suing,sues
legal action,lawsuit,sue,proceedings,court,litigation,class action,judicial review,prosecute,sued,suing,sues
judicial review,legal challenge,high court,challenge,contest the decision
class action,collective lawsuit,group litigation,mass claim,joint suit
legal challenge,lawsuit,appeal,judicial review,contest,court
case,lawsuit,trial,matter,proceedings,affair,file,dossier,hearing
trial,hearing,case,court,proceedings,in the dock,tried,prosecution
hearing,session,trial,court date,appear,listed for,audience,heard
heard,hearing,listed for,tried,trial,case,docket,examined
trial date,hearing,listed,due in court,set for,scheduled
appear in court,hearing,in the dock,trial,arraigned,stand trial,brought before,stood trial
prosecute,prosecution,charge,try,indict,bring to trial,put on trial,taken to court,tried,trying,brought to trial
charge,charged,indict,accuse,prosecute,count,indictment,arraign
charges,counts,indictment,accusations,offences,allegations,accused of
accuse,accused,accusation,allege,blame,charge,claim,point the finger,fault,denounce,impute
accusation,allegation,claim,charge,complaint,blame,accused
allege,allegation,accuse,claim,maintain,purported,suspected
allegation,claim,accusation,complaint,suspicion,charge
blame,fault,accuse,responsible,point the finger,pin on,culprit,scapegoat,attribute,held responsible,guilty
who is to blame,responsible,fault,culprit,caused by,negligence,liable,human error
fault,blame,error,responsibility,defect,mistake,negligence,failing
liable,liability,responsible,accountable,on the hook,answerable
accountable,responsible,answerable,held to account,liable,accountability
negligence,carelessness,failure,fault,lapse,neglect,negligent,breach of duty
guilty,convicted,found guilty,conviction,culpable,pleaded guilty,to blame
innocent,not guilty,acquitted,cleared,blameless,exonerated
acquit,clear,cleared,not guilty,exonerate,acquittal,let off,dropped charges
convict,convicted,conviction,found guilty,sentence,jailed
plead,plea,admit,confess,pleaded guilty,deny,denied
confess,admit,own up,confession,come clean,acknowledge,pleaded guilty,owned up,came clean
sentence,sentenced,jail term,prison term,years in prison,punishment,convicted,behind bars,custodial,suspended
verdict,ruling,judgment,decision,jury found,finding,judgement
ruling,judgment,decision,verdict,ruled,order,court found,decree,judgement,opinion
ruled,held,found,decided,judgment,ruling,concluded,determined
judgment,ruling,verdict,decision,sentence,judgement
what did the court decide,ruled,ruling,judgment,held that,found that,verdict,ordered,quashed,upheld
injunction,court order,restraining order,interim order,stay,blocked,temporary ban
court order,injunction,subpoena,warrant,ordered,judgment
warrant,court order,search,arrest,mandate
appeal,challenge,contest,lodge an appeal,higher court,review,second hearing,appellate
settle,settlement,out of court,agreed to pay,deal,resolve,compromise,consent decree
settlement,deal,out-of-court,agreed to pay,payout,accord,resolution,compromise
penalty,fine,punishment,sanction,forfeit,penalised,fined,jail,damages,clawback,prison,fining
fine,fined,fines,penalty,sanction,punished,ordered to pay,slapped with,ticket,penalised,hit with,fining
fined,penalty,sanctioned,ordered to pay,slapped,penalised,hit with a,fine,fining
what's the penalty,fine,jail,prison,punishable,up to,sanction,face,penalty,liable,fined,fining
punish,punishment,penalise,sanction,fine,discipline,penalty,sentence,reprimand,fined,fining
punishment,penalty,sanction,sentence,fine,jail,discipline,reprimand,fined,fining
sanction,penalty,embargo,punishment,measure,restriction,asset freeze
sanctions,embargo,penalties,blacklist,asset freeze,restrictions,trade ban,export controls
embargo,trade ban,sanctions,blockade,export ban,boycott
blacklist,entity list,sanctions list,banned,boycott,barred
jail,jailed,prison,imprisoned,behind bars,locked up,custody,incarcerated,sentenced,imprisonment,doing time
arrest,arrested,detained,custody,nabbed,apprehended,held,picked up,handcuffed,in custody,collared
detain,detained,held,custody,arrest,detention,locked up
release,freed,let go,bail,set free,liberated,parole
bail,released,surety,bond,custody
parole,early release,probation,tag,freed
investigate,investigation,probe,inquiry,look into,examine,inquiries,scrutinise,dig into,investigators
looking into,investigate,probe,inquiry,examine,opened an inquiry,scrutiny,review,inquiries
investigation,inquiry,probe,inquest,examination,scrutiny,fact-finding,enquiry
inquiry,investigation,probe,inquest,public hearing,commission,enquiry
probe,investigation,inquiry,examine,look into,scrutiny
search,raid,searched,seized,warrant,swoop,dawn raid,combed
raid,search,swoop,stormed,dawn raid,bust,seized
seize,seized,confiscate,impound,confiscated,take away,capture,took away
confiscate,seize,impound,take away,forfeited,took away
evidence,proof,exhibit,testimony,clue,records,documents,trace
proof,evidence,demonstrate,confirmation,prove,shown
prove,proof,show,demonstrate,establish,evidence,substantiate
clue,lead,evidence,trace,hint,trail
testify,testimony,gave evidence,told the court,witness,under oath,told senators
oath,sworn,pledge,under oath,affidavit,swear
perjury,lied under oath,false testimony,misled the court
complaint,grievance,lawsuit,filed,objection,protest,lodged
complain,complaint,grumble,gripe,moan,protest,object,grievance,whinge,lament,unhappy,denounce
who complained,complaint,filed,grievance,lodged,objected,protested,petition,neighbours
what are they complaining about,grievance,say that,left short,denounce,protest,criticise,accuse,unhappy with
right,entitlement,entitled,freedom,liberty,privilege,claim
rights,freedoms,entitlements,liberties,protections,civil rights
civil liberties,freedoms,privacy,human rights,liberty,aclu
human rights,freedoms,amnesty,abuses,dignity,fundamental rights
entitled,eligible,right,qualify,allowed,deserve
eligible,entitled,qualify,meet the criteria,can apply,who can,met the criteria
freedom of speech,free speech,expression,first amendment,censorship
copyright,intellectual property,infringement,royalties,licensing,authors' rights,fair use,piracy,ownership
copyright infringement,piracy,copied without permission,scraped,stolen work,plagiarism,pirated
patent,intellectual property,invention,licence,trademark,royalties,filed
trademark,brand,logo,registered name,intellectual property,counterfeit
royalties,licence fee,payment,rights,per play,copyright
intellectual property,copyright,patent,trademark,trade secret,know-how
trade secret,confidential,proprietary,know-how,secret recipe
counterfeit,fake,knock-off,forged,imitation,bogus,pirated
plagiarism,copied,lifted,plagiarised,cribbed,passed off
copy,copied,imitate,duplicate,replicate,clone,reproduce,rip off,mimic
privacy,personal data,private life,data protection,confidentiality,gdpr,surveillance,anonymity
personal data,private information,privacy,names and addresses,records,gdpr,details
confidential,secret,private,classified,under wraps,undisclosed,sensitive
secret,confidential,hidden,under wraps,undisclosed,classified,covert,behind closed doors,clandestine
secretly,covertly,behind closed doors,in private,on the quiet,undercover,without telling,on the sly
consent,permission,agreement,opt in,approval,without asking,authorisation
without permission,without consent,unauthorised,without asking,illegally,never agreed,scraped
antitrust,competition law,monopoly,abuse of dominance,sherman act,cartel
comply,compliance,abide by,follow the rules,obey,respect,conform,in line with,adhere
compliance,comply,conformity,in line,meeting the rules,adherence
obey,comply,follow,respect,abide by,heed
break the law,breach,violate,illegal,flout,contravene,offence,infringe,broke the law
breach,violate,violation,break,infringe,contravene,flout,infringement,broke,broken
violation,breach,infringement,offence,contravention,abuse
flout,ignore,defy,breach,disregard,break,violate,broke,broken
offence,crime,offense,violation,breach,felony,misdemeanour
crime,offence,felony,wrongdoing,delinquency,criminal,lawbreaking
crackdown,clampdown,tough line,repression,tighten,get tough,purge,got tough
enforce,enforcement,apply,implement,impose,police,make stick,made stick
enforcement,policing,inspection,implement,application,checks
impose,introduce,levy,force,slap,order,inflict,enforce
apply,implement,enforce,in force,cover,concern,come under,came under
check,inspect,verify,control,audit,vet,scrutinise,examine,monitor,vets
inspection,check,audit,visit,control,examination,survey
audit,review,inspection,examination,checks,scrutiny,accounts
monitor,watch,track,keep an eye on,surveillance,supervise,oversee,follow,kept an eye on,oversaw
oversight,supervision,control,scrutiny,monitoring,accountability,checks and balances
supervise,oversee,watch over,control,monitor,in charge,supervision,oversaw
transparency,openness,disclosure,clarity,publish,disclose,come clean,opaque,came clean
disclose,reveal,publish,make public,declare,report,divulge,release,come clean,own up,made public,came clean,owned up
declare,report,disclose,register,announce,notify,state
notify,inform,tell,alert,warn,report,let know,give notice,told,gave notice
notice,warning,advance,prior notice,notification,days' notice,announcement
report,notify,alert,flag,tip off,inform,complaint
register,sign up,enrol,record,log,list,registration,enlist
label,labelled,tag,watermark,mark,logo,stamp,sticker
watermark,label,mark,tag,stamp,provenance
ethics,moral,morality,code of conduct,principles,integrity,ethical
ethical,moral,responsible,fair,principled,right
scandal,affair,controversy,outrage,row,disgrace,revelations,rows
controversy,row,dispute,scandal,outcry,furore,storm,debate,backlash,uproar,contentious,rows
controversial,contentious,divisive,disputed,contested,criticised,polarising
misconduct,wrongdoing,malpractice,impropriety,abuse,sleaze
corruption,bribery,bribe,graft,kickback,sleaze,backhander,embezzlement,corrupt,paid off
bribe,backhander,kickback,payoff,sweetener,corruption,greased
fraud,scam,swindle,deception,con,deceit,embezzlement,racket,hoax,cheating,phishing
scam,fraud,con,swindle,rip-off,hoax,phishing,trick,racket,bogus
money laundering,dirty money,launder,financial crime,illicit funds
embezzle,misappropriate,siphon off,divert,steal,pocketed,fraud,stole,stolen
steal,stole,stolen,theft,rob,loot,pinch,nick,pilfer,swipe,made off with,robbed
theft,stolen,burglary,robbery,stole,larceny,shoplifting,looting,heist,break-in
robbery,heist,hold-up,raid,burglary,theft,stick-up,mugging
burglary,break-in,theft,robbery,broke in,intruder,ransacked
murder,killed,homicide,killing,manslaughter,shot dead,stabbed,assassination,slain
kill,killed,kills,murder,shot dead,claimed the lives,slain,dead,fatal,deadly
assault,attack,beaten,violence,punched,battery,mugged
violence,assault,brutality,attack,abuse,clashes,aggression
rape,sexual assault,sexual violence,molested,abuse
abuse,mistreatment,violence,cruelty,neglect,exploitation,harm
kidnap,abduct,hostage,snatched,seized,captive,ransom
hostage,captive,kidnapped,prisoner,held,abducted
ransom,ransomware,extortion,blackmail,payment demanded
blackmail,extortion,ransom,threat,sextortion,shakedown
weapon,gun,arms,knife,firearm,pistol,rifle,missile,bomb,guns
gun,firearm,pistol,rifle,weapon,shooting,shot,handgun,guns
shooting,gunman,shot,opened fire,gunfire,firearm,gunned down
stabbing,knife,stabbed,blade,knifed
drugs,narcotics,cocaine,cannabis,heroin,fentanyl,trafficking,dealers,opioids
drug dealer,trafficker,pusher,cartel,smuggler,narcotics
smuggle,smuggling,traffic,trafficking,contraband,illicitly shipped,bootleg
trafficking,smuggling,illicit trade,contraband,ring
vandalism,graffiti,damage,defaced,smashed,wrecked,sabotage
sabotage,deliberate damage,tampered,wrecked,disruption,vandalism
arson,fire,torched,set alight,blaze,deliberately lit
forge,forged,fake,counterfeit,falsify,fabricated,doctored
falsify,doctor,forge,fabricate,rigged,manipulate,cooked the books
escape,fled,flee,on the run,break out,got away,run away,absconded,broke out,ran away
flee,fled,escape,run away,took flight,left their homes,ran away
pursue,chase,hunt,manhunt,go after,track down,pursued,went after
suspicion,suspect,doubt,distrust,mistrust,red flag,misgivings
suspicious,raised suspicions,suspect,dubious,red flag,fishy,tipped off,alarm bells,odd
alibi,excuse,defence,explanation,justification
vote,votes,voted,ballot,poll,election,cast,referendum,went to the polls,show of hands,tally,voting
election,vote,poll,ballot,polls,polling day,campaign,by-election,midterms,electoral,voted,voting
referendum,plebiscite,vote,ballot,consult voters,voted,voting
voter,electorate,constituent,ballot,voting,elector
voters,electorate,constituents,public,ballots,swing voters
elect,elected,voted in,chosen,won the seat,returned,re-elected
turnout,participation,voted,went to the polls,abstention
ballot,vote,poll,secret vote,voting slip,voted,voting
poll,survey,opinion poll,yougov,respondents,ipsos,gallup,questioned,surveyed
survey,poll,study,questionnaire,respondents,questioned,asked,canvassed
respondents,surveyed,polled,of those asked,questioned,participants
result,outcome,finding,score,tally,consequence,upshot
campaign,canvass,drive,stump,crusade,rally,lobby
candidate,contender,nominee,running,hopeful,ticket,stands for
seat,constituency,mandate,district,riding,ward
constituency,seat,district,ward,riding,electorate
majority,plurality,overall control,most seats,working majority
lead,ahead,front-runner,favourite,in front,top of the polls,leading,led
popularity,approval rating,ratings,support,popular
popular,sought-after,well-liked,in demand,favourite,hit,best-selling,fashionable,hits
unpopular,disliked,hated,resented,out of favour,toxic
reform,overhaul,change,shake-up,revamp,modernise,rework,restructure
policy,strategy,plan,programme,approach,stance,line
plan,plans,planned,scheme,project,strategy,programme,proposal,roadmap,intend,blueprint,aim,aims,aimed
what's the plan,intends,aims,wants to,strategy,proposal,roadmap,will,scheme
programme,program,scheme,plan,initiative,project
project,scheme,plan,programme,development,venture,initiative,undertaking
initiative,scheme,project,programme,drive,effort,campaign
strategy,plan,policy,approach,game plan,tactics
measure,step,action,rule,policy,provision,move
measures,steps,action,plan,package,rules,policies
manifesto,platform,programme,pledge,policy paper
promise,pledge,vow,commit,commitment,guarantee,undertaking,assure,swear,gave its word,committed,assurance,vows,vowed
pledge,promise,vow,commitment,undertake,committed,guarantee,swore,vows,vowed
commitment,pledge,promise,obligation,undertaking,dedication
broken promise,reneged,went back on,u-turn,failed to deliver,backtracked
u-turn,backtrack,reversal,climbdown,change of heart,about-face,backed down,flip-flop,volte-face,changed its mind
change their mind,u-turn,reversal,backtracked,reconsider,climbdown,second thoughts,rethink
speech,address,remarks,statement,spoke,keynote,oration
debate,discussion,argument,dispute,discuss,controversy,exchange
discuss,talk,debate,consider,deliberate,discussion,raised
agenda,order of business,programme,on the table,items
summit,meeting,conference,talks,gathering,g7,g20,cop
meeting,talks,summit,gathering,session,conference,assembly,met,encounter
meet,met,meeting,gather,convene,assemble,talks
gather,gathering,assemble,meet,collect,congregate,get together,met,got together
democracy,democratic,elections,rule of law,representative
dictator,dictatorship,autocrat,strongman,authoritarian,regime,tyrant,despot
regime,government,rulers,dictatorship,authorities
coup,putsch,takeover,overthrow,seized power,toppled,mutiny,overthrown
overthrow,topple,oust,depose,bring down,coup,overthrown,brought down
oust,topple,force out,remove,push out,unseat,booted out
revolution,uprising,revolt,rebellion,upheaval,insurrection
rebel,insurgent,revolt,dissident,mutineer,uprising
extremist,radical,militant,hardliner,terrorist,fanatic
nationalism,nationalist,patriotic,populism,sovereignty
sovereignty,independence,autonomy,self-reliance,strategic autonomy,homegrown
independent,independence,autonomous,stand-alone,self-reliant,sovereign
dependence,depend,reliance,rely,dependent,hooked,at the mercy of,addicted,relied
depend,rely,dependent,hinge on,count on,reliance,lean on,bank on,relied
rely on,depend,count on,bank on,reliant,dependent
self-sufficient,independent,homegrown,autonomous,domestic production
power,authority,clout,influence,control,might,sway
influence,sway,clout,impact,power,affect,lobby,leverage
control,rule,dominate,govern,grip,command,in charge,steer,ruled,ruling
king,monarch,crown,sovereign,buckingham palace,queen,royal,prince,throne,royal family
queen,king,monarch,royal,crown,palace
royal family,buckingham palace,king,queen,prince,princess,windsor,monarchy
diplomat,ambassador,envoy,embassy,consul,foreign service,attache,diplomatic
embassy,consulate,mission,diplomats,ambassador,high commission
diplomacy,foreign policy,talks,envoys,negotiations,state department
treaty,pact,accord,agreement,convention,protocol,signed
agreement,deal,accord,pact,treaty,settlement,understanding,contract,compromise,arrangement,consensus
agree,agreed,accept,consent,deal,on board,concur,see eye to eye,accede,shake hands,go along,saw eye to eye,shook hands,went along
accept,agree,consent,approve,acknowledge,go along with,swallow,embrace,went along with
disagree,dispute,differ,at odds,dissent,disagreement,contradict,split,divided,object,quarrel
disagreement,dispute,row,rift,difference,split,discord,quarrel,standoff,falling-out,rows
dispute,row,disagreement,conflict,quarrel,argument,feud,standoff,spat,clash,contention,at loggerheads,rows
row,argument,dispute,quarrel,spat,controversy,fight,bust-up,rows,fought
conflict,dispute,war,clash,fighting,feud,confrontation,tension,wars
compromise,middle ground,concession,trade-off,halfway,deal,meet halfway,give and take,met halfway
concession,compromise,give way,gave ground,climbdown,giveaway,conceded,gave way
concede,admit,acknowledge,give way,yield,allow,conceded,gave way
consensus,agreement,unanimous,common ground,accord,broad support
unanimous,unanimously,everyone agreed,with one voice,all in favour,consensus
deadlock,stalemate,impasse,standoff,gridlock,logjam,stuck
breakthrough,advance,leap,milestone,discovery,progress,turning point
ultimatum,deadline,final demand,threat,or else
threat,threaten,danger,menace,risk,warning,peril,intimidate,looming
threaten,threat,warn,menace,intimidate,endanger,jeopardise
retaliate,retaliation,hit back,tit for tat,reprisal,revenge,strike back,countermeasure,riposte,avenge,struck back
react,reaction,respond,response,reply,hit back,retaliate,answered,in turn,comment
reaction,response,reply,answer,feedback,backlash,outcry,comment,hit back
respond,response,reply,answer,react,reaction,hit back,said in a statement,retort
response,reply,answer,reaction,statement,said in a statement,declined to comment
reply,answer,respond,response,retort,wrote back
answer,reply,response,respond,solution
comment,said,statement,declined to comment,react,remark,response,told
tension,strain,friction,hostility,standoff,cooling,frosty
relations,ties,links,relationship,diplomatic,rapprochement
ties,links,relations,connections,bonds
war,conflict,fighting,battle,invasion,hostilities,combat,offensive,military campaign,front line,bloodshed,wars
invade,invasion,incursion,attack,occupy,offensive,entered
attack,attacked,assault,raid,strike,offensive,bombardment,hit,ambush,onslaught,targeted,struck,hits
bomb,bombing,explosive,explosion,blast,device,shell,air strike
explosion,blast,blow up,exploded,detonated,bomb,burst,went off
missile,rocket,ballistic,projectile,warhead,drone,cruise
drone,unmanned aircraft,uav,quadcopter,unmanned,flying robot
shell,bombard,artillery,fire,pound,missile,fired
tank,armoured vehicle,leopard,abrams,armour
fighter jet,warplane,f-35,rafale,eurofighter,aircraft,combat plane
warship,frigate,destroyer,aircraft carrier,submarine,naval vessel
submarine,u-boat,underwater vessel,nuclear sub,aukus
weapons,arms,munitions,ammunition,weaponry,arsenal,hardware,missiles
ammunition,shells,rounds,munitions,bullets
nuclear weapon,atomic bomb,warhead,arsenal,deterrent,trident
defence,defense,military,protection,army,security,pentagon
defend,protect,shield,stand up for,guard,support,champion,safeguard,stood up for
protect,protection,shield,safeguard,defend,guard,secure,preserve,insulate,cover
ceasefire,truce,armistice,end of fighting,peace,lull
peace,truce,ceasefire,peace deal,end to hostilities,reconciliation
peace talks,negotiations,ceasefire,mediation,roadmap to peace
mediator,go-between,broker,arbitrator,intermediary,peacemaker,conciliator,facilitator
mediate,broker,arbitrate,intercede,conciliation,arbitration,acas
terrorist,terrorism,extremist,jihadist,bomber,militant,attack
humanitarian,aid,relief,red cross,charity,emergency supplies,aided
aid,help,assistance,relief,support,subsidy,backing,aided
evacuate,evacuation,moved out,cleared,left their homes,sheltered,taken to safety
border,frontier,boundary,crossing,customs,checkpoint
territory,land,region,area,soil,zone
occupy,occupation,take over,hold,seize,inhabit,took over,held
surrender,give up,capitulate,lay down arms,yield,gave up,laid down arms
victory,win,triumph,success,conquest,wins,won,winning
defeat,loss,beaten,lost,rout,thrashing,failure
america,united states,washington,us,usa,american,white house,uncle sam,stateside
americans,us,united states,washington,white house,trump administration,californian
us government,washington,white house,trump administration,federal government,state department,commerce department
trump,us president,white house,president,washington,oval office
china,beijing,chinese,middle kingdom,shanghai,shenzhen,communist party,xi jinping
chinese,beijing,china,shenzhen,huawei,alibaba
russia,moscow,kremlin,russian,putin,st petersburg
britain,uk,united kingdom,british,london,downing street,whitehall,westminster,great britain,england
england,english,britain,uk,london,manchester
scotland,scottish,edinburgh,holyrood,glasgow,scots
wales,welsh,cardiff,senedd,swansea
northern ireland,belfast,stormont,ulster,northern irish
ireland,irish,dublin,dail,republic of ireland,taoiseach,cork
france,paris,french,elysee,macron,gallic,lyon
germany,berlin,german,bundestag,bavaria,munich,frankfurt,chancellor
italy,rome,italian,milan,meloni,turin
spain,madrid,spanish,barcelona,iberian,catalonia
portugal,lisbon,portuguese,porto
netherlands,dutch,the hague,holland,amsterdam,rotterdam,eindhoven
belgium,brussels,belgian,antwerp,flemish,walloon
switzerland,swiss,bern,zurich,geneva,helvetic
austria,vienna,austrian,salzburg
sweden,stockholm,swedish,swedes,gothenburg
norway,oslo,norwegian,norwegians,bergen
denmark,copenhagen,danish,danes
finland,helsinki,finnish,finns
iceland,reykjavik,icelandic,icelanders
nordic,scandinavia,scandinavian,sweden,norway,denmark,finland
baltic,estonia,latvia,lithuania,tallinn,riga,vilnius
poland,warsaw,polish,poles,krakow
czech republic,prague,czech,czechia
hungary,budapest,hungarian,orban
romania,bucharest,romanian,cluj
bulgaria,sofia,bulgarian,plovdiv
greece,athens,greek,hellenic
turkey,ankara,turkish,istanbul,erdogan
ukraine,kyiv,ukrainian,kiev,zelensky
japan,tokyo,japanese,osaka,nippon
south korea,seoul,korean,samsung,south korean
north korea,pyongyang,kim jong,north korean
korea,seoul,korean,korean peninsula
taiwan,taipei,taiwanese,hsinchu,tsmc
hong kong,hongkong,hongkongers,territory
singapore,singaporean,city-state,singaporeans
malaysia,kuala lumpur,malaysian,penang
indonesia,jakarta,indonesian,java,bali
thailand,bangkok,thai,thais
vietnam,hanoi,vietnamese,ho chi minh
philippines,manila,filipino,philippine
india,new delhi,delhi,indian,mumbai,bengaluru,bangalore,modi
pakistan,islamabad,pakistani,karachi,lahore
bangladesh,dhaka,bangladeshi,chittagong
sri lanka,colombo,sri lankan,sinhalese
australia,canberra,australian,sydney,melbourne,aussie,queensland
new zealand,wellington,kiwi,auckland,new zealander
canada,ottawa,canadian,toronto,quebec,montreal,vancouver
mexico,mexican,monterrey,sheinbaum
brazil,brasilia,brazilian,sao paulo,rio de janeiro
argentina,buenos aires,argentine,milei
chile,santiago,chilean,valparaiso
colombia,bogota,colombian,medellin
venezuela,caracas,venezuelan,maduro
cuba,havana,cuban,castro
south america,latin america,brazil,argentina,chile
israel,jerusalem,israeli,tel aviv,netanyahu
palestinians,gaza,west bank,hamas,palestinian,ramallah
iran,tehran,iranian,islamic republic
iraq,baghdad,iraqi,basra
syria,damascus,syrian,aleppo
lebanon,beirut,lebanese,hezbollah
saudi arabia,riyadh,saudi,kingdom
gulf states,emirates,uae,saudi arabia,qatar,abu dhabi,dubai,riyadh
emirates,uae,abu dhabi,dubai,emirati
egypt,cairo,egyptian,alexandria
south africa,pretoria,south african,johannesburg,cape town
nigeria,abuja,nigerian,lagos
kenya,nairobi,kenyan,mombasa
ethiopia,addis ababa,ethiopian,tigray
morocco,rabat,moroccan,casablanca
algeria,algiers,algerian,oran
africa,african,sub-saharan,sahel,maghreb,kenya,nigeria
asia,asian,far east,china,japan,india
europe,european,continent,eu,brussels
middle east,gulf,arab,israel,iran
california,sacramento,californian,san francisco,los angeles,silicon valley
texas,austin,texan,houston,dallas
new york,manhattan,new yorker,brooklyn,albany
pennsylvania,harrisburg,philadelphia,pittsburgh
florida,tallahassee,miami,floridian
virginia,richmond,loudoun county,virginian
ohio,columbus,cleveland,cincinnati
michigan,lansing,detroit,ann arbor
london,capital,londoners,greater london,city of london
country,nation,state,land,homeland,national
countries,nations,states,member states,capitals,governments
abroad,overseas,foreign,outside the country,other countries,export
world,globe,global,planet,international,earth,worldwide
worldwide,global,across the world,around the globe,international,everywhere
international,global,worldwide,cross-border,foreign,multinational
domestic,national,home,homegrown,local,internal
energy,power,electricity,fuel,gas,juice,watts,megawatts
electricity,power,current,grid,juice,megawatts,mains,kilowatt,electric
power,electricity,megawatts,energy,supply,juice,gigawatts
power station,power plant,reactor,gas-fired,coal-fired,turbine,generating station,generator
power cut,blackout,outage,power failure,lights went out,load shedding,brownout,without electricity
grid,network,national grid,power lines,transmission,pylons,substation,interconnector
power line,cable,pylon,high-voltage,overhead line,transmission,interconnector
grid connection,hook up,connected to the network,substation,plug in,queue
nuclear,atomic,reactor,uranium,edf,fission,small modular reactor,sizewell,hinkley
reactor,nuclear plant,core,smr,atomic power station
nuclear waste,radioactive,spent fuel,storage site,geological disposal
radiation,radioactive,contamination,becquerel,radioactivity
solar,solar panels,photovoltaic,sun,rooftop panels,pv
wind,wind farm,turbine,offshore wind,gusts,blades
wind farm,turbines,offshore,blades,wind power
renewable,green energy,solar,wind,clean energy,hydro,wind farm,low-carbon
hydroelectric,dam,hydropower,reservoir,turbine,dams
coal,colliery,coal-fired,mine,lignite,pit,pits
gas,methane,natural gas,lng,pipeline,shale,boiler
oil,crude,petroleum,barrel,brent,opec,drilling,refinery,fuel oil
oil company,shell,bp,exxon,chevron,totalenergies,oil major,saudi aramco
petrol,gasoline,fuel,diesel,gas,forecourt,pump,unleaded
diesel,fuel,generators,petrol,gasoil
filling station,petrol station,gas station,forecourt,pumps,service station
drill,drilling,well,bore,borehole,rig,extract
well,borewell,borehole,aquifer,drilled,spring
pipeline,pipe,conduit,nord stream,duct,main
hydrogen,h2,electrolyser,fuel cell,green hydrogen
battery,storage,lithium,cell,accumulator,gigafactory,charge,batteries
charging,charger,charging point,plug in,recharge,power up,socket
generator,backup power,diesel,genset,turbine,standby
heating,boiler,radiator,heat pump,warmth,heat,central heating,furnace
heat pump,heating,boiler replacement,air source
waste heat,recovered heat,district heating,heat network,surplus heat,warm
boiler,heating,furnace,gas-fired,heat
cooling,cool,air conditioning,chiller,refrigeration,evaporation,cooling towers,fans,chilled
air conditioning,cooling,aircon,ac,chiller,fan,fans
insulation,insulate,loft,draught,double glazing,retrofit,energy efficiency
save energy,energy efficiency,consume less,turn down,insulation,lower consumption,saved energy
consumption,use,usage,consume,demand,draw,guzzle,burn,uses as much,used,uses,using,drew,drawn
consume,consumption,use,guzzle,burn,draw,eat,swallow,devour,get through,used,uses,using,burnt
use,uses,used,using,usage,employ,utilise,draw on,rely on,deploy,application,consume,harness,applied
what is it used for,designed to,serves,purpose,helps,application,allows,intended,enables,lets
usage,use,consumption,utilisation,uptake,application,used,uses,using
demand,need,appetite,consumption,orders,thirst,requests
supply,provide,furnish,deliver,stock,feed,source,fed
shortage,lack,scarcity,short supply,shortfall,deficit,dearth,run out,crunch,drought,rationing,ran out
scarce,rare,in short supply,hard to find,limited,shortage
rationing,restrictions,shortage,limited,quota,hosepipe ban
waste,rubbish,garbage,trash,refuse,litter,landfill,scrap,dump
rubbish,waste,garbage,trash,litter,refuse,bins
recycle,recycling,reuse,recover,second life,recovered,reprocess,salvage,repurposed,refurbished
landfill,dump,tip,waste site,burial,incinerator,tips
incinerator,burning waste,energy from waste,waste plant,chimney
sewage,wastewater,effluent,sewer,treatment works,spill,discharge,treated water
water,litres,gallons,tap,drinking water,reservoir,aquifer,river,stream,rinse,taps
drinking water,tap water,potable,mains water,reservoir,supplies,supply
groundwater,aquifer,water table,borehole,wells,underground water
reservoir,lake,dam,water reserve,tank,storage,dams
river,stream,brook,waterway,creek,thames,tributary,bank,ford,estuary
stream,brook,river,chalk stream,creek,burn
lake,loch,reservoir,pond,lagoon,shore
leak,leakage,spill,seep,burst pipe,escape,lost
flood,flooding,inundated,deluge,submerged,underwater,burst its banks,swamped,high water
drought,dry spell,water shortage,hosepipe ban,parched,lack of rain,arid,dry
dry,arid,parched,drought,dried up,run dry,ran dry
wet,damp,moist,soaked,humid,rainy
irrigation,watering,sprinkler,crops,water
climate,weather,warming,global warming,greenhouse,carbon,temperature
climate change,global warming,greenhouse effect,warming planet,climate crisis,rising temperatures
emissions,carbon,co2,greenhouse gas,footprint,pollution,carbon dioxide,tonnes of carbon,methane
carbon,co2,emissions,greenhouse gas,carbon dioxide,footprint
carbon footprint,emissions,environmental impact,tonnes of co2,climate impact
net zero,carbon neutral,climate neutral,decarbonise,emission-free,offset
decarbonise,go green,cut emissions,net zero,transition,electrify,went green
pollution,contamination,smog,polluting,toxic,emissions,dirty,discharge,particulates,fumes
pollute,contaminate,dirty,foul,discharge,poison,spill
polluted,contaminated,toxic,dirty,fouled,tainted
toxic,poisonous,harmful,hazardous,noxious,contaminated
air quality,smog,pollution,particulates,fumes,fine particles,nitrogen dioxide
forever chemicals,pfas,contamination,pollutants
environment,nature,ecology,green,planet,ecological,environmental,wildlife,biodiversity
environmental impact,footprint,harm to nature,emissions,water use,ecological damage
environmentally friendly,green,sustainable,eco-friendly,clean,low-carbon,ecological
environmentalist,green campaigner,ecologist,greenpeace,conservationist,friends of the earth
sustainable,green,lasting,viable,responsible,renewable
nature,wildlife,countryside,biodiversity,natural world,habitat
biodiversity,species,wildlife,habitat,ecosystem,fauna,flora
wildlife,animals,birds,fauna,species,habitat,bats,newts
species,animals,breed,variety,kind,endangered
endangered,threatened,at risk,extinction,dying out,rare
extinct,extinction,died out,wiped out,vanished
habitat,home,ecosystem,nesting,breeding ground,wetland
tree,oak,forest,trunk,pine,ash,timber,beech,elm,trees
trees,woodland,forest,saplings,oaks,hedgerow
forest,woodland,woods,trees,timber,jungle,rainforest
deforestation,logging,felling,clearing,cut down trees,chainsaw
plant trees,reforestation,saplings,woodland,tree planting
wood,timber,lumber,plank,log,wooden
noise,racket,hum,din,decibel,sound,buzz,nuisance,drone,loud
noisy,loud,hum,decibel,deafening,disturbance,rowdy
nuisance,disturbance,noise,smell,annoyance,inconvenience,harm
smell,odour,stench,reek,stink,scent,fumes
light pollution,glare,floodlights,night sky
dust,particles,soot,powder,grime
asbestos,lead,hazardous material,toxic
earthquake,quake,tremor,seismic,richter,magnitude,aftershock
volcano,eruption,lava,ash cloud,erupted
landslide,mudslide,rockfall,avalanche,slope gave way
wildfire,forest fire,blaze,bushfire,flames,burning
fire,blaze,flames,burned,inferno,gutted,burn,arson,alight
burn,burned,fire,scorched,charred,went up in flames,torch,burnt
storm,hurricane,gale,tempest,cyclone,typhoon,tornado,thunderstorm,battered
hurricane,cyclone,typhoon,storm,tropical storm,landfall
weather,forecast,rain,sunshine,met office,temperature,climate
weather forecast,met office,forecaster,meteorologist,weather service,outlook
rain,rainfall,downpour,shower,wet,drizzle,monsoon,deluge
snow,snowfall,blizzard,flurry,drift,ice,slush
ice,frost,frozen,icy,glacier,freezing
cold,freezing,chilly,frost,icy,cold snap,chill,frigid
hot,heat,heatwave,scorching,sweltering,warm,boiling,sizzling
heatwave,hot spell,record temperatures,scorching,heat
fog,mist,haze,visibility,smog
sun,sunshine,sunny,solar,sunlight,rays
wind,gale,gust,breeze,storm
sea,ocean,maritime,waves,seabed,coast,offshore,atlantic,pacific,marine,seas
sea level,rising seas,tide,coastal flooding,metres higher
seabed,ocean floor,underwater,sea bottom,subsea
coast,shore,coastline,seaside,beach,cliff,seafront,coastal
beach,shore,sand,seaside,coast,seafront
island,isle,islanders,archipelago,islet,atoll
mountain,peak,summit,hill,alps,range,slope,highlands
hill,slope,mount,rise,mound,hillside
valley,dale,glen,gorge,basin
desert,arid,sand,dunes,sahara
countryside,rural,fields,farmland,villages,village,green belt
rural,countryside,village,farming,remote,country,provincial
urban,city,town,metropolitan,built-up
city,town,metropolis,urban,municipality,capital
town,city,village,municipality,borough,community
village,hamlet,parish,town,community,settlement
neighbourhood,district,area,quarter,estate,block,community,suburb
suburb,outskirts,commuter belt,outlying,suburban,edge of town
outskirts,edge of town,suburb,periphery,outlying,industrial estate
downtown,city centre,town centre,inner city,high street
region,area,county,province,district,state,part of the country
county,shire,district,region,parish
where,located,site,based,situated,place,location,address
located,situated,based,found,sited,stands,lies,sits
location,site,place,address,spot,position,whereabouts,venue
site,location,plot,land,premises,grounds,campus,compound
place,site,location,venue,spot,locale
venue,hall,stadium,arena,theatre,site,held at,location
premises,building,offices,property,site
build,built,builds,building,construct,erect,put up,raise,construction,set up,assemble,develop
built,constructed,erected,put up,dates from,assembled,completed
building,block,tower,structure,house,edifice,premises,construction,warehouse
construction,building work,works,building site,crane,erection,builders
construction site,building site,works,cranes,scaffolding,digger
works,construction,roadworks,building,renovation,repairs,project
foundation stone,ground-breaking,broke ground,first stone,work begins,shovels in the ground
planning permission,permit,approval,consent,planning committee,zoning,rezoning,building permit
zoning,rezoning,planning,land use,special exception,development
develop,developer,build,development,design,work on,create,built
demolish,knock down,pull down,tear down,raze,flatten,bulldoze,demolition,torn down,razed
renovate,refurbish,restore,do up,revamp,modernise,overhaul,refit,renovation,facelift,did up
repair,fix,mend,restore,maintenance,patch up,put right,repaired,overhaul,fixed,fixes,fixing
maintenance,upkeep,repair,servicing,inspection
expand,extend,enlarge,grow,bigger,extension,scale up,add,widen,broaden,grew,grown,adds,added
extension,expansion,enlargement,annexe,wing,addition
house,home,property,dwelling,cottage,villa,residence,bungalow,semi-detached
home,house,household,dwelling,residence,flat,property
housing,homes,flats,accommodation,dwellings,social housing,apartments,council house
flat,apartment,studio,condo,lodging,penthouse,maisonette
apartment,flat,condo,unit,tenement,lodging
house prices,property market,real estate,home values,housing market,property values
property,real estate,land,building,house,estate,home
real estate,property,housing,land,realtor,estate agent
social housing,council house,affordable homes,public housing,housing association,council estate
evict,eviction,turf out,thrown out,removed,repossess,kicked out
move in,occupy,take up residence,settle,move into,moved in,took up residence,moved into
room,chamber,bedroom,hall,space,suite
hall,room,auditorium,venue,server hall,building
floor,storey,level,ground floor,upstairs
roof,rooftop,tiles,slates,attic,ceiling
wall,barrier,fence,partition,facade
door,gate,entrance,doorway,front door
fence,barrier,hedge,wall,railings,palisade
basement,cellar,underground,vault,crypt
tower,skyscraper,high-rise,block,steeple,spire
skyscraper,tower,high-rise,storeys,tall building
bridge,viaduct,overpass,crossing,flyover,span,footbridge
tunnel,underpass,underground,bore,channel tunnel
road,street,highway,motorway,route,lane,avenue,a-road,carriageway
street,road,avenue,lane,alley,boulevard
motorway,highway,freeway,interstate,m25,expressway,turnpike
roundabout,junction,crossroads,interchange,intersection
pavement,sidewalk,footpath,kerb,walkway
car park,parking,parking lot,spaces,garage,bays
parking,car park,spaces,bay,kerbside
traffic,congestion,jam,tailback,gridlock,vehicles,rush hour,lorry movements
traffic jam,congestion,tailback,gridlock,bottleneck,queue
bottleneck,logjam,constraint,congestion,choke point,backlog
factory,plant,works,mill,manufacturing site,facility,assembly line,fab,foundry,production line,workshop,fabs
plant,factory,facility,site,works,mill,complex
facility,plant,site,centre,installation,complex
workshop,factory,studio,garage,bench,plant
warehouse,depot,distribution centre,storage,fulfilment centre,shed,hangar,logistics
mill,paper mill,factory,works,plant
assembly line,production line,factory floor,conveyor,line
farm,farmland,agricultural,holding,ranch,barn,field
mine,pit,quarry,colliery,extraction,shaft,mining,pits
quarry,pit,mine,gravel,excavation,pits
mining,extraction,digging,mine,ore,excavate
steel,steelworks,blast furnace,foundry,metal,iron,mill
metal,steel,copper,aluminium,iron,alloy,lithium,cobalt,nickel
rare earths,critical minerals,lithium,cobalt,gallium,germanium,raw materials,neodymium
raw materials,minerals,resources,inputs,commodities,ore,ingredients
made of,material,composed of,consists,built from,contains,fabric,steel,wood,concrete,plastic,ingredients
material,fabric,substance,steel,plastic,wood,concrete,textile,component
plastic,polymer,packaging,polythene,pvc,bottles
concrete,cement,mortar,slab,reinforced
glass,pane,window,bottle,screen
paper,cardboard,pulp,sheet,document
fabric,cloth,textile,cotton,wool,linen,silk
chemical,substance,compound,solvent,acid,reagent
component,part,piece,element,spare part,module,ingredient
spare parts,components,pieces,replacement parts,parts
equipment,machinery,gear,kit,hardware,tools,apparatus,installation
machine,device,equipment,apparatus,robot,engine,tool,contraption
machines,robots,equipment,computers,automation,tools
tool,instrument,software,device,program,utility,gadget,app,implement,apps
device,gadget,appliance,handset,apparatus,machine,tool
appliance,fridge,washing machine,white goods,device
engine,motor,turbine,propulsion
robot,machine,humanoid,automaton,robotic arm,android,automated,bot,bots
transport,transit,bus,train,travel,haulage,freight,tram,buses
public transport,bus,train,tram,metro,underground,transit,rail,subway,buses
train,rail,railway,locomotive,carriage,high-speed line,commuter line,intercity,amtrak,hs2
railway,rail,track,train,network rail,line
underground,tube,subway,metro,below ground
bus,coach,double-decker,shuttle,route,stop,minibus,buses
tram,streetcar,light rail,trolley
station,stop,terminus,platform,terminal
bicycle,bike,cycle,cycling,e-bike,two-wheeler
scooter,moped,e-scooter,two-wheeler,motorbike
motorcycle,motorbike,biker,scooter
car,vehicle,automobile,motor,saloon,suv,hatchback,sedan,models,cars
electric car,ev,battery vehicle,electric vehicle,tesla,plug-in,zero-emission
vehicle,car,lorry,van,truck,automobile,bus,cars,vans,buses
truck,lorry,hgv,articulated,heavy goods vehicle,pickup,wagon
van,delivery vehicle,lorry,transit,minivan,vans
driverless,self-driving,autonomous,robotaxi,waymo,without a driver,unmanned
drive,drove,driving,steer,at the wheel,motoring,driven
crash,collision,accident,pile-up,smash,wreck,collide,hit,hits
accident,crash,collision,incident,mishap,pile-up,disaster,wreck,derailment
incident,event,accident,occurrence,episode,mishap
disaster,catastrophe,tragedy,calamity,emergency,cataclysm
plane,aircraft,jet,airliner,flight,boeing,airbus,aeroplane,airplane
flight,plane,trip,journey,departure,flew
fly,flew,flight,flown,airborne,plane,flying
airport,runway,terminal,heathrow,gatwick,hub,airfield,jfk
land,landed,touch down,arrive,landing
take off,departed,lift off,left,airborne,launch,took off
ship,vessel,boat,freighter,ferry,container ship,cargo,tanker,cruise,ships
boat,vessel,ship,yacht,dinghy,canoe,barge,trawler,ships
port,harbour,dock,quay,terminal,wharf,felixstowe,rotterdam
shipping,freight,sea transport,cargo,maersk,vessels,logistics
freight,cargo,goods,shipment,haulage,load
container,crate,box,cargo,shipping
delivery,shipment,deliver,dispatch,drop off,consignment,courier
deliver,supply,ship,drop off,hand over,bring,dispatch,delivered,ships,brought
ship,send,dispatch,shipment,deliver,export,ships,sent
shipment,consignment,delivery,cargo,crate,load,batch
supply chain,logistics,suppliers,sourcing,shipping,procurement
logistics,transport,supply chain,warehousing,distribution
space,orbit,nasa,rocket,satellite,astronaut,spacecraft,outer space
satellite,orbit,starlink,spacecraft,probe,constellation
rocket,launcher,spacecraft,lift-off,spacex,ariane,booster
astronaut,cosmonaut,crew,space station,spacewalk
moon,lunar,artemis,landing
journey,trip,travel,ride,route,voyage,crossing,commute
trip,journey,travel,voyage,visit,tour,excursion,outing
travel,journey,trip,commute,tour
route,path,line,itinerary,road,way,course
import,bring in,imported,foreign goods,buy abroad,from overseas,shipped in,brought in,bought abroad
export,sell abroad,exported,shipped,foreign sales,overseas sales,sold abroad
imports,foreign goods,shipments,purchases abroad,inflows
exports,foreign sales,shipments,sales abroad,overseas orders
ai,artificial intelligence,machine learning,algorithm,language model,chatbot,neural network,generative,software,model,llm
artificial intelligence,ai,machine learning,algorithm,chatbot,model,automated,neural network
algorithm,software,ai,code,program,formula,automated system,model
model,language model,llm,ai system,gpt,claude,gemini,llama,neural network
language model,llm,chatbot,ai,gpt,model,generative ai
chatbot,ai assistant,bot,chatgpt,virtual assistant,conversational,siri,alexa,copilot,digital assistant,bots
generative ai,chatbot,image generator,chatgpt,ai-generated,midjourney,synthetic
ai agent,agent,autonomous assistant,agentic,bot,assistant,bots
open source,open weights,freely available,open model,source code,public code
train,trained,training,feed,learn,fine-tune,ingest,taught,fed,learnt
training data,dataset,corpus,scraped,ingest,learn from,texts used,fed
scrape,scraping,harvest,hoover up,crawl,collected,trawl,mine,ingest,copied from the web
parameters,weights,billion parameters,model size,tokens
hallucination,make up,invented,false answers,errors,fabricated,wrong,hallucinate,made up
make things up,invent,fabricate,hallucinate,false,bogus,fictitious,made things up
deepfake,fake video,manipulated,synthetic,ai-generated,doctored,voice clone
voice clone,imitate a voice,synthetic voice,deepfake,voice actor
facial recognition,face scan,biometric,camera,identify,face-matching
biometric,fingerprint,facial recognition,iris,face scan
bias,biased,prejudice,discrimination,unfair,skewed,slanted
automate,automation,automated,robot,mechanise,machines,without humans,hands-free,by itself
automatic,automated,self-acting,by itself,without human
automation,robots,machines,ai,mechanisation,automated
human oversight,human in the loop,overrule,override,human review,person to check,last word
decide automatically,automated decision,algorithm,software decides,no human
computing power,compute,processing power,gpus,servers,chips,petaflops,calculation
supercomputer,cluster,exascale,machine,computing
computer,pc,laptop,machine,workstation,desktop,server,mac
laptop,notebook,computer,macbook,pc,chromebook
tablet,ipad,screen,device,kindle
phone,smartphone,mobile,handset,iphone,cellphone,android,device
smartphone,mobile phone,handset,iphone,android,cellphone
screen,display,monitor,television,panel
keyboard,type,keys,mouse,typing
chip,semiconductor,processor,microchip,gpu,silicon,integrated circuit,wafer,accelerator,nanometre
chips,semiconductors,processors,gpus,silicon,wafers,accelerators
wafer,chip,silicon,die,semiconductor
chip plant,fab,foundry,semiconductor factory,wafer plant,packaging plant,fabs
lithography,asml,chip-making machine,etching,extreme ultraviolet
memory,ram,storage,dram,hbm,flash
quantum,qubit,quantum computer,superposition
data centre,data center,server farm,server hall,computing campus,hyperscale,servers,hyperscaler,cloud campus
server,data centre,rack,machine,hosting,cloud
cloud,aws,azure,hosting,servers,remote computing,google cloud
data,information,records,figures,database,statistics,files
database,register,records,data,file,repository
information,data,details,intelligence,facts,knowledge,particulars
software,program,application,code,tool,app,system,package,apps
program,software,application,app,code,tool,apps
app,application,software,mobile program,download,platform,apps
application,app,use,software,program,apps,used,uses,using
code,software,programming,source,script,lines
programming,coding,software development,writing code,coders
update,upgrade,patch,new version,release,refresh,bring up to date,brought up to date
version,edition,release,model,variant,iteration
upgrade,improve,modernise,update,enhance,refit
bug,glitch,flaw,error,fault,defect,malfunction,vulnerability,bugs
glitch,bug,fault,malfunction,technical problem,hiccup,outage,failure,bugs
outage,down,offline,breakdown,failure,interruption,crash,blackout
break down,failure,malfunction,out of order,fault,conk out,stopped working,crash,broke,broke down
hack,hacked,cyberattack,breach,intrusion,broke into,compromised,ransomware,hackers
cyberattack,hack,ransomware,breach,intrusion,malware,hackers,denial of service
data breach,leak,stolen data,hack,exposed,compromised,records leaked
malware,virus,ransomware,spyware,trojan,malicious software
security flaw,vulnerability,hole,bug,backdoor,weakness,exploit,bugs
cybersecurity,computer security,protection,firewall,cyber defence,infosec
password,login,credentials,passcode,sign in,authentication
encryption,encrypted,scrambled,cipher,end-to-end,secure
log in,sign in,access,account,password,connect
account,profile,login,subscriber,membership
access,entry,reach,log in,admission,get into,availability,got into
internet,web,online,net,broadband,digital,connection
online,internet,web,digital,virtual,website,on the net
broadband,internet connection,fibre,wi-fi,high-speed,connectivity
mobile network,5g,4g,signal,coverage,mast,antenna,reception
website,site,page,portal,web,homepage,online
search engine,google,bing,search,results,queries
browser,chrome,firefox,safari,web
link,url,click,hyperlink,address
click,tap,press,link,select,taps
download,install,get the app,downloaded,save,got the app,saved,saving
upload,post,put online,share,publish
email,mail,message,inbox,e-mail,correspondence
message,text,email,note,sms,whatsapp,letter
post,publish,share,upload,tweet,put online
tweet,post,message on x,social media,twitter
video,clip,footage,film,youtube,recording
photo,picture,image,snap,photograph,shot
image,picture,photo,visual,illustration,drawing
video call,zoom,teams,videoconference,online meeting,remote meeting
camera,cctv,lens,video,surveillance
cctv,camera,surveillance,video footage,closed-circuit
surveillance,monitoring,spying,watch,tracking,cctv,snooping,wiretap
track,trace,follow,monitor,tracking,locate,keep tabs on,kept tabs on
eavesdrop,listen in,wiretap,bug,recorded,spy,bugs,spies,spied
headset,goggles,virtual reality,vr,augmented,glasses
virtual reality,vr,headset,metaverse,immersive
video game,game,gaming,console,playstation,nintendo,xbox
3d printing,additive manufacturing,printed,printer
sensor,detector,probe,gauge,meter,monitor
technology,tech,technical,digital,innovation,technological
technical,engineering,technological,specialist
digital,computerised,online,electronic,virtual
digitise,computerise,scan,go paperless,digital,went paperless
paper-based,on paper,pen and paper,by hand,manual,handwritten
by hand,manual,manually,handmade,artisan
innovation,novelty,invention,breakthrough,new,advance,pioneering
invent,devise,create,come up with,conceive,design,dream up,think up,came up with,thought up
design,conceive,draw,devise,create,blueprint,plan,architect,drew,drawn
discover,find,found,unearth,uncover,detect,spot,identify,come across,discovery,came across
discovery,find,breakthrough,finding,unearthed,found
find,found,discover,locate,spot,detect,track down,come across,dig up,came across
detect,spot,identify,pick up,notice,flag,sense,recognise
identify,recognise,spot,name,pinpoint,single out,determine,named,naming
test,trial,try out,experiment,pilot,exam,check,tested,assess,tried out
trial,test,pilot,experiment,trial run,dry run,testing
pilot project,trial,experiment,test phase,pilot scheme,proof of concept
experiment,test,trial,study,attempt,experimental
prototype,demonstrator,first model,mock-up,early version,test model
research,study,science,studies,scientific,r&d,investigation,scholarship
study,research,paper,report,survey,analysis,findings,published
studied,examined,analysed,looked at,researched,investigated
paper,study,article,publication,journal,preprint
report,study,paper,document,findings,survey,white paper,dossier
findings,results,conclusion,discoveries,evidence,study found
conclude,find,judge,decide,determine,end,infer,found
conclusion,finding,result,verdict,end,upshot
analysis,study,examination,breakdown,review,assessment
analyse,analyze,examine,study,review,dissect,break down,assess,broke down
theory,hypothesis,idea,thesis,explanation
hypothesis,theory,assumption,idea,supposition
laboratory,lab,test bench,research centre,institute,labs
physics,physicist,particle,quantum,cern
chemistry,chemist,molecule,compound,chemical
biology,biologist,cell,gene,organism
mathematics,maths,mathematician,theorem,equation,math
astronomy,telescope,astronomer,galaxy,star,observatory
gene,dna,genetic,genome,hereditary
genetically modified,gmo,gene-edited,crispr,engineered
nobel prize,nobel,laureate,stockholm,prize
health,medical,medicine,wellbeing,nhs,healthcare,fitness
healthcare,medical care,health service,nhs,treatment,medicine
nhs,national health service,health service,hospitals,health trust
disease,illness,sickness,condition,infection,ailment,disorder,syndrome,bug,bugs
illness,disease,sickness,condition,ailment,infection
cancer,tumour,tumor,oncology,chemotherapy,carcinoma,malignant,leukaemia
heart,cardiac,cardiology,heart attack,coronary
heart attack,cardiac arrest,coronary,heart failure
stroke,brain haemorrhage,clot,aneurysm
diabetes,insulin,blood sugar,diabetic
dementia,alzheimer's,memory loss,cognitive decline
mental health,depression,anxiety,psychiatric,psychological,wellbeing,stress
depression,depressed,low mood,mental illness,despair
anxiety,stress,worry,panic,nerves
suicide,took his own life,killed herself,self-harm,took her own life
virus,infection,covid,flu,pathogen,coronavirus
covid,coronavirus,pandemic,lockdown,virus
pandemic,epidemic,covid,outbreak,coronavirus
outbreak,epidemic,wave of cases,spread,cluster
contagious,infectious,catching,spread,transmitted
vaccine,jab,vaccination,immunisation,shot,inoculation,dose,booster,jabs
medicine,drug,medication,treatment,pill,tablet,remedy,prescription
drug,medicine,medication,treatment,compound,pill
prescription,prescribe,script,medication
treatment,therapy,cure,care,remedy,medication,cured
treat,care for,cure,heal,nurse,therapy,poultice,cured
cure,remedy,heal,treatment,recover,cured
heal,recover,cure,get better,mend,cured,got better
surgery,operation,procedure,operated on,went under the knife,transplant
operation,surgery,procedure,intervention
diagnose,diagnosis,detect,identify,screening,found to have
screening,test,scan,mammogram,check-up,examination
scan,mri,x-ray,image,ultrasound,ct
symptom,sign,pain,fever,cough
pain,ache,suffering,hurt,sore,agony
injury,wound,fracture,bruise,sprain,broken bone,hamstring,harm
pregnant,pregnancy,expecting,mother-to-be,maternity
birth,born,delivery,newborn,childbirth
birth rate,fertility,births,natality,babies born
abortion,termination,pregnancy,roe,pro-choice
die,died,dies,dying,death,passed away,killed,perish,lost his life,succumbed,fatal,lost their lives
death,died,dead,fatality,passing,killed,demise,loss of life,mortality
dead,died,killed,deceased,late,lifeless,fatal
death toll,deaths,killed,fatalities,casualties,victims,lives lost
how many died,death toll,killed,fatalities,lives lost,victims,dead
survive,survived,survivor,pull through,live,escape
funeral,burial,cremation,buried,mourners,wake,service
grave,cemetery,tomb,burial,graveyard,buried
bury,buried,inter,laid to rest,underground
life expectancy,lifespan,longevity,live longer,years of life
assisted dying,euthanasia,end of life,assisted suicide
obesity,overweight,weight,fat,obese
diet,eating,nutrition,slimming,calories
smoking,cigarette,tobacco,vape,smoker,nicotine
alcohol,drink,booze,beer,wine,spirits,drunk
drunk,intoxicated,inebriated,over the limit,alcohol
addiction,addicted,hooked,dependence,addict
sleep,slept,asleep,nap,rest,bed,beds
tired,exhausted,weary,fatigue,worn out
exercise,workout,physical activity,gym,fitness,training
blood,transfusion,donor,plasma,vein
bed,ward,hospital place,berth,capacity,beds
appointment,consultation,slot,visit,booking
ambulance,paramedic,emergency vehicle,999,911
education,schooling,teaching,schools,learning,training,curriculum
pupil,student,schoolchild,learner,class,undergraduate
student,pupil,undergraduate,learner,scholar,postgraduate
students,pupils,undergraduates,learners,class,campus
class,lesson,course,classroom,lecture
lesson,class,lecture,course,tuition,tutorial
course,class,module,programme,training,curriculum
curriculum,syllabus,course,subjects taught,programme
learn,learned,learnt,study,find out,master,pick up,teach,found out,taught
teach,taught,instruct,lesson,educate,train
exam,test,gcse,a-level,assessment,paper,finals
grade,mark,score,result,assessment
pass,succeed,get through,passed,qualified,got through
cheat,cheating,fraud,copying,plagiarism,deceive
homework,assignment,essay,coursework
degree,diploma,qualification,bachelor,masters,phd
tuition fees,fees,cost of studying,student loan,university costs
scholarship,bursary,grant,fellowship,studentship
enrol,sign up,register,enrolment,admission,join
headmaster,head,principal,headteacher
literacy,reading,writing,read and write
school meals,canteen,lunch,cafeteria,school dinners
playground,schoolyard,break time,recess
drop out,quit,leave early,abandon,truancy,left early
truancy,absence,skipping school,bunking off
news,report,coverage,headlines,bulletin,story
article,story,piece,report,column,feature
headline,front page,title,banner,splash
column,opinion piece,op-ed,editorial,comment
interview,spoke to,told,questioned,conversation with
publish,published,release,bring out,issue,print,came out,put out,brought out
print,printed,press,published,printing
broadcast,air,aired,transmit,show,screened,stream
television,tv,channel,small screen,broadcaster,telly
radio,station,airwaves,broadcast,fm,podcast
podcast,radio show,episode,audio
programme,show,series,broadcast,episode
series,show,season,episode,drama,sitcom
streaming,netflix,spotify,disney+,on demand,platform
film,movie,picture,feature,blockbuster,cinema,motion picture
movie,film,blockbuster,flick,picture,screening
cinema,movie theater,film,big screen,multiplex,picture house
documentary,film,factual,series
theatre,stage,play,drama,playhouse,theater,west end,broadway
play,drama,staged,show,performance,theatre
performance,show,concert,gig,recital,display,gigs
concert,gig,recital,performance,tour,live show,gigs
tour,concerts,dates,on the road,gigs
festival,event,celebration,fair,glastonbury,edition
exhibition,show,display,exhibit,gallery,retrospective
show,exhibition,display,performance,programme
event,occasion,gathering,happening,ceremony
ceremony,event,celebration,inauguration,service
party,celebration,bash,festivities
celebrate,mark,toast,commemorate,rejoice,party
anniversary,birthday,years since,jubilee,centenary
birthday,anniversary,turned,years old
wedding,marriage,married,tied the knot,bride,groom
marry,married,wed,wedding,tie the knot,spouse
divorce,split,separated,break-up,ex-wife,ex-husband
music,song,tune,melody,songs,musical
song,track,tune,single,ballad,hit,anthem
album,record,lp,release,disc
record,recording,album,vinyl,disc
recording,taped,tape,audio,captured
dance,dancing,ballet,choreography,dancer
opera,opera house,covent garden,soprano,aria
art,painting,works,artwork,sculpture,artistic
painting,canvas,picture,artwork,oil,portrait,masterpiece
statue,sculpture,bronze,monument,figure
artwork,painting,work of art,sculpture,piece,installation
book,novel,volume,title,memoir,paperback,hardback
novel,book,fiction,story,thriller
books,novels,titles,volumes,literature
bookshop,bookseller,waterstones,bookstore
story,tale,plot,narrative,account
poem,verse,poetry,poet,rhyme
comic,manga,graphic novel,cartoon,strip
character,role,part,hero,protagonist
scene,sequence,stage,shot
script,screenplay,scenario,text,writers' room
translation,translated,version,subtitles,dubbed
language,tongue,english,dialect,speech,bilingual
speak,talk,converse,spoke,fluent,spoken
word,term,expression,vocabulary
name,called,title,named,known as,dubbed,naming
called,named,known as,dubbed,titled,nicknamed,goes by,branded
nickname,dubbed,known as,alias,called,moniker
rename,rebrand,new name,renamed,change its name
brand,label,marque,logo,trademark
advertising,advert,commercial,ad,promotion,marketing,campaign,billboard,ads
advert,ad,commercial,billboard,poster,spot,ads
marketing,promotion,advertising,publicity,selling
publicity,promotion,attention,exposure,hype
hype,buzz,frenzy,excitement,craze,fuss
trend,fashion,tendency,craze,pattern,vogue
fashion,clothing,style,couture,trend,designer
clothes,clothing,garments,apparel,outfit,wear,dress,wore,worn
shoes,footwear,trainers,boots,clogs,sneakers
jewellery,necklace,ring,diamond,gems,jewels
luxury,high-end,upmarket,lvmh,premium,opulent
culture,arts,heritage,cultural,artistic
heritage,legacy,tradition,listed,historic,conservation
tradition,custom,ritual,heritage,traditional,practice
monument,landmark,memorial,statue,listed building
castle,palace,fortress,manor,chateau
ruins,remains,archaeological,relics,vestiges
award,prize,trophy,honour,medal,accolade,oscar
prize,award,trophy,medal,winnings,reward,accolade
medal,gold,silver,bronze,podium,medallist
oscar,academy award,statuette,best film
win,won,wins,winning,victory,triumph,beat,take home,clinch,prevail,scoop,came first,beaten,took home
who won,winner,beat,victory,triumphed,champion,crowned,defeated,took the title,prevailed,beaten
beat,beaten,defeat,overcome,outplay,thrash,won against,trounce,edge out
lose,lost,loses,losing,defeat,beaten,fail,went down,miss out
draw,drew,tie,level,all square,stalemate,drawn,ties,tied
score,scored,goal,points,net,result,tally,found the net
goal,scored,net,strike,header,winner,penalty,equaliser,struck
winning goal,winner,decisive,struck,decider,scored,last-minute
point,points,score,try,mark
match,game,fixture,tie,contest,clash,encounter,derby,ties,tied
game,match,fixture,contest,play
final,decider,championship match,last round,showdown
semi-final,last four,knockout,cup
tournament,competition,cup,championship,contest,open
competition,contest,tournament,championship,race
championship,title,league,crown,trophy,tournament
league,division,premier league,championship,table
world cup,fifa,tournament,finals
olympics,olympic games,ioc,games,olympian,paralympics
football,soccer,premier league,fifa,uefa,pitch
rugby,scrum,six nations,try,twickenham
cricket,wicket,innings,test match,ashes,batsman,bowler,runs
tennis,wimbledon,set,racket,court,grand slam
golf,course,hole,green,putt,open
hurling,gaelic football,gaa,camogie,puck
basketball,nba,hoop,court
baseball,pitcher,innings,mlb,home run
cycling,tour de france,peloton,stage,bike race
formula one,grand prix,driver,circuit,f1,ferrari
boxing,bout,ring,heavyweight,knockout,boxer
swimming,pool,swimmer,lengths,freestyle
running,marathon,runner,race,jog
race,contest,run,sprint,derby,marathon,runs,ran,running
horse,pony,racehorse,stallion,mare,equine
horse racing,jockey,derby,ascot,grand national,racecourse
stadium,ground,arena,pitch,venue,stands
pitch,field,ground,turf,playing surface
doping,drugs,banned substance,performance-enhancing,steroids
red card,sent off,dismissed,sending off
half-time,interval,break,dressing room
sign a player,transfer,signed,move,fee,contract,moved,moving,fees
attendance,crowd,turnout,gate,spectators,visitors
how big was the crowd,attendance,spectators,turnout,fans,packed,gate
leisure,recreation,hobby,pastime,free time,spare time
hobby,pastime,interest,leisure,passion
toy,doll,lego,game,plaything,toys
park,garden,green space,playground,gardens
swimming pool,baths,lido,leisure centre
zoo,animal park,aquarium,enclosure
food,meal,dish,nutrition,groceries,grub,diet,cuisine,produce
meal,dinner,lunch,supper,breakfast,dish
eat,ate,eaten,consume,dine,feed,devour,swallow,eating,fed
drink,drank,beverage,sip,swallow,gulp
cook,cooked,chef,bake,prepare,fry,kitchen
chef,cook,kitchen,restaurateur,michelin
restaurant,cafe,bistro,eatery,diner,pub,takeaway,pubs
cafe,coffee shop,tearoom,starbucks,coffee house
pub,bar,inn,tavern,boozer,local,taproom,pubs,bars,inns
canteen,cafeteria,mess,refectory,lunch
fast food,mcdonald's,burger,takeaway,kfc
bread,loaf,bakery,baker,baguette,flour,sourdough
baker,bakery,bread,oven,patisserie
meat,beef,pork,lamb,steak,poultry,butcher
butcher,meat,abattoir,slaughterhouse
fish,seafood,catch,salmon,cod,trout,eel,fishery,caught
fisherman,trawler,angler,fishing boat,crew,net
fishing,trawler,angling,catch,fishery,rod,caught
cheese,dairy,cheddar,milk,brie
milk,dairy,cows,creamery,pint
egg,hen,poultry,chicken,layer,eggs,hens
vegetable,potato,carrot,greens,cabbage,veg
fruit,apple,berry,orchard,banana,grape
sugar,sweet,sweetener,syrup
coffee,espresso,latte,beans,arabica
tea,brew,cuppa,infusion
wine,vineyard,grape,vintage,bottle,winemaker
beer,ale,brewery,pint,lager,brewer
whisky,distillery,scotch,spirits,malt
chocolate,cocoa,confectionery,cadbury
recipe,dish,ingredients,cook,preparation
hungry,hunger,starving,famine,food bank,malnutrition
food bank,food parcels,charity,hunger,soup kitchen
vegan,vegetarian,plant-based,meat-free
organic,natural,pesticide-free,bio,chemical-free
farmer,grower,farming,agricultural,crofter,rancher,breeder,producer,dairyman
farmers,growers,agricultural sector,nfu,producers,ranchers
farming,agriculture,growing,crops,husbandry,agricultural
agriculture,farming,farms,crops,livestock
crop,harvest,wheat,maize,plant,barley,corn,rice
harvest,crop,yield,reap,gather,picking
wheat,grain,cereal,corn,barley,flour
grow,grow crops,cultivate,plant,raise,farm,produce,grew,grown,grew crops
livestock,cattle,cows,sheep,herd,pigs,animals
cow,cattle,herd,calf,dairy,bull,heifer,cows
sheep,lamb,flock,ewe,wool,ram
pig,hog,swine,sow,pork,pigs
chicken,hen,poultry,broiler,flock,hens
pesticide,herbicide,weedkiller,glyphosate,insecticide,spray,crop protection
fertiliser,fertilizer,manure,nitrogen,slurry
tractor,farm machinery,combine harvester,plough
soil,earth,ground,land,topsoil
garden,allotment,yard,lawn,gardener,plot
flower,rose,bloom,blossom,petal
animal,beast,creature,pet,wildlife,pets
dog,hound,puppy,canine,pet,labrador,dogs,pets
cat,kitten,feline,pet,tabby,cats,pets
bird,gull,pigeon,swan,duck,owl,sparrow
insect,bee,fly,wasp,beetle,bug,mosquito,bees,bugs
bees,beekeeper,hive,honey,pollinators
bat,roost,colony,nocturnal,bats
rat,mouse,rodent,vermin,pest,rats
pest,vermin,infestation,insects,parasite
bird flu,avian influenza,poultry,culled
cull,slaughter,put down,killed,reduce the herd
animal welfare,rspca,cruelty,mistreatment,peta
shop,store,retailer,outlet,boutique,supermarket,corner shop,grocer
store,shop,outlet,supermarket,branch,retailer
supermarket,grocer,tesco,sainsbury's,walmart,aldi,lidl,asda,grocery
shopping,purchases,retail,spending,groceries,errands
high street,shops,retail,town centre,main street
shopping centre,mall,retail park,arcade,shopping mall
market,stall,trader,marketplace,fair
stall,stand,booth,kiosk,counter
checkout,till,cash register,cashier,self-service
customer service,call centre,helpline,support,complaints,helpdesk
call centre,customer service,helpline,phone agents,contact centre
helpline,hotline,phone line,call,advice line
hotel,inn,guest house,lodging,b&b,resort,accommodation,inns
holiday let,airbnb,short-term rental,second home,lettings
tourism,tourists,visitors,travel industry,holidaymakers
hairdresser,barber,salon,stylist
cleaner,cleaning,janitor,housekeeper,sweeper
caretaker,janitor,warden,custodian
receptionist,front desk,reception,welcome desk
secretary,pa,clerk,assistant,administrative
clerk,office worker,administrative,cashier,teller
cashier,checkout assistant,teller,till
waiter,waitress,server,staff,barista
plumber,pipes,heating engineer,tradesman
electrician,wiring,fitter,sparky
carpenter,joiner,woodworker,cabinetmaker
bricklayer,mason,builder,stonemason
architect,designed by,practice,drawings,plans
librarian,library,archivist,bookkeeper
bus driver,driver,depot,bus company
train driver,engine driver,aslef,rail crew
miner,pitman,collier,mineworker,pit,pits
docker,stevedore,longshoreman,port worker,dockworker
welder,metalworker,boilermaker,steelworker
why,because,due to,reason,caused by,owing to,on account of,explains,since,thanks to,motive
reason,cause,because,motive,explanation,grounds,why,rationale,due to
cause,caused,causes,reason,trigger,provoke,lead to,origin,due to,bring about,spark,source,result in,prompted
caused by,due to,result of,triggered by,blamed on,because of,down to,stems from,attributed
because,due to,owing to,as a result of,since,on account of,after
trigger,spark,set off,provoke,prompt,cause,ignite,unleash,touch off
prompt,trigger,cause,lead to,spur,motivate,prompted,push,led to
origin,source,root,beginning,came from,start,provenance
come from,source,origin,derive,stem from,supplied by,sourced,hails from,originate,came from
where does the money come from,financed,funded by,half of it from,backed by,lenders,raised from,paid for by
stem from,originate,come from,caused by,due to,arise,came from
motive,reason,purpose,intention,drive,goal
purpose,aim,goal,intended,objective,meant to,point,designed to,function,aims,aimed,aiming
aim,goal,target,objective,purpose,intend,seek,designed to,hope to,bid to,ambition,aims,aimed,aiming
goal,aim,target,objective,ambition,purpose,aims,aimed,aiming
target,goal,aim,objective,deadline,quota,milestone,aims,aimed,aiming
miss the target,fall short,fail,not meet,shortfall,off track,short of,fell short
ambition,goal,aim,aspiration,hope,dream,aims,aimed,aiming,hoped,hopes,hoping
intend,plan,aim,mean to,propose,want,intention,set out,aims,aimed,aiming
intention,plan,aim,purpose,design,intent,aims,aimed,aiming
consequence,effect,result,impact,repercussion,fallout,outcome,knock-on,aftermath
what happens if,otherwise,or else,risk,claw back,face,would lose,penalty,failing that,could be,in that case
effect,impact,consequence,result,influence,repercussion,fallout
impact,effect,consequence,influence,repercussions,hit,affect,toll,hits
affect,hit,impact,touch,concern,influence,hurt,strike,hits,struck
affected,hit,impacted,concerned,touched,struck,involved,hits
result,consequence,outcome,effect,lead to,product,led to
lead to,cause,result in,bring about,mean,trigger,produce,entail,led to,brought about,meant
mean,entail,imply,signify,involve,translate into,meant
risk,danger,threat,hazard,peril,exposure,chance,jeopardy,stake
danger,risk,threat,hazard,peril,menace,unsafe
dangerous,risky,hazardous,unsafe,perilous,harmful,deadly,treacherous
at risk,threatened,in danger,vulnerable,jeopardised,on the line,under threat
safe,secure,harmless,protected,sound,safety,out of danger
safety,security,protection,safe,precaution
security,safety,protection,guard,defence
unsafe,dangerous,hazardous,risky,substandard
harm,damage,hurt,injure,detriment,injury,adverse
harmful,damaging,toxic,detrimental,dangerous,hurtful,adverse
damage,harm,destruction,wreck,ruin,loss,hurt,smashed
destroy,wreck,ruin,demolish,wipe out,devastate,razed,gutted,shatter
destroyed,wrecked,gutted,razed,ruined,wiped out,devastated,lost
broken,damaged,out of order,faulty,smashed,cracked,not working
problem,trouble,difficulty,issue,snag,hitch,obstacle,flaw,headache,challenge,concern,worry
what's the problem,trouble,flaw,issue,snag,fault,difficulty,shortage,weak point
issue,problem,matter,question,concern,topic
difficulty,problem,trouble,obstacle,hardship,challenge,hurdle,struggle
difficult,hard,tough,challenging,tricky,complicated,arduous,uphill
hard,difficult,tough,demanding,challenging,arduous
easy,simple,straightforward,effortless,piece of cake,child's play,plain sailing
simple,easy,straightforward,basic,plain
complicated,complex,intricate,difficult,convoluted,knotty
obstacle,hurdle,barrier,stumbling block,snag,hindrance,sticking point,impediment
sticking point,stumbling block,obstacle,disagreement,bone of contention,unresolved
hinder,hamper,impede,obstruct,slow,hold back,hold up,held back,held up
setback,blow,reverse,disappointment,delay,hitch,upset
blow,setback,shock,disappointment,knock
drawback,disadvantage,downside,snag,catch,con,weakness
disadvantage,drawback,downside,handicap,con,weakness
advantage,benefit,edge,upside,plus,pro,asset,head start
benefit,advantage,gain,upside,profit,help
benefit from,profit,gain,take advantage,reap,enjoy,took advantage
who benefits,beneficiary,gains,profit,recipients,winners,to the advantage of,goes to
recipient,beneficiary,receives,awarded to,goes to
gain,win,obtain,increase,profit,earn,wins,won,winning
useful,helpful,handy,valuable,practical,beneficial
useless,pointless,worthless,futile,of no use,ineffective
solution,answer,fix,remedy,way out,resolve,workaround,fixed,fixes,fixing
solve,resolve,fix,settle,sort out,work out,crack,address,fixed,fixes,fixing
fix,repair,solve,mend,remedy,put right,solution,patch,sort out,fixed,fixes,fixing
resolve,settle,solve,sort out,end
deal with,handle,tackle,address,cope,manage,treat,process,coped
tackle,deal with,address,fight,combat,confront,fought
fight,fought,combat,battle,struggle,tackle,oppose,war on
struggle,fight,difficulty,battle,strive,have trouble,fought
cope,manage,deal with,handle,get by,adapt,coped,got by
improve,improvement,better,enhance,upgrade,boost,progress,get better,got better
better,improved,superior,enhanced,best,higher
get better,improve,recover,progress,pick up,on the mend,got better
worse,deteriorate,worsen,decline,aggravate,poorer,degraded
worsen,deteriorate,get worse,aggravate,compound,exacerbate,go downhill,got worse,went downhill
deteriorate,worsen,decline,degrade,get worse,crumble,got worse
progress,advance,headway,improvement,step forward,move on,moved on
advance,progress,breakthrough,move forward,step,moved forward
boost,increase,lift,strengthen,raise,stimulate,encourage,spur
strengthen,reinforce,bolster,boost,consolidate,shore up,beef up
weaken,undermine,erode,dent,sap,dilute,hurt
weak,fragile,feeble,vulnerable,frail,soft
strong,powerful,robust,solid,mighty,sturdy
strength,power,force,might,robust
weakness,flaw,failing,vulnerability,shortcoming,achilles heel
flaw,defect,weakness,fault,bug,failing,shortcoming,bugs
success,triumph,hit,achievement,victory,breakthrough,winner,hits
succeed,success,manage,achieve,pull off,pass,work out,make it,prosper,made it
successful,thriving,winning,flourishing,effective,prosperous,booming
achieve,accomplish,attain,reach,succeed,fulfil,pull off,deliver
achievement,feat,accomplishment,success,exploit,milestone
fail,failed,failure,flop,collapse,fall through,come to nothing,miss,unsuccessful,break down,fell through,came to nothing,broke down
failure,flop,fiasco,collapse,breakdown,washout,debacle,disaster
go wrong,fail,malfunction,backfire,break down,error,flaw,failed,went wrong,broke down
what went wrong,failed,error,fault,malfunction,flaw,mistake,broke down,mishap
mistake,error,blunder,slip,fault,wrong,oversight,misstep,gaffe,mix-up
error,mistake,fault,bug,slip,inaccuracy,wrong,bugs
wrong,mistaken,incorrect,false,erroneous,inaccurate,error
right,correct,accurate,true,exact
correct,fix,right,amend,rectify,accurate,fixed,fixes,fixing
false,untrue,fake,wrong,bogus,incorrect,misleading,lie,lied,lies,lying
fake,false,bogus,counterfeit,forged,sham,phoney,hoax,artificial
true,real,accurate,genuine,fact,correct,verified
truth,fact,reality,honesty,facts
real,genuine,authentic,true,actual
fake news,disinformation,misinformation,false claims,propaganda,conspiracy,rumours
misinformation,disinformation,fake news,falsehoods,propaganda,false claims,misleading
lie,lied,untruth,falsehood,mislead,deceive,dishonest,lies,lying
mislead,deceive,misleading,trick,dupe,false impression,hoodwink,duped
trick,deceive,ruse,fool,dupe,con,duped
rumour,gossip,speculation,hearsay,whisper,unconfirmed
verify,check,confirm,validate,fact-check,authenticate
confirm,verify,corroborate,acknowledge,validate,bear out
who decides,decision,decide,final say,last word,up to,rests with,in the hands of,will rule,minister,authority
decide,decided,decision,determine,choose,resolve,settle,rule,opt,make up its mind,final say,last word,chose,chosen
decision,ruling,choice,verdict,resolution,decided,call,judgment
undecided,unclear,has yet to decide,wavering,on the fence,pending,open
choose,chose,chosen,pick,select,opt,choice,favour,plump for,selected,choosing
choice,option,selection,alternative,pick,decision
select,choose,pick,shortlist,chosen,selection,chose,choosing
option,choice,alternative,possibility,solution
alternative,other option,substitute,choice,instead,plan b,replacement
instead,in place of,alternative,rather than,in lieu,replaced
prefer,favour,would rather,preference,opt for,lean towards
final say,last word,overrule,decide,veto,power to
change,changed,alter,amend,modify,shift,revise,switch,adjust,transform,turn
what changed,altered,new,amended,revised,replaced,shifted,difference,no longer,from now on
amend,change,modify,revise,alter,amendment,tweak,rewrite
modify,change,alter,adjust,adapt,tweak
transform,change,turn into,convert,revolutionise,overhaul,shift
adapt,adjust,change,tailor,evolve,fit,fitted
adjust,tweak,change,adapt,alter,fine-tune
convert,transform,turn into,change,switch,repurpose
switch,change,swap,move,shift,convert,turn to,moved,moving
swap,exchange,trade,switch,replace
move,moved,relocate,shift,transfer,go to,migrate,budge,moving,went to
become,turn into,transformed,grow into,became,grew into
different,other,unlike,distinct,another,differ,contrast
difference,gap,contrast,distinction,discrepancy,disparity,gaps
same,identical,equal,similar,alike,unchanged
similar,alike,comparable,same,akin
compare,comparison,versus,against,relative to,contrast,set against
compared,against,versus,than,up from,down from,a year earlier
add,added,include,tack on,supplement,attach,incorporate,adds,adding
include,contain,comprise,cover,involve,feature,incorporate
exclude,leave out,omit,shut out,bar,except,keep out,left out,barred,bars,kept out
remove,take out,delete,withdraw,strip,get rid of,eliminate,take down,took out,withdrew,withdrawn,got rid of,took down
delete,erase,remove,wipe,take down,scrub,wiped,took down
eliminate,remove,get rid of,wipe out,abolish,do away with,got rid of,did away with
take down,remove,delete,withdraw,pulled,offline,took down,withdrew,withdrawn
hide,hid,hidden,conceal,cover up,mask,disguise,withhold,bury,hiding
cover up,conceal,hide,whitewash,hush up,sweep under the carpet,hid,hidden,hiding
reveal,show,disclose,uncover,unveil,expose,bring to light,lay bare,brought to light,laid bare
expose,reveal,uncover,unmask,lay bare,subject to,laid bare
unveil,reveal,present,show,launch,lift the lid,announce
present,show,unveil,introduce,exhibit,display
show,reveal,demonstrate,display,indicate,suggest,illustrate
indicate,show,suggest,point to,signal,imply
suggest,propose,recommend,indicate,hint,put forward,imply
propose,suggest,put forward,offer,table,recommend,proposal,float,submit
proposal,plan,suggestion,offer,bid,motion,draft,bids
offer,propose,provide,give,put forward,offered,extend,gave,given,giving
recommend,advise,suggest,propose,urge,recommendation,counsel,urged,urging
recommendation,advice,suggestion,proposal,guidance
advice,guidance,tip,recommendation,counsel,consultation,tips
advise,recommend,counsel,suggest,guide,urge,urged,urging
warn,warned,alert,caution,sound the alarm,warning,flag,raise the alarm,red flag
warning,alert,caution,alarm,notice,red flag
alert,warn,alarm,signal,notify,warning
tell,told,inform,said,explain,let know
announce,announced,declare,unveil,reveal,make public,proclaim,announcement,made public
announcement,declaration,statement,news,press release
declare,announce,state,proclaim,report
claim,maintain,assert,allege,argue,insist,contend
argue,claim,contend,maintain,assert,reckon
argument,claim,case,reasoning,point,contention
explain,account for,clarify,set out,spell out,justify,explanation
explanation,reason,account,justification,clarification
justify,defend,explain,warrant,excuse,legitimise
excuse,pretext,justification,apology,cover
point out,note,observe,stress,remark,highlight
stress,emphasise,underline,insist,highlight,point out
mention,refer to,cite,name,allude,bring up,cited,named,naming,brought up
quote,cite,quoted,words,cited
admit,admitted,acknowledge,concede,confess,own up,recognise,allow,come clean,owned up,came clean
acknowledge,admit,recognise,accept,concede
apologise,apology,sorry,regret,mea culpa,excuse
apology,sorry,apologise,regret,remorse
regret,sorry,lament,remorse,rue
thank,thanks,grateful,gratitude,pay tribute,paid tribute
praise,hail,welcome,applaud,compliment,commend,laud
welcome,hail,applaud,praise,greet,pleased
criticise,criticism,attack,slam,blast,denounce,condemn,lash out,knock,take aim,under fire,hit out,took aim
criticism,attack,censure,condemnation,flak,disapproval,backlash,under fire
condemn,denounce,criticise,deplore,slam,decry
denounce,condemn,criticise,accuse,attack,decry
critic,opponent,detractor,sceptic,reviewer
critics,opponents,detractors,sceptics,campaigners,those against
against,oppose,opposed,opponent,hostile,object,critic,anti,fight,resist,up in arms,fought
who is against,opponents,oppose,critics,object,campaigners,hostile,resist,fighting,up in arms,rejects
oppose,opposed,against,resist,object,fight,reject,hostile,stand in the way,contest,fought,stood in the way
opponents,critics,objectors,those against,campaigners,detractors,foes
opposition,resistance,objection,hostility,protest,dissent
object,objection,oppose,protest,complain,take issue,took issue
objection,complaint,opposition,protest,reservation,qualm
resist,resistance,oppose,fight,withstand,hold out,defy,fought,held out
defy,resist,flout,challenge,disobey,stand up to,stood up to
challenge,contest,dispute,question,defy,oppose
in favour,support,back,for,approve,behind,advocate,welcome,on board
who supports,backed by,supporters,in favour,endorsed,advocates,co-sponsors,champions,allies
support,supported,back,backing,endorse,champion,favour,stand by,help,help out,stood by
supporter,backer,advocate,fan,champion,proponent,ally,co-sponsor,fans
back,support,endorse,champion,fund,stand by,stood by
endorse,support,back,approve,seal of approval,blessing
encourage,urge,promote,support,spur,incentive,foster,nudge,urged,urging
discourage,deter,put off,dissuade,dampen
deter,discourage,dissuade,put off,scare off,deterrent
persuade,convince,talk into,win over,sway,coax,won over
convince,persuade,win over,satisfy,reassure,won over
help,helped,assist,aid,support,lend a hand,contribute,relief,aided
assistance,help,aid,support,backing,aided
rescue,save,saved,recover,pull out,bail out,saving
think,thought,believe,reckon,consider,feel,opinion,view,felt
believe,think,reckon,consider,be convinced,trust,thought
opinion,view,belief,thought,position,stance,judgement
position,stance,view,line,attitude,stand
view,opinion,position,outlook
doubt,uncertainty,question,suspicion,sceptical,unsure,reservation
sceptical,skeptical,doubtful,unconvinced,dubious,wary
sure,certain,confident,convinced,positive
uncertain,unsure,unclear,unknown,doubtful,up in the air,not clear
unclear,uncertain,unknown,vague,remains to be seen,not known,ambiguous
clear,obvious,plain,evident,apparent,unambiguous
know,knew,known,aware,understand,informed,familiar,understood
unknown,unclear,undisclosed,not known,mystery,unnamed,unidentified
anonymous,unnamed,nameless,on condition of anonymity,unidentified
understand,grasp,comprehend,realise,see,make sense of,understood,saw,seen,made sense of
realise,understand,notice,become aware,find out,understood,found out
aware,know,conscious,informed,in the loop,knew,known
ignore,overlook,disregard,turn a blind eye,neglect,brush aside
forget,forgot,forgotten,overlook,slip the mind,neglect
remember,recall,recollect,memory,commemorate
expect,expected,anticipate,forecast,predict,foresee,hope,due,await,project,hoped,hopes,hoping
expected,forecast,due,projected,anticipated,predicted,likely
forecast,predict,projection,estimate,expect,outlook,prediction
predict,forecast,foresee,anticipate,project,prediction
prediction,forecast,projection,prophecy,estimate
estimate,estimated,reckon,put at,calculate,approximately,guess,according to estimates
calculate,work out,compute,reckon,figure,estimate
guess,estimate,speculate,suppose,reckon
likely,probable,expected,chance,odds,set to
unlikely,improbable,doubtful,remote,little chance
chance,likelihood,odds,probability,opportunity,prospect,possibility
opportunity,chance,opening,prospect,break
possible,potential,feasible,could,conceivable,may
impossible,unfeasible,out of the question,unattainable,cannot
feasible,possible,viable,doable,realistic,workable
hope,wish,expect,optimism,aspire,pin hopes,hoped,hopes,hoping
optimistic,hopeful,upbeat,confident,positive,bullish
pessimistic,gloomy,bleak,downbeat,bearish
confidence,trust,faith,assurance,credibility
trust,confidence,faith,rely,believe,relied
distrust,mistrust,suspicion,wary,doubt
worry,worried,concern,fear,anxious,anxiety,alarm,unease,troubled
worried,concerned,anxious,afraid,uneasy,alarmed,nervous,fear
concern,worry,anxiety,fear,unease,misgivings
fear,afraid,dread,worry,scared,alarm,frightened,terrified
scared,afraid,frightened,terrified,fear,nervous
angry,anger,furious,outraged,fury,irate,indignant,up in arms,fuming,incensed,livid,cross
anger,fury,outrage,rage,wrath,indignation,backlash,outcry
outrage,fury,uproar,indignation,outcry,anger
outcry,uproar,backlash,outrage,protest,storm,furore
backlash,outcry,reaction,revolt,criticism,protest
annoyed,irritated,cross,angry,frustrated,fed up,exasperated
frustrated,frustration,exasperated,fed up,annoyed,disappointed
unhappy,dissatisfied,discontent,upset,displeased,disgruntled,complain
happy,pleased,delighted,glad,satisfied,thrilled,content
satisfied,pleased,content,happy,satisfaction
sad,sorrow,unhappy,grief,upset,heartbroken
grief,sorrow,mourning,bereavement,sadness,loss
mourn,grieve,grief,tribute,condolences
tribute,homage,honour,remembered,paid respects
disappointed,disappointment,let down,dismay,regret,crestfallen
surprised,surprise,unexpected,astonished,taken aback,stunned,caught off guard
shock,stun,surprise,horrify,appal,jolt,shocked
proud,pride,honoured,boast,satisfaction
ashamed,shame,embarrassed,disgrace,humiliated
embarrassed,embarrassing,awkward,red-faced,ashamed,humiliating
bored,boring,tedious,dull,monotonous
love,adore,fond,passion,affection
like,enjoy,love,appreciate,keen,fond
hate,hatred,loathe,detest,dislike,resent
jealous,envy,envious,rivalry,covet
lonely,loneliness,isolated,alone,solitude
alone,on his own,solo,single-handed,by himself,solitary
brave,courage,courageous,bold,heroic,fearless
mood,morale,atmosphere,spirits,sentiment,feeling
morale,mood,spirits,motivation,confidence
calm,quiet,peaceful,composed,serene
patience,patient,wait,forbearance,perseverance
funny,amusing,humour,joke,comic,hilarious
joke,gag,quip,humour,laugh,jest
laugh,laughter,giggle,chuckle,mock
cry,cried,tears,weep,sob,wept
dream,aspiration,vision,hope,ambition,hoped,hopes,hoping
remarkable,exceptional,extraordinary,outstanding,notable,striking
unusual,rare,strange,odd,exceptional,out of the ordinary,peculiar
strange,odd,weird,unusual,peculiar,bizarre
normal,usual,ordinary,standard,regular,routine
common,widespread,frequent,usual,shared,commonplace
widespread,common,general,extensive,pervasive,rife
special,particular,exceptional,specific,unique
unique,only one,unrivalled,one of a kind,unparalleled,sole
unprecedented,never before,first time,record,unheard of,without parallel
record,all-time high,highest ever,unprecedented,best ever,peak
main,principal,chief,key,major,primary,central
key,crucial,vital,essential,main,central
important,significant,major,crucial,key,vital,essential,weighty
crucial,vital,key,decisive,critical,essential,pivotal
serious,grave,severe,critical,major,acute
severe,serious,harsh,acute,heavy,drastic
minor,small,slight,trivial,negligible,petty
urgent,pressing,emergency,immediate,critical,priority
emergency,urgent,crisis,disaster,state of emergency
priority,first,top of the list,urgent,main concern
good,positive,beneficial,fine,decent,excellent
bad,poor,negative,awful,terrible,dire,lousy
excellent,outstanding,first-rate,superb,brilliant,top-notch
terrible,awful,dreadful,dire,horrific,appalling
quality,standard,grade,calibre,level
poor quality,shoddy,substandard,defective,slapdash,inferior
reliable,dependable,trustworthy,robust,accurate
unreliable,erratic,faulty,untrustworthy,error-prone
accurate,precise,exact,correct,reliable
fair,just,equitable,reasonable,even-handed,impartial
unfair,unjust,unequal,inequitable,biased,one-sided
honest,sincere,frank,truthful,candid
useful life,lifespan,last,years of service,durability
new,novel,latest,brand-new,fresh,recent,newly
old,aged,ancient,dating from,elderly,ageing,obsolete
age,aged,years old,year-old,born,elderly
how old,aged,year-old,years old,born in,dates from,built in
old-fashioned,outdated,obsolete,dated,antiquated,out of date
obsolete,outdated,out of date,generation old,superseded,old-fashioned
modern,contemporary,up-to-date,state-of-the-art,cutting-edge
cutting-edge,advanced,state-of-the-art,leading-edge,sophisticated,latest
clean,tidy,pure,hygienic,spotless
dirty,filthy,polluted,soiled,grubby,unclean
beautiful,lovely,attractive,pretty,scenic,picturesque
ugly,unsightly,hideous,eyesore,unattractive
shape,form,condition,state,outline
condition,state,shape,health,fettle
what shape is it in,condition,state,down to,health,level,dilapidated
situation,circumstances,state of affairs,position,context
colour,color,shade,red,blue,green
broken down,out of order,faulty,stranded,stuck
stuck,trapped,stranded,blocked,jammed,bogged down
send,sent,dispatch,lend,deploy,transmit,forward,ship,lent,ships
receive,obtain,be given,collect,take delivery,took delivery
give,gave,given,hand over,grant,donate,provide,offer,giving
hand over,give,deliver,surrender,pass on,turn over,transfer,gave,given,giving
turn over,hand over,provide,supply,surrender
provide,supply,give,offer,furnish,deliver,gave,given,giving
obtain,secure,acquire,win,gain,land,wins,won,winning
secure,obtain,win,land,clinch,wins,won,winning
collect,gather,pick up,amass,raise,fetch
gather data,collect,harvest,record,store,compile
store,keep,stock,hold,warehouse,save,kept,held,saved,saving
stock,stockpile,inventory,supply,reserve,stores
stockpile,hoard,build up,stock up,amass,reserve,built up
distribute,hand out,share out,allot,dispense,give out,gave out
share,shared,split,divide,pool,distribute
divide,split,share,separate,partition
join,joined,become a member,sign up,enter,enlist,team up
take part,participate,join,participant,involved,attend,voted,took part
took part,participated,voted,joined,attended,were involved,entrants
participate,take part,join,attend,involvement,took part
participant,entrant,attendee,competitor,volunteer,member
attend,be present,turn out,take part,go to,turnout,took part,went to
involved,implicated,concerned,taking part,linked,participating,mixed up
connect,link,join,hook up,plug in,tie,ties,tied
link,connection,tie,relationship,bond,association,ties,tied
connection,link,relationship,tie,contact,ties,tied
combine,merge,join,pair,blend,mix,mixed
mix,blend,combine,mixture,cocktail,mixed
separate,split,apart,divide,detach
separation,split,break-up,divorce,division
arrive,arrival,reach,land,turn up,show up
arrival,coming,advent,entry,appearance
return,come back,go back,comeback,bring back,came back,went back,brought back
come back,return,comeback,reappear,be back,came back
enter,entry,go in,come in,access,join,went in,came in
exit,leave,way out,departure,depart,left
visit,call on,tour,trip,go to,drop in,went to
stay,remain,keep,stick,lodge,spend the night,kept,stuck,spent the night
live,reside,dwell,inhabit,home,lodge
disappear,vanish,go missing,die out,lost,gone,went missing,died out
missing,lost,disappeared,vanished,unaccounted for,absent
appear,emerge,surface,turn up,come out,came out
emerge,come out,appear,surface,come to light,came out,came to light
happen,happened,occur,take place,befall,unfold,took place
take place,happen,occur,held,be staged,took place
what happened to,fate,became of,ended up,since then,was moved,reassigned
organise,organize,arrange,set up,hold,stage,host,held
organiser,host,promoter,set up by,staged by,behind the event
hold,held,host,stage,organise,keep,kept
host,hold,stage,welcome,put on,held
prepare,get ready,preparation,plan,lay the groundwork,gear up,got ready,laid the groundwork
preparation,groundwork,planning,training,arrangements
carry out,perform,conduct,execute,implement,undertake
implement,carry out,put into practice,apply,execute,roll out
produce,make,manufacture,turn out,output,generate,churn out,made,making
made,manufactured,produced,built,fabricated,crafted
who made it,manufacturer,maker,built by,developed by,designed by,supplied by,created by,produced by
manufacture,produce,make,build,fabricate,assemble,made,making,built
assemble,put together,build,mount,assembly,built
output,production,yield,volume,units,capacity
production,output,manufacturing,making,yield
capacity,output,volume,megawatts,hold,seats,room for,held
generate,produce,create,bring in,brought in
create,set up,establish,found,produce
set up,establish,create,found,launch,install,start
establish,set up,found,create,start
install,fit,set up,put in,mount,installation,fitted
deploy,roll out,use,station,install,send,used,uses,using,sent
equip,fit out,kit out,furnish,supply
operate,run,function,work,manage,runs,ran,running
work,works,function,operate,run,runs,ran,running
how does it work,uses,relies on,by means of,process,mechanism,predicts,functions,consists
method,way,technique,process,approach,procedure,means
procedure,process,method,steps,protocol
process,procedure,method,handle,treatment
system,network,set-up,mechanism,arrangement,scheme
step,stage,phase,measure,move
stage,phase,step,round,leg
phase,stage,period,step,part
round,stage,phase,turn,series
range of,variety,selection,array,assortment
kind,type,sort,variety,category
list,register,catalogue,inventory,roll
document,paper,file,record,dossier,form
documents,papers,files,records,paperwork,archives
form,document,paperwork,questionnaire,application
letter,note,message,missive,mail,wrote to
write,wrote,written,draft,pen,compose,writing
draft,write,outline,first version,draw up,wrote,written,writing,drew up
draw up,draft,write,prepare,compile,drew up,wrote,written,writing
read,reading,peruse,study,look at
sign,signed,signature,put its name to,ink
signature,signed,autograph,initials
signed up,enrolled,registered,joined,subscribed,on board
look for,search,seek,hunt,trying to find,sought
seek,look for,ask for,pursue,request,try to get,sought,asked for,pursued,tried to get
search,hunt,look for,seek,quest,sought
wait for,await,expect,hold on,held on
look at,examine,consider,study,view
consider,weigh,study,think about,contemplate,mull,thought about
considering,weighing,mulling,thinking about,looking at,contemplating
see,saw,seen,witness,notice,spot
watch,view,observe,look at,monitor
observe,watch,note,notice,monitor
hear,heard,listen,hearing,overhear
listen,hear,heed,pay attention,tune in,heard,paid attention
attention,focus,interest,notice,spotlight
interest,curiosity,attention,appeal,enthusiasm
interested,keen,curious,attracted,enthusiastic
attract,draw,lure,appeal,bring in,woo,drew,drawn,lured,luring,brought in
lure,attract,entice,tempt,woo,lured,luring
appeal to,attract,please,interest,tempt
focus,concentrate,centre,emphasis,attention
concentrate,focus,centre,zero in
rank,place,position,rating,come in,ranking,came in
ranking,rating,league table,position,list
place,position,rank,spot,rating
top,head,peak,summit,first,lead
bottom,lowest,foot,last,base
level,rate,standard,amount,tier
peak,high,top,record,maximum,height
try,tried,attempt,effort,seek,bid,endeavour,have a go,aim,trying,sought,bids,aims,aimed
attempt,try,effort,bid,endeavour,tried,trying,bids
effort,attempt,endeavour,work,drive
avoid,dodge,sidestep,shun,steer clear,evade,bypass
bypass,get round,circumvent,avoid,sidestep,got round
circumvent,get round,bypass,evade,sidestep,dodge,got round
tolerate,accept,put up with,stand,allow,stood
suffer,endure,undergo,experience,bear,hit by,underwent
experience,undergo,go through,live through,suffer,underwent,went through
deserve,merit,be worthy of,earn
celebrated,famous,renowned,well-known,noted
famous,well-known,renowned,celebrated,celebrity,household name
reputation,name,image,standing,good name
image,reputation,standing,brand
credibility,trust,reputation,believability
symbol,emblem,sign,icon,mascot
example,instance,case,model,illustration
sample,specimen,example,test,swab
model,example,template,pattern,blueprint
part,piece,section,portion,share,component
piece,part,bit,section,fragment
section,part,segment,portion,chapter
sector,industry,field,branch,business
industry,sector,business,trade,manufacturing
field,area,sector,domain,discipline
subject,topic,theme,matter,issue
role,part,function,position,duty
reward,prize,bonus,compensation,recompense
honour,award,tribute,privilege,decoration
leftover,remaining,surplus,unused,spare
unused,idle,empty,dormant,spare,mothballed
spare,extra,surplus,backup,reserve
backup,reserve,standby,spare,fallback,contingency
plan b,backup,alternative,fallback,contingency
contingency,backup plan,emergency plan,fallback
proven,established,tested,demonstrated,track record
untested,unproven,new,never tried,experimental
ahead,in front,leading,in the lead,forward
behind,trailing,lagging,late,after
catch up,close the gap,make up ground,draw level,caught up,made up ground,drew level
lag,trail,fall behind,behind,slower,fell behind
overtake,surpass,pass,outstrip,exceed,beat,beaten
outperform,beat,surpass,do better,exceed,beaten,did better
match,equal,rival,keep pace,correspond,kept pace
meet,satisfy,fulfil,comply,reach,met
reach,attain,hit,arrive,achieve,get to,hits,got to
take to court,taking to court,took to court,taken to court,lawsuit,leave to challenge,sue,legal action,haul before,proceedings,sued,suing,sues
in the running,shortlisted,candidate,contender,bidder,hopeful,nominated,in the frame
shortlist,shortlisted,finalists,in contention,selected,nominees,whittled down
how far along,progress,phase,completed,under way,half finished,per cent complete,ahead
under way,in progress,ongoing,has begun,started,being built,work has started
on the hook,liable,foot the bill,responsible,pay,owe,pays,paid,paying,owes,owed
in exchange,in return,quid pro quo,conditions,provided that,swap,on the understanding
get in return,in exchange,stake,concession,perks,in return,got in return
what's in it for,benefit,gain,advantage,in return,profit,incentive
who gets,goes to,awarded to,recipients,beneficiary,allocated,receives
pushed for,campaigned,lobbied,called for,fought for,demanded,insisted
who came up with,idea,inventor,devised,proposed by,brainchild,designed,thought up
idea,concept,suggestion,brainchild,proposal,notion,brainwave
came up with,devised,invented,proposed,thought up,suggested
who found out,discovered,revealed,uncovered,noticed,spotted,alerted,tipped off
found out,discovered,learned,revealed,came to light,uncovered,noticed
come to light,emerged,revealed,discovered,surfaced,leaked,uncovered,came to light
hold back,held back,withhold,hinder,restrain,delay,constraint
set back,delay,cost,hampered,slowed,pushed back
fall through,fell through,collapsed,failed,called off,came to nothing,broke down
called off,cancelled,scrapped,abandoned,shelved,dropped,fell through
go ahead,went ahead,proceed,given the green light,press on,approved
go against,contradict,breach,contrary,at odds,violate,conflict,went against
contradict,at odds,conflict,inconsistent,belie,disagree
stand to lose,at risk,threatened,jeopardised,at stake,would forfeit,stood to lose
at stake,on the line,riding on,in the balance,at risk,hanging on
side effect,unintended,consequence,adverse reaction,knock-on,by-product
knock-on,ripple,consequence,domino,spillover,repercussion
make money,profit,revenue,earn,business model,monetise,cash in,lucrative,made money
cash in,profit,take advantage,exploit,capitalise,monetise,took advantage
where is the money going,spent on,allocated,earmarked,used for,devoted to,invested in,will fund
spent on,goes towards,earmarked,devoted to,used for,funds
keep secret,under wraps,confidential,undisclosed,refused to disclose,did not reveal,not made public,kept secret
not say,declined to comment,refused to,would not disclose,no comment,silent,tight-lipped,did not respond
silent,silence,declined to comment,tight-lipped,mum,said nothing,quiet
get away with,unpunished,impunity,escape punishment,let off,loophole,got away with
on whose behalf,for,representing,commissioned by,on behalf of,acting for
commission,commissioned,ordered,asked for,requested,paid for
commissioned by,ordered by,requested by,at the request of,paid for by
at the request of,asked by,ordered by,invited by,commissioned by
wound,injury,hurt,cut,gash,treated for,cuts,cutting
first aid,bandage,treatment,plaster,paramedic,poultice
chance of winning,odds,favourite,likely to win,bookmakers
out of control,runaway,spiralling,rampant,unchecked,unmanageable
under control,contained,in hand,manageable,brought under control,extinguished
contain,control,curb,limit,hold back,extinguish,held back
put out,extinguished,doused,under control,quelled,smothered
ran out of,exhausted,depleted,no more,out of stock,shortage
out of stock,sold out,unavailable,run out,shortage,none left,ran out
sold out,no tickets left,fully booked,full,snapped up
available,on sale,in stock,accessible,to hand,on offer,free
unavailable,out of stock,not available,inaccessible,sold out,offline
on sale,available,launched,in shops,released,hits the shelves
come out,released,launch,published,on sale,hit the shelves,came out
where can you buy,on sale,available,sold in,stocked,shops,outlets
stopped working,broke down,failed,out of order,malfunctioned,crashed,packed up
running low,dwindling,shortage,nearly exhausted,weeks of stock,depleted
last-minute,eleventh hour,at short notice,late,final hours
at short notice,last-minute,little warning,suddenly,minutes' warning
in advance,beforehand,ahead of time,notice,early,prior warning
consult,consulted,consultation,sought the views,asked,canvassed,public inquiry,hearings
consultation,public hearing,feedback,views,consulted,submissions,comment period
submission,filing,evidence,comments,contribution,response to the consultation
hearing,inquiry,evidence session,testimony,committee,audience
feedback,comments,responses,reviews,opinions,views
review,rating,critique,assessment,stars,reassess
reassess,review,reconsider,rethink,re-examine,look again
rethink,reconsider,review,second thoughts,change of plan,back to the drawing board
think again,reconsider,rethink,second thoughts,changed its mind,thought again
second thoughts,doubts,reconsider,hesitate,misgivings
hesitate,dither,waver,reluctant,think twice,drag its feet,thought twice
drag its feet,delay,stall,slow,procrastinate,reluctant
stall,stalled,delay,stuck,halted,held up,dragged on
speak out,criticise,denounce,break silence,protest,voice,come forward,spoke out,broke silence,came forward
come forward,volunteer,whistleblower,reported,speak out,contacted police,came forward,spoke out
take responsibility,admit,accept blame,apologise,own up,mea culpa,took responsibility,owned up
get hurt,injured,wounded,casualties,harmed,hospitalised,got hurt
who got hurt,injured,wounded,casualties,victims,taken to hospital
rent out,let,lease,sublet,landlord,tenants
move out,leave,vacate,evict,quit,relocated,moved out,left
vacate,leave,empty,move out,clear out,left,moved out
owner,operator,proprietor,landlord,company behind
brought in,introduced,hired,enlisted,called in,imposed
step in,intervene,rescue,intervention,take action,weigh in,took action
intervene,step in,intervention,interfere,wade in,meddle
interfere,meddle,intervene,interference,tamper,stick its nose in,stuck its nose in
tamper,alter,manipulate,interfere,doctor,fiddle
manipulate,rig,control,doctor,influence,massage,rigged
rigged,fixed,manipulated,fraudulent,stolen election
exploit,take advantage,abuse,use,profit from,cash in,took advantage,used,uses,using
take advantage,exploit,benefit,cash in,seize the opportunity,took advantage
loyal,faithful,devoted,committed,loyalty,steadfast
unlikely ally,partner,supporter,strange bedfellows,alliance
best friend,close friend,ally,confidant,companion
fall out,quarrel,row,rift,argue,split,fell out,rows
make peace,reconcile,bury the hatchet,truce,settle differences,make up,made peace,made up
turning point,watershed,milestone,breakthrough,pivotal,landmark
milestone,landmark,turning point,stage,target
landmark,historic,milestone,groundbreaking,monument
historic,landmark,momentous,unprecedented,first ever
lesson,moral,learning,takeaway,conclusion
compare prices,shop around,comparison,cheaper elsewhere,bargain hunt
price war,undercut,discounts,slash prices,cheaper than rivals
undercut,cheaper,lower price,price war,dumping
dumping,below cost,unfair subsidies,cheap imports,undercut
protectionism,trade barriers,tariffs,quotas,homegrown preference
free trade,open markets,trade deal,no tariffs,single market
single market,eu market,common market,free movement,internal market
brexit,leave the eu,withdrawal,referendum,remain,left the eu
backdoor,hidden access,vulnerability,kill switch,loophole
kill switch,remote shutdown,off switch,disable remotely,shut off
spread,expand,extend,proliferate,propagate,sweep
viral,spread online,millions of views,shared widely,took off
views,watched,clicks,hits,streams,impressions
followers,subscribers,fans,audience,fanbase
moderate,remove posts,moderator,content moderation,take down,police content,took down
hate speech,abuse,racist posts,incitement,slurs,trolling
troll,abuse,harass,bully,pile-on
age check,age verification,prove their age,id check,age assurance,under-age
identity,id,passport,papers,proof of identity,identification
passport,travel document,papers,visa,id
visa,entry permit,work permit,residence permit,immigration papers,h-1b
deport,deportation,expel,removal,sent back,send home,ice,sent home
expel,throw out,kick out,remove,banish,eject,threw out
throw out,threw out,thrown out,eject,dismiss,reject,expel
newborn,baby,infant,birth,calf,cub
childcare,nursery,daycare,babysitter,nanny,creche
nanny,babysitter,childminder,au pair,childcare
adoption,adopt,take-up,foster,uptake
uptake,take-up,adoption,adopted,penetration,use,used,uses,using
widely used,popular,common,mainstream,adopted by
mainstream,common,widespread,conventional,popular
niche,specialist,small market,limited,narrow
pioneer,first,trailblazer,early adopter,forerunner,lead the way,led the way
lag behind,trailing,late,slower,catch up,left behind,caught up
left behind,excluded,lagging,forgotten,abandoned
`;
