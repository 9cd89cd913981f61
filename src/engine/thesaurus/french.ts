/** Words that stand for each other between a question and the sentence that answers it: one group a line. */
export const FRENCH_GROUPS = `
patron,patronne,pdg,dirigeant,directeur général,directrice générale,président,présidente,dirige,à la tête de,chef d'entreprise,président du directoire,numéro un,aux commandes,grand patron
chef,cheffe,responsable,dirigeant,supérieur,manager,encadrant,hiérarchie,directeur,directrice,pilote,à la tête de
directeur,directrice,dirige,responsable,à la tête de,préside,pilote,supervise,chargé de
diriger,présider,piloter,mener,gouverner,être à la tête de,tenir les rênes,aux manettes,commander,prendre les rênes
président,présidente,préside,présidence,chairman,à la tête de,présider
direction,dirigeants,état-major,hiérarchie,management,comité exécutif,comité de direction,codir,comex,instances dirigeantes
adjoint,adjointe,numéro deux,bras droit,second,vice-président,vice-présidente,suppléant,directeur adjoint,lieutenant
fondateur,fondatrice,cofondateur,cofondatrice,créateur,créatrice,fondé par,initiateur,a lancé,a créé,père
inventeur,inventrice,concepteur,conceptrice,créateur,créatrice,auteur,mis au point par,conçu par,père
créateur,créatrice,fondateur,concepteur,auteur,inventeur,développeur,a imaginé
auteur,autrice,signataire,rédacteur,écrivain,signe,plume,rédigé par,écrit par
porte-parole,communication,service de presse,communicant,chargé de communication,au nom de,attaché de presse,s'exprime
représentant,représentante,délégué,déléguée,mandataire,émissaire,porte-parole,envoyé,au nom de
délégué,déléguée,représentant,élu du personnel,délégué syndical,mandataire,commissaire
expert,experte,spécialiste,consultant,chercheur,analyste,connaisseur,ingénieur,universitaire,professeur,technicien
spécialiste,expert,experte,pointu,chercheur,professionnel,analyste,connaisseur,spécialisé
chercheur,chercheuse,scientifique,savant,universitaire,laboratoire,équipe,physicien,biologiste,chimiste,doctorant,postdoctorant,professeur,maître de conférences,cnrs,inria,ingénieur de recherche
scientifique,savant,chercheur,physicien,chimiste,biologiste,mathématicien,climatologue,astronome,géologue,hydrologue,écologue
savant,érudit,scientifique,académicien,chercheur,professeur,universitaire
professeur,professeure,prof,enseignant,enseignante,maître de conférences,universitaire,instituteur,institutrice,maîtresse,maître d'école,formateur,pédagogue
prof,professeur,enseignant,enseignante,instituteur,corps enseignant,formateur,équipe pédagogique
économiste,conjoncturiste,analyste,prévisionniste,expert,universitaire
politologue,politiste,chercheur,spécialiste,observateur,analyste
sociologue,anthropologue,ethnologue,chercheur,démographe,universitaire
historien,historienne,archéologue,archiviste,chercheur,généalogiste
analyste,courtier,observateur,expert,cabinet,broker,bureau d'études,économiste
consultant,consultante,cabinet,expert,auditeur,conseiller
conseiller,conseillère,consultant,conseil,expert,mentor,éminence grise,attaché
ingénieur,ingénieure,technicien,concepteur,développeur,architecte,expert,cadre technique,polytechnicien
informaticien,informaticienne,développeur,programmeur,codeur,ingénieur,administrateur système,développeuse,geek,data scientist,dsi
développeur,développeuse,programmeur,codeur,informaticien,ingénieur logiciel,éditeur
technicien,technicienne,mécanicien,dépanneur,électricien,opérateur,agent de maintenance,frigoriste,monteur,installateur,réparateur
réparateur,dépanneur,mécanicien,technicien,garagiste,maintenance,sav
médecin,docteur,praticien,généraliste,toubib,clinicien,chirurgien,spécialiste,interne,urgentiste,radiologue,cardiologue,pédiatre,psychiatre,cancérologue,dermatologue
docteur,médecin,praticien,généraliste,toubib,hospitalier,interne,professeur
radiologue,imagerie,manipulateur,médecin,lecture des clichés
psychologue,psychiatre,psy,thérapeute,psychothérapeute,psychanalyste,clinicien
infirmier,infirmière,soignant,soignante,aide-soignante,personnel soignant,blouses blanches,paramédical,personnel hospitalier,nurse
soignant,soignante,infirmier,infirmière,aide-soignant,médecin,personnel hospitalier,blouses blanches,équipe médicale
pharmacien,pharmacienne,officine,pharmacie,apothicaire,préparateur
dentiste,chirurgien-dentiste,orthodontiste,cabinet dentaire
vétérinaire,véto,clinique vétérinaire,praticien
sage-femme,obstétricien,gynécologue,maternité,maïeuticien
malade,patient,patiente,hospitalisé,personne atteinte,souffrant,alité,convalescent
patient,patiente,malade,hospitalisé,usager,bénéficiaire,curiste,pensionnaire
blessé,blessée,victime,touché,accidenté,atteint,hospitalisé,brûlé
victime,blessé,mort,touché,lésé,plaignant,floué,escroqué,cible,sinistré,dupé
mort,morte,décès,décédé,tué,victime,disparu,défunt,a perdu la vie,a péri,succombé
handicapé,handicap,invalide,malvoyant,aveugle,malentendant,sourd,personne à mobilité réduite,fauteuil roulant,paraplégique,non-voyant
aveugle,malvoyant,non-voyant,déficient visuel,cécité,braille
sourd,malentendant,déficient auditif,appareillé,langue des signes,surdité
avocat,avocate,conseil,défenseur,défense,barreau,plaideur,pénaliste,juriste,ténor du barreau
juriste,avocat,conseil juridique,directeur juridique,service juridique,fiscaliste,docteur en droit
juge,magistrat,magistrate,tribunal,président du tribunal,cour,juridiction,juge d'instruction,tribunaux
magistrat,magistrate,juge,procureur,parquetier,parquet,conseiller
procureur,procureure,parquet,ministère public,magistrat,procureur de la république,accusation,substitut,avocat général
notaire,étude,office notarial,notarial,clerc,tabellion,officier ministériel
huissier,commissaire de justice,constat d'huissier,officier ministériel,étude
greffier,greffe,greffière,secrétaire du tribunal
policier,policière,police,agent,gendarme,forces de l'ordre,enquêteur,commissaire,brigadier,officier,fonctionnaire de police,gardien de la paix
gendarme,gendarmerie,militaire,policier,forces de l'ordre,brigade,maréchaussée
enquêteur,enquêtrice,inspecteur,limier,policier,agent,investigateur,détective,rapporteur
détective,enquêteur,enquêteur privé,limier,investigateur
inspecteur,inspectrice,contrôleur,vérificateur,auditeur,inspection,agent
pompier,sapeur-pompier,secours,soldat du feu,secouriste,sdis
secours,secouristes,pompiers,samu,sauveteurs,urgentistes,protection civile,croix-rouge
gardien,gardienne,vigile,agent de sécurité,surveillant,concierge,veilleur,garde,agent de surveillance
surveillant,surveillante,pion,assistant d'éducation,gardien,maton,vigile,aed
douanier,douane,agent des douanes,garde-frontière
soldat,militaire,troupe,combattant,fantassin,appelé,conscrit,réserviste,engagé,homme de troupe
militaire,armée,soldat,officier,défense,caserne,état-major,forces armées
officier,général,colonel,capitaine,amiral,lieutenant,commandant,haut gradé,galonné
général,amiral,haut gradé,chef d'état-major,commandant,officier supérieur
espion,agent secret,espionnage,renseignement,taupe,services secrets,agent double,barbouze
pirate,hacker,pirate informatique,hackeur,cybercriminel,assaillant,attaquant,cyberattaquant,rançonneur,groupe
voleur,cambrioleur,malfaiteur,braqueur,pickpocket,truand,bandit,receleur,pilleur
escroc,arnaqueur,fraudeur,faussaire,aigrefin,filou,imposteur,usurpateur,malfrat
fraudeur,tricheur,resquilleur,escroc,contrevenant,faussaire
criminel,délinquant,malfaiteur,truand,gangster,mafieux,bandit,malfrat,trafiquant
coupable,responsable,fautif,condamné,auteur des faits,reconnu coupable,culpabilité
suspect,mis en examen,prévenu,soupçonné,mis en cause,accusé,gardé à vue,interpellé
accusé,prévenu,mis en cause,inculpé,mis en examen,suspect,poursuivi,incriminé
condamné,condamnée,reconnu coupable,détenu,écope,sanctionné,puni
prisonnier,détenu,incarcéré,écroué,captif,otage,derrière les barreaux,emprisonné
témoin,témoigner,témoignage,présent sur place,a assisté à,observateur,spectateur
lanceur d'alerte,dénonciateur,a révélé,a dénoncé,source,a donné l'alerte,repenti
journaliste,reporter,rédacteur,presse,média,correspondant,éditorialiste,envoyé spécial,chroniqueur,pigiste,rédaction
médias,presse,journaux,télévision,radio,rédactions,journalistes
rédacteur,rédactrice,journaliste,auteur,plume,correcteur,secrétaire de rédaction
traducteur,traductrice,interprète,doubleur,sous-titreur,traduction
écrivain,écrivaine,romancier,romancière,auteur,autrice,plume,poète,essayiste,homme de lettres,scénariste
artiste,comédien,musicien,chanteur,peintre,dessinateur,sculpteur,créateur,plasticien,interprète,illustrateur
acteur,actrice,comédien,comédienne,interprète,figurant,vedette,doubleur,tête d'affiche
chanteur,chanteuse,interprète,vocaliste,chanteuse lyrique,ténor,soprano,rappeur,crooner,choriste
musicien,musicienne,instrumentiste,compositeur,violoniste,pianiste,guitariste,orchestre,interprète,soliste
cinéaste,réalisateur,réalisatrice,metteur en scène,producteur,documentariste
dessinateur,dessinatrice,illustrateur,illustratrice,graphiste,bédéiste,auteur de bd,caricaturiste
photographe,photojournaliste,reporter,iconographe,auteur de clichés
star,vedette,célébrité,célèbre,idole,personnalité,people,influenceur,icône
influenceur,influenceuse,youtubeur,blogueur,créateur de contenu,streameur,tiktokeur,instagrameur
public,spectateurs,auditoire,assistance,salle,audience,visiteurs,téléspectateurs,auditeurs,foule
spectateur,public,téléspectateur,auditoire,assistance,festivalier,visiteur,gradins
sportif,sportive,athlète,joueur,champion,coureur,footballeur,cycliste,nageur,compétiteur
joueur,joueuse,gamer,participant,concurrent,équipier,compétiteur,adversaire
entraîneur,coach,sélectionneur,préparateur,mentor,manager,staff
arbitre,juge de ligne,juge,médiateur,corps arbitral,arbitrage
gagnant,vainqueur,lauréat,champion,sacré,victorieux,remporte,médaillé,a décroché,élu,retenu
lauréat,lauréate,gagnant,primé,récompensé,vainqueur,distingué,sélectionné
perdant,battu,vaincu,éliminé,défait,malheureux,dernier
client,cliente,acheteur,consommateur,abonné,clientèle,usager,donneur d'ordre,chaland,commanditaire,acquéreur,preneur
clientèle,clients,acheteurs,consommateurs,public,abonnés,chalands,carnet de commandes
acheteur,acheteuse,acquéreur,client,repreneur,preneur,consommateur,acquérir,enchérisseur
vendeur,vendeuse,commerçant,marchand,distributeur,revendeur,commercial,cédant,détaillant,négociant
consommateur,client,acheteur,usager,ménages,particulier,association de consommateurs
utilisateur,utilisatrice,usager,internaute,abonné,client,adepte,inscrit,titulaire de compte,joueur
usager,usagère,utilisateur,voyageur,client,passager,abonné,public,administré,bénéficiaire
abonné,abonnée,abonnement,client,souscripteur,inscrit,adhérent,lecteur,suiveur,follower,sociétaire
internaute,utilisateur,visiteur,surfeur,en ligne,connecté,cybernaute
lecteur,lectrice,lectorat,abonné,lire,public
passager,passagère,voyageur,usager,à bord,client,vacancier,navetteur
voyageur,voyageuse,passager,touriste,usager,navetteur,vacancier,visiteur,routard
touriste,visiteur,vacancier,voyageur,estivant,curiste,croisiériste,excursionniste,villégiature
visiteur,visiteuse,public,touriste,fréquentation,entrées,festivalier,invité,chaland
automobiliste,conducteur,chauffeur,au volant,voiture,usager de la route,motard
chauffeur,conducteur,conductrice,routier,camionneur,automobiliste,vtc,taxi,cariste,au volant,cheminot,traminot
camionneur,routier,chauffeur,transporteur,poids lourd,conducteur
livreur,livreuse,coursier,messager,facteur,préposé,transporteur,plateforme,rider
facteur,factrice,postier,préposé,la poste,tournée,courrier
cycliste,vélo,livreur,coursier,à bicyclette,deux-roues
piéton,passant,marcheur,promeneur,badaud,randonneur,flâneur
pilote,commandant de bord,copilote,aviateur,aux commandes,cockpit,équipage,télépilote
équipage,marins,matelots,hôtesses,stewards,personnel navigant,pnc,à bord,navigants
marin,matelot,équipage,pêcheur,capitaine,navigateur,officier de pont,docker
pêcheur,pêche,chalutier,marin-pêcheur,patron de pêche,ostréiculteur,armement
docker,portuaire,manutentionnaire,débardeur,quai,ouvrier portuaire
cheminot,conducteur de train,agent sncf,contrôleur,aiguilleur,ferroviaire,traminot
agriculteur,agricultrice,paysan,paysanne,exploitant,éleveur,cultivateur,céréalier,maraîcher,vigneron,fermier,viticulteur,producteur,agricole
paysan,agriculteur,cultivateur,fermier,éleveur,exploitant agricole,rural
éleveur,éleveuse,berger,exploitant,fermier,cheptel,troupeau,producteur laitier,aviculteur,agriculteur
berger,bergère,éleveur,pâtre,estive,troupeau,moutons,transhumance
vigneron,vigneronne,viticulteur,viticole,vignoble,domaine,château,cave,coopérative,œnologue
jardinier,jardinière,maraîcher,horticulteur,paysagiste,pépiniériste,espaces verts
bûcheron,forestier,garde forestier,onf,exploitant forestier,sylviculteur,débardeur
chasseur,chasse,braconnier,fédération de chasse,gibier
cuisinier,cuisinière,chef,cuistot,restaurateur,traiteur,fourneaux,brigade,marmiton
restaurateur,restauratrice,patron de restaurant,cafetier,aubergiste,tenancier,bistrotier,gérant
serveur,serveuse,garçon de café,barman,restauration,salle
boulanger,boulangère,boulangerie,fournil,pâtissier,artisan
boucher,bouchère,charcutier,boucherie,abattoir,artisan
coiffeur,coiffeuse,salon de coiffure,barbier
commerçant,commerçante,boutiquier,détaillant,marchand,épicier,gérant,vendeur,négociant,magasin,boutique
artisan,artisane,plombier,menuisier,couvreur,compagnon,petit patron,atelier,artisanat
plombier,chauffagiste,artisan,dépanneur,couvreur
électricien,électricienne,monteur,câbleur,électrotechnicien,technicien
maçon,ouvrier du bâtiment,btp,bâtisseur,couvreur,charpentier,terrassier,chantier
ouvrier,ouvrière,opérateur,col bleu,manœuvre,métallo,chaîne,personnel,usine,salarié,technicien
mineur de fond,mineur,mine,gueule noire,galibot,carreau
femme de ménage,agent d'entretien,nettoyage,propreté,technicienne de surface,aide à domicile,balayeur
caissier,caissière,hôtesse de caisse,caisse,vendeuse,employé de magasin
secrétaire,assistante,assistant,dactylo,administratif,secrétariat,standardiste,greffier
standardiste,téléopérateur,téléconseiller,opérateur,centre d'appels,hotline,plateau téléphonique
comptable,expert-comptable,commissaire aux comptes,comptabilité,auditeur,trésorier,directeur financier
banquier,banquière,banque,financier,prêteur,créancier,guichetier,conseiller bancaire
trader,courtier,boursier,négociateur,salle de marché,spéculateur,opérateur de marché
assureur,assurance,compagnie d'assurances,mutuelle,réassureur,courtier,mutualiste
architecte,maître d'œuvre,urbaniste,concepteur,cabinet d'architecture,bureau d'études,dessinateur
promoteur,promoteur immobilier,aménageur,constructeur,maître d'ouvrage,bailleur,lotisseur
agent immobilier,agence immobilière,courtier,promoteur,négociateur,marchand de biens
prêtre,curé,évêque,abbé,pape,clergé,religieux,pasteur,imam,rabbin,diocèse
famille,parents,proches,foyer,ménage,enfants,parenté,fratrie,les siens,familial,clan,entourage
parents,père,mère,famille,papa,maman,parents d'élèves,tuteur,géniteur,parental
père,papa,paternel,paternité,père de famille,géniteur
mère,maman,maternel,maternité,mère de famille,génitrice
enfant,gamin,gosse,bambin,môme,fils,fille,mineur,petit,écolier,jeune,progéniture,tout-petit,bébé
bébé,nourrisson,nouveau-né,naissance,poupon,tout-petit,nouveau-nés
adolescent,ado,adolescente,jeune,mineur,collégien,lycéen,teenager
jeunes,adolescents,ados,mineurs,étudiants,lycéens,jeunesse,moins de 25 ans,nouvelle génération,débutants,gamins,juniors
vieux,âgé,ancien,aîné,senior,doyen,retraité,octogénaire,nonagénaire,septuagénaire,vétéran
personnes âgées,seniors,aînés,retraités,troisième âge,anciens,ehpad,pensionnaires,vieillards,grand âge,octogénaires
mari,époux,conjoint,compagnon,marié,concubin,partenaire
femme,épouse,conjointe,compagne,dame,féminin,madame
couple,époux,conjoints,ménage,mariés,concubins,tandem
frère,sœur,fratrie,jumeau,cadet,aîné,frangin
grands-parents,grand-père,grand-mère,aïeul,papi,mamie,papy,aïeux,ancêtre
héritier,héritière,successeur,ayant droit,descendant,légataire,succession,fils
orphelin,orpheline,pupille,sans parents
veuf,veuve,veuvage,conjoint survivant
mariage,noces,union,épouser,se marier,pacs,se dire oui,alliance
divorce,séparation,rupture,se séparer,divorcer,désunion
naissance,naître,accouchement,voir le jour,natalité,nouveau-né,maternité
ami,amie,copain,copine,camarade,proche,pote,compagnon,confident
collègue,confrère,camarade,consœur,pair,homologue,équipier,collaborateur
homologue,confrère,pair,collègue,équivalent
voisin,voisine,riverain,voisinage,habitant,mitoyen,limitrophe,d'à côté,alentours
riverain,riveraine,habitant,voisin,résident,voisinage,villageois,gens du coin,population locale
habitant,habitante,résident,riverain,villageois,citadin,population,administré,citoyen,âme,peuplé,autochtone,gens du coin
résident,résidente,pensionnaire,habitant,occupant,locataire,domicilié
population,habitants,peuple,citoyens,démographie,gens,public,démographique
citoyen,citoyenne,administré,habitant,électeur,contribuable,public,population,ressortissant,civique
villageois,villageoise,habitant,rural,commune,hameau,bourg,gens du coin
citadin,urbain,habitant des villes,métropole,banlieusard
autochtone,indigène,peuple premier,tribu,premières nations,aborigène,communauté locale,inuit,amérindien,natif
gens du coin,locaux,riverains,habitants,villageois,population locale,indigènes,voisins
particulier,ménage,privé,individu,foyer,personne physique
gens,personnes,individus,population,public,êtres humains,monde,citoyens
personne,individu,être humain,tête,quidam,particulier
foule,affluence,attroupement,rassemblement,milliers de personnes,marée humaine,cohue,masse
minorité ethnique,minorité,communauté,groupe,minoritaire,ethnie,frange
étranger,étrangère,ressortissant,immigré,expatrié,extérieur,international,hors de france,extracommunautaire
immigré,migrant,exilé,réfugié,sans-papiers,étranger,demandeur d'asile,clandestin,expatrié,travailleur détaché
réfugié,réfugiée,déplacé,exilé,demandeur d'asile,migrant,apatride,fuir
sans-abri,sdf,sans domicile,à la rue,mal-logé,clochard
pauvre,démuni,modeste,précaire,défavorisé,bas revenus,indigent,nécessiteux,petites bourses,pauvreté,misère
riche,fortuné,aisé,nanti,milliardaire,millionnaire,grande fortune,prospère,cossu
milliardaire,magnat,riche,grande fortune,homme d'affaires,tycoon,nabab
célèbre,réputé,renommé,illustre,fameux,emblématique,notoriété
inconnu,anonyme,obscur,méconnu,sans nom,mystérieux
débutant,novice,apprenti,junior,néophyte,stagiaire,nouvelle recrue,jeune diplômé
pionnier,précurseur,premier à,défricheur,avant-garde,pilote
génie,prodige,surdoué,virtuose,cerveau
partisan,supporter,soutien,défenseur,favorable,adepte,militant,fidèle,acquis à,camp du oui
supporter,supportrice,fan,tifosi,admirateur,ultras,aficionado,public
fan,admirateur,adepte,passionné,mordu,amateur,inconditionnel,groupie,aficionado
opposant,adversaire,détracteur,contestataire,récalcitrant,réfractaire,hostile,collectif,militant,camp du non,frondeur,dissident
adversaire,rival,ennemi,concurrent,opposant,opposé à,adverse,antagoniste,partie adverse
ennemi,adversaire,hostile,camp d'en face,rival,assaillant
critique,détracteur,contempteur,sceptique,reproche,attaque,dénonce,fustige
sceptique,méfiant,dubitatif,critique,doute,réservé,circonspect
concurrent,rival,compétiteur,adversaire,challenger,concurrence,rivaliser,face à
concurrence,rivalité,compétition,concurrents,antitrust,rival
allié,partenaire,ami,alliance,coalition,soutien,pays frère
partenaire,associé,allié,partenariat,coopération,collaborateur,prestataire,de concert,aux côtés de
partenariat,alliance,accord,coopération,collaboration,association,coentreprise,joint-venture,rapprochement,convention,tandem
associé,associée,partenaire,coactionnaire,copropriétaire,cofondateur,sociétaire,gérant
bénévole,volontaire,bénévolat,à titre gracieux,sans rémunération,donner de son temps
volontaire,bénévole,cobaye,participant,candidat,s'engage,de son plein gré
cobaye,volontaire,participant,testeur,sujet,panel,essai,expérimentation
participant,participante,inscrit,présent,convive,concurrent,adhérent,congressiste,intervenant
invité,invitée,hôte,convié,convive,intervenant
absent,absence,a séché,manquer,défection,a boudé,n'est pas venu,chaise vide
candidat,candidate,postulant,prétendant,aspirant,concurrent,en lice,candidature,impétrant,colistier
postulant,candidat,demandeur,cv,candidature,aspirant,postuler
membre,adhérent,sociétaire,affilié,encarté,participant,pays membre,inscrit
adhérent,adhérente,membre,sociétaire,affilié,cotisant,syndiqué,encarté
militant,militante,activiste,manifestant,opposant,engagé,association,sympathisant,zadiste
manifestant,manifestante,protestataire,cortège,mécontent,défilé,militant,contestataire,gréviste
écologiste,écolo,environnementaliste,militant du climat,naturaliste,association de défense de la nature,ong
naturaliste,ornithologue,botaniste,écologue,biologiste,entomologiste,association
chômeur,chômeuse,demandeur d'emploi,sans emploi,privé d'emploi,inscrit à france travail,inactif,allocataire
retraité,retraitée,pensionné,ancien,senior,à la retraite,parti en retraite
élève,écolier,collégien,lycéen,étudiant,classe,apprenant,scolaire,potache,jeune,enfant
étudiant,étudiante,élève,doctorant,universitaire,diplômé,campus,apprenant,licence,master,alternant,promotion
collégien,lycéen,élève,adolescent,ado,scolaire
diplômé,diplômée,sortant,promotion,titulaire d'un master,jeune ingénieur,lauréat
apprenti,apprentie,alternant,alternante,stagiaire,apprentissage,jeune en formation,contrat de professionnalisation
stagiaire,stage,apprenti,alternant,interne
salarié,salariée,employé,collaborateur,travailleur,agent,personnel,effectifs,main-d'œuvre,équipe,ouvrier,cadre
employé,employée,salarié,collaborateur,agent,personnel,préposé,travailleur,petites mains
personnel,effectifs,salariés,employés,équipes,collaborateurs,main-d'œuvre,agents,ouvriers,masse salariale,staff
effectifs,personnel,salariés,postes,tête,collaborateurs,emplois,troupes,équivalents temps plein,compte
cadre,encadrement,manager,ingénieur,col blanc,cadre supérieur,salarié
fonctionnaire,agent public,agent de l'état,administration,commis de l'état,service public,titulaire,agent territorial,statut
indépendant,indépendante,free-lance,freelance,auto-entrepreneur,autoentrepreneur,à son compte,micro-entrepreneur,travailleur indépendant,libéral,intermittent,pigiste
intérimaire,intérim,temporaire,saisonnier,contractuel,cdd,vacataire,précaire,extra
saisonnier,saisonnière,temporaire,vendangeur,journalier,cueilleur,intérimaire
sous-traitant,sous-traitante,prestataire,fournisseur,sous-traitance,externalisé,équipementier,façonnier
prestataire,fournisseur,sous-traitant,titulaire du marché,opérateur,délégataire,exécutant
recrue,nouvel arrivant,embauché,nouveau salarié,nouveau venu,renfort
remplaçant,remplaçante,successeur,suppléant,relève,intérim,doublure,prendre la place,succéder
successeur,remplaçant,héritier,relève,reprendre le flambeau,succéder,prendre la suite,dauphin,repreneur
prédécesseur,ancien,précédent,devancier,sortant
équipe,groupe,effectifs,brigade,collectif,escouade,unité,cellule,troupe,formation
groupe,ensemble,collectif,bande,consortium,équipe,cercle
propriétaire,détenteur,possède,détient,appartient à,titulaire,bailleur,actionnaire,maison mère,propriété de,aux mains de
locataire,occupant,preneur,loue,bail,logé
bailleur,propriétaire,logeur,loueur,office hlm
actionnaire,associé,porteur de parts,investisseur,détenteur,petit porteur,capital,actionnariat,porteur,principal propriétaire
investisseur,financeur,bailleur de fonds,fonds,actionnaire,capital-risqueur,business angel,souscripteur,prêteur,mécène,parieur
financeur,bailleur de fonds,investisseur,mécène,payeur,donateur,contributeur,sponsor,parrain
mécène,donateur,bienfaiteur,parrain,sponsor,fondation,philanthrope,mécénat,généreux
sponsor,parrain,mécène,commanditaire,partenaire,sponsoring
donateur,donatrice,mécène,bienfaiteur,généreux,don,legs,contributeur
créancier,créancière,prêteur,banque,doit de l'argent,obligataire
débiteur,emprunteur,endetté,doit,redevable
entrepreneur,entrepreneuse,patron,chef d'entreprise,créateur d'entreprise,homme d'affaires,startupeur,fondateur,start-upper,industriel
industriel,fabricant,manufacturier,usinier,groupe,entrepreneur,constructeur
fabricant,constructeur,producteur,industriel,usine,manufacture,fondeur,équipementier,marque,assembleur,façonnier
constructeur,fabricant,bâtisseur,marque,avionneur,motoriste,assembleur,chantier naval,équipementier
fournisseur,prestataire,équipementier,sous-traitant,pourvoyeur,vendeur,distributeur,exportateur,grossiste,livre,fournit
distributeur,enseigne,grossiste,détaillant,revendeur,grande surface,supermarché,concessionnaire,centrale d'achat
exploitant,opérateur,gestionnaire,délégataire,gérant,concessionnaire,gère,fait tourner
gérant,gérante,tenancier,exploitant,responsable,administrateur,patron,tient
gestionnaire,exploitant,administrateur,gère,régie,syndic,intendant,opérateur
opérateur,exploitant,gestionnaire,fournisseur d'accès,télécoms,compagnie
éditeur,éditrice,maison d'édition,fournisseur,studio,société,concepteur,logiciel
producteur,productrice,fabricant,exploitant,studio,exportateur,éleveur,filière
intermédiaire,courtier,entremetteur,médiateur,revendeur,grossiste,négociateur
médiateur,médiatrice,conciliateur,arbitre,négociateur,intermédiaire,facilitateur,bons offices,médiation
otage,captif,ravisseurs,enlevé,kidnappé,séquestré,retenu
terroriste,djihadiste,extrémiste,attentat,kamikaze,radicalisé,cellule
dictateur,autocrate,tyran,despote,homme fort,autoritaire,régime
roi,reine,souverain,monarque,prince,couronne,émir,sultan,palais
communauté,collectivité,groupe,confrérie,minorité,cercle
professionnels,acteurs du secteur,filière,profession,gens du métier,praticiens,corporation
métiers,professions,corporations,emplois,fonctions,spécialités
identité,état civil,nom,papiers,se fait passer pour
surnom,sobriquet,pseudonyme,alias,baptisé,surnommé,petit nom
nommer,désigner,baptiser,appeler,intituler,prénommer,dénommer,surnommer
nomination,nommé,désigné,promu,investi,intronisé,placé à la tête,prend ses fonctions,arrivée
entreprise,société,boîte,firme,groupe,compagnie,maison,pme,établissement,start-up,industriel,filiale,enseigne,multinationale,employeur,marque,jeune pousse
boîte,entreprise,société,firme,start-up,jeune pousse,groupe,employeur,maison,compagnie
société,entreprise,firme,compagnie,groupe,sarl,sas,holding,coopérative,boîte
firme,entreprise,société,groupe,multinationale,maison,compagnie,géant
start-up,jeune pousse,licorne,pépite,jeune société,startup,incubateur,jeune entreprise,société
pme,tpe,petite entreprise,petite boîte,entreprise familiale,artisan,eti,entreprise de taille intermédiaire,petit patron
multinationale,géant,mastodonte,grand groupe,conglomérat,major,poids lourd,ogre
géant,mastodonte,poids lourd,leader,numéro un,colosse,ogre,grand groupe,gafam,major
filiale,branche,division,succursale,entité,antenne,bras armé,maison mère,département
maison mère,holding,groupe,siège,société mère,propriétaire
agence,bureau,antenne,succursale,organisme,guichet,cabinet
employeur,patron,entreprise,patronat,donneur d'ordre,direction,embauche
siège,siège social,quartier général,qg,basé à,domicilié,installé à,maison mère,établi à
marque,enseigne,griffe,label,maison,logo,nom commercial
leader,numéro un,premier,chef de file,champion,domine,en tête,incontesté
chef de file,mené par,conduit par,leader,à la tête du tour de table,pilote
coopérative,mutuelle,scop,sociétaire,groupement,société coopérative,cuma
consortium,groupement,alliance,coalition,pool,partenaires,union
coentreprise,joint-venture,société commune,alliance,partenariat,codétenue
association,ong,collectif,fédération,fondation,organisation,comité,ligue,amicale,organisme
ong,association,organisation non gouvernementale,humanitaire,fondation,greenpeace,amnesty
fondation,mécénat,fonds de dotation,association,institut,philanthropie
collectif,association,groupe,comité,coordination,riverains,opposants
syndicat,centrale,organisation syndicale,cgt,cfdt,fo,unsa,cfe-cgc,fédération,intersyndicale,représentants du personnel,partenaires sociaux
représentants du personnel,syndicats,cse,élus du personnel,comité d'entreprise,délégués,élus,comité social et économique,conseil d'entreprise,partenaires sociaux,représentants des salariés
comité d'entreprise,cse,élus du personnel,comité social et économique,instance,représentants
syndiqué,adhérent,encarté,délégué,cégétiste,syndicaliste,militant syndical
syndicaliste,délégué syndical,cégétiste,responsable syndical,secrétaire général,élu cgt
patronat,medef,organisation patronale,employeurs,chefs d'entreprise,cpme,fédération professionnelle,union patronale
fédération,syndicat professionnel,confédération,ligue,union,association,groupement
lobby,groupe de pression,représentants d'intérêts,lobbyiste,influence,syndicat professionnel,couloirs
conseil d'administration,administrateurs,board,conseil de surveillance,directoire,conseil
comité,commission,conseil,instance,panel,groupe d'experts,collège,groupe de travail
commission,comité,instance,jury,groupe de travail,conseil,bruxelles
jury,jurés,comité,commission,panel,délibéré
instance,organe,autorité,comité,organisme,conseil,institution
organisme,institution,agence,établissement,autorité,institut,organisation,service,instance,office
institution,établissement,organisme,autorité,corps constitué,instance
institut,laboratoire,centre,école,organisme de recherche,observatoire,académie
laboratoire,labo,institut,centre de recherche,paillasse,unité de recherche,équipe,cnrs
think tank,cercle de réflexion,groupe de réflexion,institut,laboratoire d'idées,cabinet
cabinet,société de conseil,étude,bureau,consultants,mckinsey,conseil
état,puissance publique,gouvernement,pouvoirs publics,autorités,trésor public,nation,pays,contribuable
pouvoirs publics,état,gouvernement,autorités,administration,puissance publique,collectivités
gouvernement,exécutif,ministres,cabinet,matignon,état,pouvoir,équipe gouvernementale,administration,maison blanche,downing street,conseil des ministres
autorités,pouvoirs publics,gouvernement,état,préfecture,administration,responsables,officiels,police
administration,bureaucratie,services,fonctionnaires,ministère,pouvoirs publics,guichet,paperasse,service public
bureaucratie,paperasse,administration,formulaires,lourdeur administrative,formalités,tracasseries
ministère,ministre,département,cabinet,gouvernement,administration centrale,bercy,quai d'orsay,beauvau,secrétariat d'état,hôtel de brienne
bercy,ministère des finances,ministère de l'économie,trésor,fisc,budget
service public,régie,administration,usagers,délégation de service public,secteur public
collectivité,commune,mairie,département,région,métropole,intercommunalité,conseil départemental,municipalité,agglomération,collectivités locales
commune,municipalité,ville,mairie,village,conseil municipal,localité,bourg,municipal,collectivité
mairie,hôtel de ville,municipalité,commune,ville,maire,conseil municipal,édile
région,conseil régional,régional,territoire,province,canton,land
département,conseil départemental,départemental,préfecture,territoire
intercommunalité,agglomération,métropole,communauté de communes,communauté urbaine,agglo,syndicat mixte
préfecture,préfet,préfète,sous-préfecture,état,arrêté préfectoral,représentant de l'état
autorité,régulateur,gendarme,superviseur,instance,organisme de contrôle,agence,tutelle
gendarme,régulateur,autorité,superviseur,surveillance,contrôle,police,amf,cnil,arcom,arcep,finma,acpr,dgccrf
régulateur,gendarme,autorité,superviseur,commission,agence,autorité de surveillance,contrôle,organisme
gendarme financier,amf,sec,finma,acpr,bafin,autorité des marchés,autorité boursière,régulateur boursier,superviseur bancaire
gendarme de la vie privée,cnil,commissaire à la vie privée,autorité de protection des données,préposé à la protection des données,délégué à la protection des données,edpb,garante
gendarme de la concurrence,autorité de la concurrence,antitrust,ftc,dgccrf,bundeskartellamt,commission de la concurrence
autorité sanitaire,ansm,agence du médicament,fda,has,ars,agence régionale de santé,swissmedic,santé publique
répression des fraudes,dgccrf,contrôle,enquêteurs,fraude
inspection du travail,inspecteur du travail,dreets,direction du travail
fisc,impôts,administration fiscale,trésor public,dgfip,percepteur,bercy,services fiscaux
banque,établissement financier,établissement bancaire,prêteur,caisse,crédit,bancaire,guichet,néobanque,organisme de crédit
banque centrale,bce,fed,banque de france,institut d'émission,réserve fédérale
banque publique,bpifrance,bpi,caisse des dépôts,bei,kfw,banque publique d'investissement
bourse,marché,cotation,wall street,cac 40,place financière,parquet,euronext,nasdaq,boursier
fonds,capital-risque,société de gestion,fonds d'investissement,capital-investissement,fonds souverain,family office,gestionnaire d'actifs,capitaux
fonds de pension,caisse de retraite,épargne-retraite,régime de retraite,investisseur institutionnel
assurance,assureur,mutuelle,police,contrat,garantie,couverture,prime,indemnisation,cotisation
mutuelle,complémentaire santé,assurance,assureur,mutualiste
sécurité sociale,sécu,assurance maladie,cpam,caisse primaire,couverture santé,remboursement
caisse d'allocations,caf,allocations familiales,prestations,allocataires
france travail,pôle emploi,agence pour l'emploi,service de l'emploi,anpe,forem
tribunal,cour,juridiction,justice,juge,chambre,prud'hommes,instance,prétoire,barre,conseil d'état
prud'hommes,conseil de prud'hommes,tribunal du travail,conseillers prud'homaux,litige du travail
conseil d'état,haute juridiction,juridiction administrative,tribunal administratif,juge administratif,rapporteur public
cour de cassation,haute juridiction,pourvoi,cour suprême
conseil constitutionnel,sages,gardiens de la constitution,cour suprême,censure
cour des comptes,magistrats financiers,chambre régionale des comptes,rapporteurs,auditeurs publics
parlement,assemblée,sénat,députés,chambre,congrès,parlementaires,eurodéputés,bundestag,communes,hémicycle,législateur
assemblée nationale,députés,hémicycle,palais bourbon,chambre basse,parlement
sénat,sénateurs,chambre haute,palais du luxembourg
europe,union européenne,ue,bruxelles,les vingt-sept,commission européenne,vieux continent,européen,communautaire,parlement européen
bruxelles,commission européenne,union européenne,exécutif européen,eurocrates
onu,nations unies,organisation internationale,unesco,conseil de sécurité,hcr
otan,alliance atlantique,alliance,défense collective
école,établissement,collège,lycée,primaire,maternelle,scolaire,classe,groupe scolaire,rectorat,scolarité
établissement,école,lycée,hôpital,site,institution,maison,structure,internat
lycée,établissement,lycéens,lycée professionnel,proviseur,secondaire
collège,établissement,collégiens,secondaire,principal
rectorat,académie,recteur,éducation nationale,inspection académique
éducation nationale,rectorat,ministère,école,enseignement
université,fac,faculté,campus,école d'ingénieurs,grande école,enseignement supérieur,polytechnique,epfl,amphithéâtre
crèche,garderie,nounou,assistante maternelle,garde d'enfants,jardin d'enfants
hôpital,chu,clinique,établissement de santé,centre hospitalier,urgences,hospitalier,maternité,service de soins,polyclinique
clinique,hôpital,établissement privé,chirurgie,centre de soins
maison de retraite,ehpad,résidence pour seniors,établissement pour personnes âgées,unité de vie,foyer logement
urgences,samu,smur,service d'urgence,hôpital,réanimation
police,forces de l'ordre,commissariat,gendarmerie,enquêteurs,agents,policiers,sûreté,brigade,patrouille
police judiciaire,pj,brigade,enquêteurs,crime organisé,office central
armée,militaires,troupes,forces,état-major,défense,soldats,régiment,marine nationale,armée de terre
services secrets,renseignement,dgse,dgsi,cia,espions,mossad,service de renseignement,contre-espionnage
prison,maison d'arrêt,détention,pénitentiaire,cellule,centre de détention,incarcération,écrou,derrière les barreaux,geôle
église,paroisse,diocèse,cathédrale,clergé,chapelle,temple,vatican,lieu de culte
club,équipe,association sportive,formation,fédération,cercle
parti,formation politique,mouvement,camp,famille politique,rassemblement,groupe parlementaire
journal,quotidien,hebdomadaire,presse,titre,magazine,rédaction,gazette,canard,mensuel
chaîne de télévision,télé,télévision,diffuseur,antenne,petit écran,audiovisuel
radio,station,antenne,ondes,fréquence,auditeurs,podcast
médiathèque,bibliothèque,bibliothécaire,archives,salle de lecture
réseau social,plateforme,facebook,instagram,tiktok,twitter,linkedin,snapchat,youtube
plateforme,site,application,réseau,place de marché,hébergeur
hébergeur,cloud,fournisseur de cloud,centre de données,prestataire d'hébergement,informatique en nuage,loueur de serveurs
opérateur télécoms,fournisseur d'accès,opérateur mobile,sfr,bouygues
compagnie aérienne,transporteur,compagnie,low cost,air france,flotte
armateur,compagnie maritime,armement,transporteur maritime,affréteur,flotte
transporteur,logisticien,compagnie,messagerie,fret,affréteur
énergéticien,électricien,fournisseur d'énergie,edf,engie,compagnie d'électricité,producteur d'électricité
gestionnaire du réseau,rte,enedis,elia,hydro-québec,swissgrid,gestionnaire de réseau
compagnie des eaux,syndicat des eaux,agence de l'eau,régie des eaux,veolia,suez,distributeur d'eau
agence spatiale,nasa,esa,cnes,spatial
bureau,service,département,division,direction,office,pôle,cellule
service,département,direction,pôle,unité,division,bureau
secteur,filière,branche,industrie,profession,métier,milieu,univers,domaine
filière,secteur,branche,industrie,chaîne,profession
industrie,secteur,manufacture,fabrication,industriel,usines
tutelle,ministère,autorité,supervision,contrôle
observatoire,baromètre,institut,étude,centre de suivi
institut de sondage,sondeur,ifop,ipsos,sondage,enquête d'opinion,opinionway
agence de notation,moody's,standard & poor's,fitch,notation
groupe de presse,éditeur,titre,rédaction,journal
office,bureau,organisme,régie,agence
amicale,association,club,cercle,confrérie
chambre de commerce,cci,chambre d'agriculture,chambre consulaire,chambre des métiers
copropriété,syndic,copropriétaires,assemblée générale,immeuble
mafia,crime organisé,cartel,gang,pègre,réseau criminel
gang,bande,réseau,cartel,groupe criminel,mafia
argent,fonds,somme,financement,euros,millions,milliards,capitaux,moyens financiers,trésorerie,liquidités,fric,enveloppe,pactole
argent public,deniers publics,contribuable,subvention,aide publique,fonds publics,crédits,impôts,état,aux frais de l'état,caisses publiques
somme,montant,enveloppe,total,chiffre,pactole,budget,valeur,euros,millions
montant,somme,chiffre,valeur,total,s'élève à,se monte à,euros,atteint,hauteur
coûter,revenir à,s'élever à,se monter à,facturer,chiffrer,prix,facture,débourser,payer,budget,dépenser,tarif,valoir
coût,prix,facture,addition,dépense,note,montant,budget,investissement,enveloppe,frais,surcoût,devis,ardoise,chiffré à
prix,tarif,coût,montant,facturé,vendu,valeur,affiché à,euros,étiquette,proposé à,commercialisé à,barème
tarif,prix,grille tarifaire,barème,abonnement,facturation,tarification,forfait,cotisation
cher,coûteux,onéreux,hors de prix,ruineux,dispendieux,salé,prohibitif,inabordable,exorbitant
bon marché,pas cher,abordable,économique,à bas coût,low cost,bradé,à prix cassé,modique,discount
gratuit,gratuité,sans frais,offert,à titre gracieux,sans un centime,bénévole,zéro euro
facture,addition,note,coût,ardoise,douloureuse,montant,facturer,quittance,décompte
addition,facture,note,coût,ardoise,à régler,douloureuse
ardoise,dette,facture,impayé,addition,passif
frais,dépenses,coûts,charges,débours,honoraires,commission,facturation
dépenser,débourser,consacrer,claquer,investir,engager,payer,injecter,engloutir,verser,mettre sur la table,allouer,dilapider
dépense,coût,budget,débours,facture,investissement,décaissement,crédits,dépenses d'équipement
payer,régler,débourser,verser,acquitter,financer,rémunérer,mettre la main à la poche,prendre en charge,s'acquitter,casquer,supporter,honorer
régler,payer,acquitter,verser,solder,s'acquitter,honorer
paiement,versement,règlement,virement,acquittement,transaction,encaissement,payer
verser,payer,allouer,remettre,attribuer,régler,octroyer,virer,versement
rembourser,restituer,rendre,indemniser,remboursement,dédommager,récupérer,échéance,s'acquitter,ristourne
amorti,rentabilisé,remboursé,retour sur investissement,amortissement,rentable,couvert
financer,payer,subventionner,abonder,soutenir,investir,apporter,prendre en charge,bailleur,doter,cofinancer,mettre au pot,sponsoriser
financement,fonds,budget,subvention,investissement,apport,tour de table,prêt,argent,crédits,capitaux,emprunt,cofinancement
investir,mettre,injecter,consacrer,dépenser,placer,débourser,miser,engager,mettre sur la table,signer un chèque,parier,immobiliser
investissement,mise,placement,dépense,injection,apport,capital,engagement,montant investi,dépenses d'équipement,capex,financement
lever,récolter,réunir,collecter,rassembler,tour de table,boucler,levée de fonds,augmentation de capital,obtenir,décrocher
levée de fonds,tour de table,augmentation de capital,série a,collecte,récolter,capitaux,lever,amorçage,argent frais
récolter,collecter,lever,rapporter,réunir,engranger,amasser,rassembler,encaisser
argent frais,capitaux,levée de fonds,augmentation de capital,liquidités,cash,fonds
capital,capitaux,fonds,parts,actionnariat,apport,fonds propres,mise de départ
mise,apport,ticket,contribution,investissement,part,participation
contribution,participation,apport,cotisation,quote-part,écot,contribuer,cofinancement
contribuer,participer,apporter,abonder,cofinancer,mettre au pot,verser,aider
budget,enveloppe,crédits,dotation,montant,moyens,ressources,fonds,comptes,dépenses prévues,loi de finances
enveloppe,budget,dotation,somme,crédits,montant,plan,fonds
crédits,budget,dotation,enveloppe,fonds,lignes budgétaires,financement
subvention,aide,aide publique,subside,dotation,coup de pouce,soutien financier,subventionner,octroi,allocation,denier,prime,bonus
aide,subvention,soutien,coup de pouce,appui,allocation,secours,coup de main,prime,dotation,assistance
aider,soutenir,appuyer,secourir,épauler,assister,prêter main-forte,subventionner,accompagner,donner un coup de main
allocation,prestation,indemnité,aide,pension,rsa,apl,minima sociaux,chèque,versement
indemnité,dédommagement,compensation,indemnisation,prime,réparation,chèque,dommages et intérêts,prime de départ
indemniser,dédommager,compenser,rembourser,réparer,indemnisation,verser,chèque
compensation,contrepartie,indemnité,dédommagement,en échange,prime,compenser,contrebalancer,en retour
contrepartie,en échange,compensation,condition,en retour,moyennant,concession,à condition de,engagement
prime,bonus,gratification,indemnité,treizième mois,intéressement,participation,récompense,chèque
récompense,prix,prime,distinction,gratification,cadeau,médaille,trophée,récompenser
salaire,paie,rémunération,paye,traitement,appointements,revenus,gagner,touche,payé,smic,fiche de paie,émoluments,net par mois,brut
paie,salaire,rémunération,fiche de paie,bulletin de salaire,rémunéré,gagner
rémunération,salaire,paie,traitement,émoluments,cachet,honoraires,jetons de présence,rétribution,payé,stock-options
gagner,toucher,percevoir,empocher,encaisser,rapporter,engranger,recevoir,salaire,rémunéré
toucher,percevoir,recevoir,empocher,encaisser,gagner,être payé
augmentation,hausse,revalorisation,relèvement,majoration,augmenté,coup de pouce,rallonge
rallonge,supplément,augmentation,complément,crédits supplémentaires,surcoût
rapporter,générer,procurer,produire,dégager,engranger,faire gagner,lucratif,rendement
honoraires,rémunération,tarif,facturé,vacation,commission,consultation
cachet,rémunération,salaire,payé,acteur,concert
pension,retraite,rente,allocation,prestation,versement
revenu,recette,salaire,ressources,gain,rentrée,chiffre d'affaires,revenus,rente
chiffre d'affaires,ventes,recettes,revenus,activité,facturation,résultats,ca,volume d'affaires
recettes,revenus,rentrées,chiffre d'affaires,ventes,encaissements,billetterie,rapporter
ventes,chiffre d'affaires,commandes,écoulé,exemplaires,recettes,commercialisation,livraisons,vendu
bénéfice,profit,gain,résultat net,marge,excédent,bénéficiaire,rentable,plus-value,engranger,résultat positif,dans le vert
profit,bénéfice,gain,rentabilité,marge,intérêt,avantage,lucre,retombées
marge,bénéfice,profit,rentabilité,résultat opérationnel,excédent brut,ebitda
rentable,lucratif,profitable,bénéficiaire,à l'équilibre,rentabilité,amorti,juteux,équilibre financier
perte,déficit,manque à gagner,trou,dans le rouge,déficitaire,passif,perdre,moins-value
perdre de l'argent,déficitaire,à perte,dans le rouge,pertes,creuser le déficit,brûler du cash
déficit,trou,perte,dans le rouge,déficitaire,déséquilibre,impasse budgétaire
excédent,surplus,bénéfice,boni,solde positif,trop-perçu
résultats,comptes,bilan,chiffre d'affaires,bénéfice net,exercice,performance,trimestriels
comptes,bilan,comptabilité,finances,exercice,trésorerie,résultat
finances,comptes,trésorerie,budget,argent,caisses,trésor
trésorerie,liquidités,cash,caisses,réserves,argent disponible,matelas
réserves,économies,bas de laine,cagnotte,stock,provision,matelas,épargne
économies,épargne,réduction des coûts,coupes,bas de laine,gagner,économiser,épargner,réduire la facture
économiser,épargner,réduire la dépense,faire des économies,gagner,éviter,mettre de côté
épargne,économies,placement,livret,bas de laine,épargnant,assurance-vie
épargnant,épargnante,petit porteur,investisseur particulier,placement,particulier
coupes,réductions,économies,austérité,restrictions,tailler,rabot,coup de rabot,coupes claires
austérité,rigueur,économies,restrictions budgétaires,se serrer la ceinture,coupes
dette,emprunt,endettement,créance,passif,obligations,ardoise,endetté,doit
emprunt,prêt,crédit,dette,obligations,emprunter,endettement,émission obligataire,facilité bancaire
emprunter,s'endetter,prêt,crédit,émettre,lever de la dette,obligataire,emprunteur
prêt,crédit,emprunt,avance,prêter,prêté,financement,hypothèque
prêter,avancer,prêteur,crédit,prêt,avance
crédit,prêt,emprunt,découvert,hypothèque,créance
avance,acompte,prêt,avancer,provision,arrhes
acompte,avance,arrhes,versement initial,premier paiement,caution
caution,garantie,dépôt,cautionnement,gage
garantie,caution,assurance,engagement,couverture,gage,sûreté
intérêts,taux,taux d'intérêt,loyer de l'argent,coupon,rendement
faillite,dépôt de bilan,redressement judiciaire,liquidation,cessation de paiements,banqueroute,fermeture,mettre la clé sous la porte,insolvable,défaillance,ruine
mettre la clé sous la porte,fermer,cesser l'activité,liquidation,faillite,jeter l'éponge,fermer boutique,baisser le rideau,plier boutique,disparaître
ruine,faillite,ruiné,débâcle,krach,banqueroute
crise,krach,récession,effondrement,débâcle,ralentissement,marasme,tourmente
croissance,essor,expansion,progression,développement,pib,dynamique
récession,recul,contraction,crise,ralentissement,croissance négative
inflation,hausse des prix,vie chère,coût de la vie,renchérissement,pouvoir d'achat
pouvoir d'achat,niveau de vie,revenus,coût de la vie,fin de mois,salaires
renchérir,augmenter,plus cher,majorer,grimper,relever le tarif,renchérissement,hausse
pib,produit intérieur brut,richesse nationale,croissance,économie
impôt,taxe,fiscalité,prélèvement,contribution,fisc,redevance,isf,impôt sur le revenu,imposition,tva
taxe,impôt,prélèvement,redevance,droit,contribution,surtaxe,taxer,accise,tva,péage,écotaxe
taxer,imposer,prélever,surtaxer,frapper d'un droit,assujettir,ponctionner,taxation
exonération,avantage fiscal,niche,allègement,abattement,crédit d'impôt,défiscalisation,exempté,dispense,remise,exonéré
crédit d'impôt,avantage fiscal,niche fiscale,déduction,réduction d'impôt,cir
paradis fiscal,évasion fiscale,optimisation fiscale,fraude fiscale,offshore,luxembourg,caïmans
fraude fiscale,évasion,optimisation,échapper à l'impôt,dissimulation,fisc
contribuable,argent public,état,impôts,deniers publics,puissance publique,collectivité,fonds publics,trésor
douane,droits de douane,taxe douanière,tarifs douaniers,surtaxe,douanier,douanes,barrière douanière
droits de douane,tarifs douaniers,surtaxe,taxe,barrières,tarifs,protectionnisme
amende,sanction,pénalité,contravention,astreinte,pv,peine,condamné à payer,peine financière,infliger,écoper,prune,procès-verbal
pénalité,amende,sanction,malus,majoration,astreinte
cotisation,contribution,prélèvement,adhésion,charges sociales,prime,cotiser
charges,cotisations,frais,dépenses,prélèvements,coûts fixes
redevance,droit,licence,royalties,taxe,loyer,péage,contribution
royalties,redevances,droits d'auteur,licence,pourcentage
loyer,bail,location,locatif,mensualité,louer,quittance
louer,location,bail,prêter,locatif,loueur,à bail
commission,pourcentage,courtage,frais,ristourne,prélève,intermédiaire
remise,rabais,ristourne,réduction,promotion,soldes,prix cassé,discount,bon de réduction,tarif préférentiel
rabais,remise,ristourne,réduction,promotion,prix réduit,décote,bradé
soldes,promotions,rabais,réductions,braderie,démarque,black friday
don,legs,cadeau,donation,mécénat,générosité,collecte,cagnotte,offrande
cagnotte,collecte,don,financement participatif,appel aux dons,crowdfunding,quête
bourse d'études,bourse,allocation,boursier,aide aux étudiants
héritage,legs,succession,patrimoine,testament,hériter,transmis
patrimoine,fortune,biens,héritage,avoirs,actifs,richesse
fortune,richesse,patrimoine,pactole,milliards,magot
pactole,magot,fortune,jackpot,butin,trésor,gros lot
butin,magot,pactole,vol,rançon,gain
rançon,extorsion,chantage,racket,demande de paiement,bitcoins,racketter
pot-de-vin,dessous-de-table,corruption,bakchich,enveloppe,commission occulte,soudoyer,bakchichs
corruption,pot-de-vin,dessous-de-table,malversation,prise illégale d'intérêts,trafic d'influence,soudoyer,corrompre
blanchiment,argent sale,blanchir,capitaux illicites,tracfin
détournement,malversation,abus de biens sociaux,vol,escroquerie,détourner,siphonner
action,titre,valeur,part,cours,actions,boursier
cours,cotation,action,prix,valeur en bourse,capitalisation,titre
dividende,coupon,versement aux actionnaires,rendement,rachat d'actions,rémunération des actionnaires
valorisation,valeur,capitalisation,estimation,valorisé,prisé,évalué
valeur,prix,estimation,valorisation,cote,montant
entrer en bourse,introduction en bourse,cotation,ipo,coté,première cotation,faire son entrée à wall street
obligations,emprunt obligataire,emprunt,bon,titre de dette,émission,coupon
parts,actions,participation,titres,tranche,quote-part
participation,part,entrée au capital,actions,prise de participation
racheter,acquérir,s'offrir,reprendre,mettre la main sur,absorber,croquer,avaler,acquisition,rachat,entrer dans le giron,passer sous pavillon,opa
rachat,acquisition,reprise,cession,opa,absorption,fusion,racheter,prise de contrôle
fusion,rapprochement,mariage,absorption,fusionner,regroupement,unir
céder,vendre,se séparer de,se défaire,cession,se délester
cession,vente,céder,désengagement,scission,vendre
acheter,acquérir,se procurer,s'offrir,commander,racheter,se payer,achat,faire l'acquisition
achat,acquisition,commande,emplette,acheter,approvisionnement
vendre,céder,écouler,commercialiser,brader,vente,refourguer,proposer,distribuer
vente,cession,commercialisation,transaction,écouler,vendu
commande,achat,contrat,marché,carnet de commandes,commander,bon de commande
enchères,adjudication,vente,offre,surenchère,marteau,commissaire-priseur
offre,proposition,soumission,devis,enchère,surenchère
devis,estimation,chiffrage,proposition,évaluation
appel d'offres,marché public,soumission,mise en concurrence,consultation,adjudication,attribution,adjugé
marché public,appel d'offres,contrat,commande publique,adjudicataire,attributaire,délégation
monnaie,devise,euro,dollar,yuan,franc,change,yen,billet
bitcoin,cryptomonnaie,crypto,monnaie virtuelle,blockchain,jeton,ethereum
liquide,espèces,cash,billets,pièces,comptant
carte bancaire,carte bleue,paiement,sans contact,cb,paiement par carte
compte bancaire,compte courant,iban,dépôt,livret,relevé
virement,transfert,versement,paiement,envoi d'argent
portefeuille,porte-monnaie,poche,bourse,finances
spéculation,pari,bulle,boursicoter,spéculer,spéculateur
bulle,spéculation,surchauffe,emballement,surévaluation,euphorie
krach,effondrement,chute des cours,dégringolade,débâcle boursière
dévisser,chuter,plonger,dégringoler,reculer,décrocher,perdre,baisser,s'effondrer
ristourne,remise,rabais,réduction,remboursement
forfait,abonnement,formule,prix fixe,tarif
abonnement,forfait,formule,souscription,mensualité,s'abonner,par mois
surcoût,dépassement,rallonge,coût supplémentaire,dérive,facture alourdie
dépassement,dérapage,surcoût,excès,explosion,dérive
gaspillage,gabegie,gâchis,gaspiller,dilapider,pertes
gâchis,gaspillage,perte,fiasco,gabegie
rentabilité,profitabilité,rendement,retour sur investissement,marge
rendement,productivité,efficacité,rapport,performance
moyens,ressources,budget,effectifs,crédits,financement
ressources,moyens,budget,revenus,fonds
endetté,surendettement,dettes,créanciers,impayés
impayé,dette,non réglé,arriéré,retard de paiement,loyers dus
fonds propres,capital,réserves,autofinancement,de sa poche,sur ses deniers
autofinancement,fonds propres,de sa poche,ses propres deniers,autofinancé
de sa poche,à ses frais,sur ses deniers,à sa charge,fonds propres
à la charge de,aux frais de,payé par,supporté par,financé par,prend en charge
répartition,partage,ventilation,clé de répartition,quote-part,se répartir,partager
combien,nombre,quantité,montant,total,chiffre,volume,effectif
nombre,quantité,total,effectif,chiffre,compte,dénombrer,recenser,volume
quantité,volume,nombre,tonnage,dose,masse,montant,stock,litres,tonnes
compter,dénombrer,recenser,chiffrer,totaliser,comptabiliser,inventorier
chiffre,nombre,donnée,statistique,total,montant,pourcentage
statistiques,chiffres,données,relevés,sondage,enquête,insee,recensement
total,somme,ensemble,global,cumul,au total,addition,totalité
totalité,ensemble,intégralité,entier,cent pour cent
part,proportion,pourcentage,pour cent,fraction,quota,tiers,moitié,quart,portion,quote-part
proportion,pourcentage,part,taux,ratio,fraction,pour cent
taux,pourcentage,proportion,ratio,niveau,indice
part de marché,part du gâteau,position,détient,domine,quota,contrôle
pourcentage,pour cent,proportion,taux,part
moitié,demi,50 %,un sur deux,à parts égales,mi
tiers,un sur trois,33 %,les deux tiers
quart,un sur quatre,25 %,les trois quarts
double,deux fois,doubler,doublé,doublement,bis,multiplié par deux
doubler,multiplier par deux,deux fois plus,doublement
triple,trois fois,tripler,triplé,multiplié par trois
diviser,réduire de moitié,couper en deux,fractionner,scinder,partager,divisé par deux
multiplier,démultiplier,décupler,accroître,fois plus,multiplication
majorité,plupart,plus de la moitié,majoritaire,essentiel,gros,une bonne partie,la plus grande part
minorité,poignée,quelques-uns,frange,moins de la moitié,faible part
partie,portion,part,fraction,morceau,pan,segment,tranche,volet
morceau,fragment,bout,pièce,part,bribe,partie,débris,éclat
reste,solde,restant,surplus,reliquat,excédent,le restant
solde,reste,reliquat,balance,restant
tranche,phase,étape,portion,échelon,lot,versement
lot,série,fournée,livraison,tranche,cargaison,palette,paquet
fournée,lot,série,production,livraison,premiers exemplaires
exemplaire,unité,copie,pièce,tirage,vendu,appareil
tirage,exemplaires,impression,diffusion,numéros
stock,réserve,provision,inventaire,dépôt,volant,stocker
paquet,colis,carton,lot,ballot,pli,caisse
colis,paquet,livraison,carton,envoi,pli
quinzaine,quinze jours,deux semaines,bimensuel
beaucoup,nombreux,foule,quantité,énormément,foison,des milliers,la plupart,légion,massivement
peu,rare,poignée,maigre,faible,quelques,à peine
rare,peu fréquent,exceptionnel,rarissime,peu nombreux,manque,denrée
plusieurs,divers,maints,quelques,nombreux,une série de
énorme,gigantesque,colossal,immense,massif,pharaonique,considérable,monumental,titanesque,faramineux
petit,minuscule,modeste,réduit,faible,mince,infime,maigre
immense,vaste,énorme,gigantesque,étendu,démesuré
suffisant,assez,suffire,adéquat
insuffisant,manque,trop peu,carence,pas assez,faible,ne suffit pas
maximum,plafond,limite,seuil,jusqu'à,record,pic,ne pas dépasser
minimum,plancher,au moins,seuil,minimal,a minima
plafond,limite,maximum,seuil,plafonner,barre,quota
limite,plafond,seuil,borne,maximum,restriction,limiter,plafonné
seuil,plancher,limite,barre,palier,niveau,cap
quota,contingent,plafond,part,limite,numerus clausus
record,sommet,pic,plus haut,historique,inédit,jamais atteint,maximum
moyenne,en moyenne,médian,moyen,habituel
moyen,médian,moyenne,ordinaire,typique
supplément,surplus,ajout,extra,supplémentaire,additionnel,complément
supplémentaire,additionnel,en sus,complémentaire,rallonge
manque,pénurie,déficit,carence,insuffisance,défaut,faute de,rareté,manquer
pénurie,manque,rupture de stock,disette,rareté,tension,défaut,carence,faire défaut
trop,excès,surplus,excessif,surabondance,superflu,démesuré
excédentaire,surplus,trop,invendu,surnuméraire
augmenter,croître,grimper,bondir,progresser,monter,gonfler,s'envoler,s'accroître,hausse,relever,majorer,passer de,exploser,flamber,doubler
hausse,augmentation,progression,bond,montée,accroissement,flambée,envolée,croissance,poussée,essor,relèvement,majoration,inflation
grimper,augmenter,monter,bondir,s'envoler,flamber,hausse,progresser,passer de,prendre
baisser,diminuer,reculer,chuter,réduire,décroître,tomber,fléchir,fondre,plonger,descendre,dégringoler,ramener
baisse,diminution,recul,chute,réduction,repli,fléchissement,déclin,dégringolade,contraction,érosion
réduire,diminuer,abaisser,limiter,ramener,comprimer,rogner,tailler,raboter,couper,alléger,restreindre
diminution,réduction,baisse,recul,allègement,rétrécissement,déclin
stagner,stable,plafonner,inchangé,stagnation,plateau,piétiner
évolution,tendance,variation,changement,trajectoire,courbe,progression
écart,différence,fossé,décalage,disparité,gouffre,fourchette
différence,écart,distinction,divergence,contraste,nuance,disparité
mesure,relevé,évaluation,mesurer,quantification,jauger,capteur
mesurer,évaluer,jauger,quantifier,chiffrer,calculer,relever,sonder
estimer,évaluer,chiffrer,tabler,jauger,calculer,expertiser
estimation,évaluation,chiffrage,projection,fourchette,calcul,prévision
calculer,compter,chiffrer,estimer,calcul,computation
environ,à peu près,près de,quelque,autour de,approximativement,aux alentours
exactement,précisément,très exactement,pile,au juste
taille,dimension,superficie,ampleur,gabarit,envergure,format,volume
surface,superficie,mètres carrés,hectare,étendue,m2,emprise,kilomètres carrés
superficie,surface,hectare,étendue,mètre carré,emprise,terrain
longueur,kilomètres,long de,mètres,distance,étendue
distance,kilomètres,éloignement,trajet,à des kilomètres,portée,loin
hauteur,altitude,mètres de haut,élévation,haut de,culmine
profondeur,fond,mètres de fond,profond,sous la surface,immergé
largeur,large de,mètres de large,diamètre,épaisseur
poids,masse,kilos,tonnes,peser,lourd,pèse,tonnage,grammes
peser,poids,kilos,tonnes,lourd,grammes,masse
vitesse,rapidité,km/h,allure,rythme,cadence,kilomètres à l'heure,nœuds
rythme,cadence,vitesse,allure,tempo,fréquence
température,degrés,thermomètre,chaleur,celsius,froid
capacité,contenance,puissance,volume,places,peut accueillir
puissance,capacité,mégawatts,gigawatts,watts,chevaux,force
débit,flux,litres par seconde,mètres cubes,volume
densité,concentration,par kilomètre carré,peuplement
classement,palmarès,rang,place,position,hit-parade,top,classé
rang,place,position,classement,numéro,échelon
niveau,degré,échelon,palier,stade,rang
étape,phase,stade,palier,jalon,volet,tranche
série,suite,succession,salve,vague,chapelet,ribambelle,kyrielle
liste,énumération,inventaire,catalogue,répertoire,registre,recensement,fichier
catalogue,répertoire,liste,inventaire,collection,fonds
composant,pièce,élément,constituant,ingrédient,module,composante
pièce,composant,élément,morceau,rouage,pièce détachée
composition,ingrédients,éléments,composé de,contient,constitué de,mélange
ensemble,totalité,globalité,intégralité
date,jour,échéance,calendrier,fixé au,le jour où,moment
quand,date,jour,moment,échéance,à partir de,d'ici,calendrier
délai,sursis,échéance,date limite,délais,temps imparti,deadline,au plus tard,terme
date limite,échéance,délai,dernier délai,au plus tard,ultimatum,butoir,clôture
échéance,date limite,terme,délai,expiration,butoir,rendez-vous,fin
calendrier,agenda,planning,programme,échéancier,dates,feuille de route,emploi du temps
planning,calendrier,emploi du temps,horaires,roulement,tableau,agenda,tableau de service
commencer,débuter,démarrer,entamer,lancer,s'ouvrir,entrer en vigueur,ouverture,début,donner le coup d'envoi,à compter de,se mettre à
début,commencement,démarrage,lancement,coup d'envoi,départ,ouverture,à partir de,prémices,rentrée,entame
démarrer,commencer,lancer,débuter,entrer en service,s'allumer,mise en route,amorcer
lancement,démarrage,mise en service,inauguration,coup d'envoi,sortie,ouverture,mise sur le marché
à partir de,à compter de,début,entrée en vigueur,au 1er
entrer en vigueur,s'appliquer,prendre effet,applicable,à compter de,entrée en application,promulgué
entrer en service,mise en service,opérationnel,ouvrir,démarrer,fonctionner,en marche,inauguré
ouvrir,ouverture,inaugurer,lancer,démarrer,accueillir,portes
inaugurer,ouvrir,inauguration,couper le ruban,étrenner,dévoiler
prêt,opérationnel,achevé,livré,terminé,en état,disponible,mis en service
finir,terminer,achever,s'achever,boucler,clore,conclure,mettre fin,prendre fin,cesser,toucher à sa fin,expirer
fin,terme,achèvement,clôture,conclusion,issue,expiration,dénouement,épilogue,arrêt,bout
terminer,finir,achever,boucler,conclure,clore,parachever,livrer
fini,terminé,achevé,bouclé,révolu,clos,expiré
expirer,prendre fin,échéance,arriver à terme,caduc,s'achever,périmé,expiration
arrêt,fin,cessation,interruption,suspension,halte,fermeture,gel,stop
suspendre,geler,interrompre,arrêter,mettre en pause,suspension,ajourner,moratoire,surseoir
pause,trêve,interruption,suspension,répit,moratoire,arrêt
durée,temps,période,longueur,pendant,durer,mois,ans,longévité
durer,se prolonger,s'étendre,se poursuivre,pendant,s'étaler,durée
durée de vie,longévité,obsolescence,usure,amortissement,années de service,tenir
combien de temps,durée,pendant,mois,années,délai,semaines,jours,heures
temps,durée,heures,minutes,période
gagner du temps,épargner,économiser,accélérer,heures gagnées,plus vite,gain de temps
perdre du temps,retard,traîner,lent,heures perdues
période,époque,phase,ère,saison,intervalle,durant
époque,ère,temps,période,siècle,années,âge
heure,minute,horaire,midi,matin,soir
horaire,heures,planning,emploi du temps,plage,ouverture
quotidien,chaque jour,journalier,par jour,tous les jours,journellement
chaque semaine,hebdomadaire,par semaine,hebdo,tous les lundis
chaque mois,mensuel,par mois,mensualité,tous les mois
chaque année,annuel,par an,annuellement,tous les ans,l'an,exercice,annuité
trimestre,trimestriel,trois mois,t1,t2,t3,t4
semestre,six mois,semestriel,premier semestre
fréquence,souvent,périodicité,fois par,rythme,régulièrement,récurrence
souvent,fréquemment,régulièrement,fois,récurrent,à répétition,couramment
toujours,en permanence,sans cesse,constamment,tout le temps,perpétuel,à demeure
parfois,occasionnellement,de temps en temps,ponctuellement,par moments
jamais,aucune fois,sans précédent,à aucun moment,pas une seule fois
retard,délai,décalage,report,ralentissement,à la traîne,prendre du retard,tarder,attente
retarder,reporter,repousser,ajourner,décaler,différer,ralentir,remettre à plus tard
reporter,repousser,ajourner,décaler,différer,renvoyer,reculer,report,remettre,glissement
report,ajournement,décalage,renvoi,sursis,nouvelle date
avancer la date,anticiper,plus tôt que prévu,en avance,précipiter
attendre,patienter,file d'attente,attente,guetter,en suspens,liste d'attente
attente,file,queue,patience,délai,liste d'attente
prolonger,étendre,reconduire,proroger,renouveler,rallonger,pérenniser,prolongation,sursis
prolongation,extension,reconduction,renouvellement,prorogation,rallonge,sursis
renouveler,reconduire,prolonger,proroger,renouvellement
rapide,vite,accéléré,prompt,express,bref,éclair,en quelques minutes
vite,rapidement,promptement,en un éclair,à toute vitesse,en quelques secondes
lent,long,poussif,traînant,à petit pas,laborieux
aujourd'hui,actuellement,ce jour,désormais,en ce moment,à l'heure actuelle,à présent
maintenant,désormais,actuellement,à présent,dorénavant,aujourd'hui
actuel,en cours,présent,en vigueur,en place
avant,auparavant,autrefois,jadis,naguère,précédemment,jusque-là,dans le temps,antérieur
autrefois,jadis,avant,naguère,à l'époque,dans le passé
passé,histoire,antécédent,ancien,autrefois
récent,dernier,neuf,nouvellement,frais
bientôt,prochainement,sous peu,dans les prochains jours,imminent,d'ici,à court terme
avenir,futur,demain,perspective,prochaines années,horizon
futur,prochain,à venir,avenir,projet
plus tard,ensuite,par la suite,après,ultérieurement,à terme
à terme,à long terme,horizon,d'ici,au final,finalement
tard,tardif,retard,sur le tard,au-delà
tôt,précoce,de bonne heure,à l'aube,en avance
matin,aube,matinée,petit matin,lever du jour,aurore
soir,soirée,nuit,crépuscule,tombée de la nuit,en fin de journée
nuit,nocturne,soir,minuit,dans l'obscurité
jour,journée,date,quotidien,vingt-quatre heures
week-end,samedi,dimanche,fin de semaine
semaine,sept jours,hebdomadaire,huit jours,du lundi au vendredi
année,an,exercice,millésime,annuel
l'an dernier,l'année dernière,l'an passé,il y a un an,un an plus tôt,douze mois plus tôt
l'an prochain,l'année prochaine,dans un an,exercice suivant,l'an qui vient
cette année,exercice en cours,depuis janvier,année en cours,en cours d'année
il y a longtemps,de longue date,depuis des années,jadis,depuis des lustres
décennie,dix ans,années,décennal
siècle,cent ans,centenaire,séculaire
printemps,mars,avril,mai,printanier
automne,septembre,octobre,novembre,automnal,rentrée
hiver,décembre,janvier,février,hivernal,saison froide
belle saison,en été,étiage,beaux jours,juillet,août
rentrée,septembre,reprise des cours,année scolaire,début de l'année
vacances,congés,repos,trêve,relâche,villégiature,congés payés
noël,fêtes,fin d'année,décembre,sapin
fin d'année,décembre,noël,fêtes,31 décembre
anniversaire,ans,commémoration,célébrer,jubilé
saison,hiver,automne,printemps,saisonnier,période
férié,jour chômé,pont,congé,1er mai
âge,ans,âgé de,année de naissance,quinquagénaire,quadragénaire
ancienneté,années de service,carrière,ans de maison
vieux,ancien,vétuste,usé,vieillissant,obsolète,antique,désuet,décrépit
obsolète,dépassé,démodé,périmé,vieilli,désuet,hors d'âge
provisoire,temporaire,transitoire,intérimaire,momentané,à titre conservatoire,précaire
définitif,permanent,durable,pérenne,irréversible,pour de bon,sans retour
permanent,durable,pérenne,à demeure,stable,continu
urgent,urgence,pressant,sans délai,immédiat,au plus vite
immédiat,tout de suite,sur-le-champ,aussitôt,sans délai,séance tenante
simultané,en même temps,concomitant,parallèlement,à la fois
première fois,inédit,jamais vu,première,sans précédent,historique
dernière fois,précédent,remonte à,depuis
récidive,à nouveau,répétition,récidiviste,deuxième fois,recommencer
reprendre,redémarrer,repartir,recommencer,rouvrir,reprise,relancer
reprise,redémarrage,réouverture,relance,retour
rouvrir,réouverture,reprise,à nouveau accessible
chronologie,calendrier,étapes,déroulement,frise
rendez-vous,réunion,rencontre,échéance,entrevue,date,audience,convocation
prochaine étape,suite,calendrier,prochain rendez-vous,ensuite,phase suivante
endroit,lieu,site,place,emplacement,coin,localité,parage,adresse
lieu,endroit,site,emplacement,place,adresse,cadre
site,lieu,usine,emplacement,complexe,terrain,campus,implantation,installation
emplacement,site,lieu,terrain,implantation,localisation,situé,parcelle
coin,endroit,lieu,région,canton,contrée,pays,secteur,commune,territoire
situé,implanté,installé,localisé,basé,se trouve,sis,se dresse,niché,à proximité
installer,implanter,poser,établir,loger,placer,monter,s'implanter,prendre ses quartiers,aménager
s'installer,s'implanter,emménager,élire domicile,s'établir,poser ses valises,prendre ses quartiers
implantation,installation,ouverture,établissement,site,arrivée
pays,nation,état,territoire,contrée,patrie,capitale
à l'étranger,hors de france,international,expatrié,au-delà des frontières,outre-mer,extérieur
ville,commune,agglomération,cité,métropole,municipalité,localité,bourgade,urbain
village,bourg,hameau,commune,bourgade,localité,patelin,clocher
campagne,rural,ruralité,champs,province,zone rurale
capitale,métropole,chef-lieu,paris,grande ville
contrée,région,province,territoire,contrée,département,canton,vallée,bassin
territoire,région,sol,pays,zone,terres
quartier,arrondissement,faubourg,secteur,cité,voisinage,îlot
banlieue,périphérie,faubourg,quartiers,couronne,suburbain
rue,avenue,boulevard,voie,chaussée,place,trottoir,artère,ruelle
centre-ville,cœur de ville,centre,hypercentre,rues piétonnes
adresse,domicile,siège,lieu,coordonnées
coordonnées,adresse,nom,téléphone,courriel,données personnelles
zone,secteur,périmètre,espace,aire,région,territoire
zone industrielle,zone d'activités,parc d'activités,zoning,parc industriel,zi,technopole
frontière,limite,douane,poste-frontière,limitrophe,barrière,frontalier,confins
frontalier,frontalière,limitrophe,navetteur,voisin,transfrontalier
nord,septentrional,boréal,arctique
sud,méridional,midi,austral
ouest,occidental,couchant,atlantique
asie,chine,japon,corée,taïwan,extrême-orient,asiatique,inde,singapour
amérique,états-unis,washington,américain,outre-atlantique,usa,maison blanche
américains,washington,états-unis,maison blanche,outre-atlantique,californiens,administration trump,wall street
chinois,pékin,chine,shenzhen,empire du milieu,parti communiste,shanghaï
russe,moscou,russie,kremlin,poutine,saint-pétersbourg
anglais,londres,royaume-uni,britannique,downing street,grande-bretagne,outre-manche
allemand,berlin,allemagne,outre-rhin,germanique,munich
japonais,tokyo,japon,nippon,archipel
coréen,séoul,corée du sud,sud-coréen
indien,new delhi,inde,bangalore
suisse,berne,confédération,helvétique,genève,zurich,romand
belge,bruxelles,belgique,wallon,flamand,liège
espagnol,madrid,espagne,ibérique,barcelone
italien,rome,italie,transalpin,milan
néerlandais,la haye,pays-bas,hollandais,batave,amsterdam
canadien,ottawa,canada,québécois,montréal,toronto
ukrainien,kiev,ukraine,kyiv
israélien,israël,tel-aviv,jérusalem,état hébreu
africain,afrique,continent noir,sahel,maghreb,subsaharien
pays du golfe,émirats,arabie saoudite,qatar,abou dhabi,dubaï,riyad,golfe
taïwan,taipei,formose,hsinchu,tsmc,détroit
continent,europe,afrique,asie,vieux continent
île,archipel,îlien,insulaire,îlot,atoll,presqu'île
côte,littoral,rivage,bord de mer,plage,rive,falaise,balnéaire
bord de mer,littoral,côte,plage,rivage,front de mer
mer,océan,maritime,large,flots,atlantique,méditerranée,manche,fond marin,marin
montagne,alpes,massif,sommet,altitude,pyrénées,cime,vallée,station
vallée,val,gorge,cuvette,bassin
plaine,plateau,campagne,bocage
désert,aride,dunes,sahara,sable
bâtiment,immeuble,édifice,construction,tour,local,bâtisse,maison,hangar,halle,entrepôt
immeuble,bâtiment,résidence,tour,barre,copropriété,appartements,gratte-ciel
maison,logement,pavillon,villa,habitation,domicile,demeure,foyer,résidence,chalet
logement,appartement,habitation,hlm,toit,maison,studio,hébergement,parc locatif,logement social
appartement,logement,studio,deux-pièces,meublé,duplex
domicile,maison,foyer,résidence,logement,à la maison
chez soi,à domicile,à la maison,foyer,domestique,dans son salon
hébergement,logement,gîte,hôtel,accueil,stockage,hébergeur
hôtel,hébergement,auberge,gîte,palace,chambre,hôtellerie,pension
chambre,pièce,dortoir,lit,salle
pièce,salle,chambre,bureau,local
salle,pièce,amphithéâtre,auditorium,local,amphi
bureau,local,siège,espace de travail,open space,coworking,étage
bureaux,locaux,siège,immeuble,open space,étages
locaux,bâtiment,bureaux,murs,site
étage,niveau,rez-de-chaussée,sous-sol,palier
toit,toiture,tuiles,couverture,terrasse,ardoises,combles
mur,cloison,façade,paroi,muraille,clôture,enceinte
porte,entrée,portail,portillon,sas,accès,vantail
sous-sol,cave,souterrain,galerie,crypte,sous la terre
usine,fabrique,manufacture,atelier,site de production,fonderie,unité de production,ligne,complexe industriel,chaîne,gigafactory
fabrique,usine,atelier,manufacture,filature,conserverie
atelier,usine,fabrique,garage,ligne de production,laboratoire
chaîne de production,ligne,chaîne,atelier,montage,assemblage
entrepôt,dépôt,hangar,plateforme logistique,stockage,halle,magasin,silo
dépôt,entrepôt,hangar,remise,garage
hangar,entrepôt,halle,garage,grange,bâtiment
magasin,boutique,commerce,supermarché,enseigne,grande surface,point de vente,échoppe,hypermarché,librairie,rayon
boutique,magasin,échoppe,commerce,point de vente,enseigne
commerce,magasin,boutique,négoce,échoppe,commerçant
supermarché,grande surface,hypermarché,magasin,caisse,carrefour,leclerc,enseigne
marché,halle,étal,foire,commerce
restaurant,bistrot,brasserie,table,auberge,cantine,café,pizzeria,self
café,bar,bistrot,troquet,terrasse,estaminet,comptoir
cantine,réfectoire,restauration collective,self,restaurant d'entreprise
musée,galerie,exposition,collection,louvre,conservateur,muséum
cinéma,salle obscure,grand écran,multiplexe,projection
théâtre,scène,planches,salle,comédie,plateau
stade,arène,enceinte,terrain,vélodrome,gradins,tribunes
piscine,bassin,centre aquatique,nageur
gymnase,salle de sport,complexe sportif,halle des sports,salle omnisports
parc,jardin,square,espace vert,réserve
jardin,potager,parc,pelouse,verger
cimetière,tombe,sépulture,caveau,columbarium
gare,station,quai,train,terminus,halte,sncf
station,arrêt,gare,borne,relais
aéroport,aérodrome,piste,tarmac,terminal,plate-forme,roissy,orly
port,quai,terminal,docks,rade,bassin,darse,portuaire,marina
route,autoroute,voie,chaussée,nationale,départementale,périphérique,a6
autoroute,voie rapide,périphérique,route,péage,autoroutier
pont,viaduc,passerelle,ouvrage,tablier
tunnel,galerie,souterrain,percement
parking,stationnement,place,garage,parc de stationnement
ferme,exploitation,domaine,étable,élevage,agricole,gaec,mas
terrain,parcelle,foncier,hectare,friche,sol,terre,emprise
friche,terrain vague,ancienne usine,désaffecté,à l'abandon,délaissé
champ,parcelle,culture,terre agricole,pré,prairie,pâturage
ancien site,friche,reconverti,ancienne usine
chantier,travaux,construction,ouvrage,grue,site,bâtir,gros œuvre
travaux,chantier,construction,rénovation,aménagement,génie civil,terrassement,réfection
construire,bâtir,édifier,ériger,élever,sortir de terre,construction,pousser,aménager,implanter
construction,édification,chantier,bâti,bâtir,érection,aménagement
sortir de terre,être construit,voir le jour,bâtir,émerger,s'élever
rénover,réhabiliter,restaurer,moderniser,refaire,retaper,rénovation,ravalement
rénovation,réhabilitation,restauration,réfection,modernisation,travaux
agrandir,étendre,extension,élargir,doubler,agrandissement,grossir
agrandissement,extension,élargissement,doublement,expansion
démolir,détruire,raser,abattre,démanteler,démolition,mettre à bas
déménager,délocaliser,transférer,quitter,relocalisation,partir,relocaliser,déménagement
délocaliser,délocalisation,transférer,déplacer la production,partir à l'étranger,bas coût,offshore
relocaliser,rapatrier,relocalisation,réindustrialiser,retour en france,fabriquer sur place
sur place,localement,sur les lieux,in situ,ici,là-bas
là-bas,sur place,dans ce pays,sur les lieux,localement
loin,éloigné,distant,à des kilomètres,lointain,reculé
proche,à proximité,voisin,près,à côté,aux abords,non loin,à deux pas,jouxte
autour,alentours,environs,pourtour,aux abords,périphérie,à la ronde
à bord,dans l'avion,dans le train,embarqué,passagers
extérieur,dehors,plein air,hors des murs
intérieur,dedans,à l'intérieur,enceinte,au sein
cour,préau,esplanade,parvis,place
prairie,pré,pâturage,herbage,alpage
banc,tribune,gradin,siège,fauteuil
travail,emploi,poste,boulot,job,activité,métier,gagne-pain,tâche,labeur,ouvrage,besogne,mission
boulot,travail,emploi,job,poste,métier,gagne-pain,tâche,turbin
emploi,poste,travail,job,recrutement,embauche,place,contrat,gagne-pain,débouché,équivalent temps plein
poste,emploi,place,fonction,job,travail,équivalent temps plein
métier,profession,travail,emploi,activité,carrière,spécialité,savoir-faire,vocation
tâche,mission,corvée,besogne,travail,fonction,opération
corvée,tâche ingrate,travail pénible,fastidieux,besogne,répétitif
mission,tâche,rôle,fonction,charge,mandat,attribution
fonction,poste,rôle,charge,mandat,attribution,titre
rôle,fonction,mission,place,charge,tâche
carrière,parcours,trajectoire,cursus,itinéraire,avancement,évolution professionnelle
parcours,itinéraire,carrière,cv,biographie,formation
travailler,exercer,œuvrer,bosser,trimer,employé,être en poste,s'affairer,officier,turbiner
embaucher,recruter,engager,prendre,créer des postes,renforts,rejoindre,recrutement,postes ouverts,étoffer les effectifs,grossir les rangs,accueillir
recruter,embaucher,engager,recrutement,créer des emplois,poste à pourvoir,chercher des candidats,renforcer,attirer,enrôler,débaucher,dénicher
recrutement,embauche,postes,recruter,candidature,engager,recrues,créations d'emplois,poste à pourvoir,offre d'emploi,entretien
embauche,recrutement,création d'emploi,contrat,recruter,nouvelles recrues,poste
créations d'emplois,postes créés,recrutements,embauches,emplois directs,emplois promis
offre d'emploi,annonce,poste à pourvoir,recrutement,candidature,vacant
entretien d'embauche,entretien,candidat,recruteur,sélection,cv
recruteur,drh,chasseur de têtes,cabinet de recrutement,employeur,ressources humaines
ressources humaines,rh,drh,service du personnel,direction du personnel
débaucher,attirer,recruter chez,piquer,chasser,ravir,chiper
main-d'œuvre,bras,travailleurs,personnel,ouvriers,candidats,effectifs,salariés,pénurie de main-d'œuvre
manquer de bras,pénurie de main-d'œuvre,peiner à recruter,faute de candidats,postes vacants,difficultés de recrutement,sous-effectif,métier en tension
sous-effectif,manque de personnel,postes vacants,effectifs insuffisants,surcharge
licencier,renvoyer,congédier,supprimer des postes,remercier,mettre à la porte,virer,se séparer de,débarquer,limoger,congédiement,couper,plan social,départs,mettre à pied,évincer
licenciement,suppression de poste,plan social,renvoi,congédiement,départ contraint,pse,charrette,dégraissage,rupture de contrat,restructuration,mise à pied
virer,licencier,renvoyer,congédier,remercier,limoger,mettre dehors,débarquer,évincer,mettre à la porte,rendre son badge
renvoyer,licencier,congédier,exclure,mettre à la porte,remercier,expulser
limoger,révoquer,destituer,démettre,évincer,débarquer,renvoyer,relever de ses fonctions,écarter,limogeage
suppression de postes,licenciements,réduction d'effectifs,coupe,départs,postes supprimés,plan social,plan de sauvegarde,dégraisser,postes de moins,poste aboli
supprimer,éliminer,abolir,retirer,rayer,sabrer,faire disparaître,suppression,biffer
plan social,pse,licenciements,plan de sauvegarde de l'emploi,suppressions de postes,restructuration,plan de départs
départ volontaire,plan de départs,rupture conventionnelle,départ négocié,guichet de départ
perdre son emploi,licencié,au chômage,remercié,privé d'emploi,rester sur le carreau,remplacé,sans travail,perte d'emploi
chômage,sans emploi,demandeurs d'emploi,inactivité,privés d'emploi,indemnisation,inscrits
chômage technique,chômage partiel,activité partielle,mise à l'arrêt,mis à pied
démissionner,quitter,claquer la porte,partir,rendre son tablier,démission,s'en aller,jeter l'éponge,se retirer,plier bagage
démission,départ,quitter ses fonctions,démissionner,claquer la porte,retrait,démissionnaire
départ,démission,exode,fuite,exil,retraite,sortie,hémorragie
mutation,transfert,reclassement,affectation,réaffectation,déplacé,muté,mobilité
reclassement,reconversion,réaffectation,mutation,mobilité interne,autre poste,repositionnement
reconversion,changement de métier,se reconvertir,formation,nouveau métier,reclassement,requalification
se reconvertir,changer de métier,reconversion,se recycler,nouvelle carrière
promotion,avancement,promu,grimper les échelons,nommé,monter en grade
rétrogradation,déclassement,rétrograder,placardisé,mise au placard
remplacer,substituer,prendre la place,succéder,relayer,se substituer,suppléer,automatiser,céder la place,supplanter
automatisation,robotisation,automatique,remplacement,mécanisation,automatiser,machine,sans intervention humaine,télécommande
formation,apprentissage,cours,stage,enseignement,cursus,diplôme,former,initiation,module,prise en main,école,perfectionnement
former,apprendre,enseigner,initier,entraîner,instruire,éduquer,formation,prise en main
apprentissage,alternance,formation,apprenti,initiation,contrat de professionnalisation
apprendre,étudier,s'initier,se former,assimiler,acquérir,découvrir
enseigner,apprendre,professer,donner cours,transmettre,former,enseignement
enseignement,éducation,cours,école,pédagogie,instruction,enseigner
cours,leçon,classe,séance,enseignement,module,td,atelier
diplôme,bac,certificat,licence,master,brevet,doctorat,cap,bts,titre,qualification,parchemin
examen,bac,épreuve,concours,contrôle,test,partiel,brevet,copie
concours,épreuve,compétition,sélection,examen
note,résultat,score,barème,moyenne,points,évaluation,bulletin
compétence,savoir-faire,qualification,aptitude,talent,expertise,qualité,expérience
qualifié,compétent,formé,spécialisé,expérimenté,diplômé,profil,chevronné
expérience,pratique,vécu,ancienneté,parcours,bagage
talent,profil,compétence,cerveau,don,ingénieur,surdoué
contrat de travail,cdi,cdd,contrat,embauche,engagement,intérim
cdi,contrat à durée indéterminée,emploi stable,poste permanent,titulaire,contrat
cdd,contrat court,temporaire,précaire,contrat à durée déterminée,intérim
précarité,précaire,instabilité,contrat court,incertitude,vulnérable
temps de travail,heures,horaires,35 heures,durée du travail,semaine de quatre jours,temps plein,heures supplémentaires
heures supplémentaires,heures en plus,dépassement d'horaire,surcroît de travail
temps partiel,mi-temps,temps réduit,quatre jours
équipe de nuit,travail de nuit,poste de nuit,3x8,quart,nocturne
garde,astreinte,permanence,service,tour de garde,vacation
quart de travail,équipe,poste,roulement,shift,vacation
télétravail,travail à distance,à la maison,distanciel,télétravailler,retour au bureau
congé,vacances,repos,rtt,absence,arrêt,congés payés,congé parental,congé maternité
arrêt maladie,congé maladie,arrêt de travail,absentéisme,en arrêt,malade
absentéisme,absences,arrêts maladie,manquer
burn-out,épuisement,surmenage,fatigue,usure,dépression,surcharge,à bout
fatigue,épuisement,lassitude,harassé,éreinté,usure,fatigué
pénibilité,conditions de travail,usure,dureté,cadence,pénible
conditions de travail,cadences,horaires,salaire,pénibilité,charge de travail,ambiance
charge de travail,surcharge,cadence,rythme,travail en plus,débordé
cadence,rythme,productivité,vitesse,objectifs,pression
accident du travail,blessure,accidenté,chute,maladie professionnelle,sécurité au travail
harcèlement,intimidation,persécution,brimade,harceler,harceleur,mobbing,abus
discrimination,inégalité de traitement,préjugé,biais,défavoriser,racisme,sexisme,écarter,discriminer
grève,débrayage,arrêt de travail,mouvement,mobilisation,piquet,gréviste,cesser le travail,mouvement social,préavis,bras croisés,débrayer
mouvement social,grève,mobilisation,conflit social,blocage,débrayage,contestation,fronde
gréviste,manifestant,piquet,débrayer,en grève,mécontent
préavis,notification,avis de grève,délai,avertissement
conflit social,bras de fer,grève,différend,tension,litige
manifestation,cortège,défilé,rassemblement,mobilisation,marche,protestation,manif,descendre dans la rue
protester,manifester,contester,dénoncer,se mobiliser,s'insurger,défiler,se plaindre,s'opposer,grogne,colère,débrayer
contestation,protestation,fronde,grogne,opposition,révolte,colère,rébellion
mobilisation,manifestation,mouvement,rassemblement,campagne,soulèvement
revendication,demande,exigence,doléance,réclamer,requête,cahier
réclamer,exiger,demander,revendiquer,solliciter,requérir,en appeler
pétition,signatures,signer,initiative,signataires,appel
boycott,boycotter,refuser d'acheter,bouder,éviter
négocier,discuter,pourparlers,marchander,tractations,négociation,dialogue social
négociation,pourparlers,discussion,tractation,dialogue,concertation,marchandage,table
dialogue social,concertation,négociation,consultation,partenaires sociaux
convention collective,accord de branche,accord d'entreprise,statut,convention
accord,entente,compromis,pacte,contrat,convention,traité,protocole,arrangement,deal,signature,terrain d'entente
compromis,accord,concession,entente,terrain d'entente,arrangement
retraite,pension,retraité,cessation d'activité,fin de carrière,départ,partir en retraite,âge légal,pot de départ
prendre sa retraite,partir à la retraite,cesser de travailler,raccrocher,se retirer,quitter la vie active,fin de carrière
règlement intérieur,charte,règles,code,consigne
charte,code de conduite,règlement,engagement,principes,règles internes
sanction disciplinaire,avertissement,blâme,mise à pied,renvoi,procédure disciplinaire,rappel à l'ordre
avertissement,blâme,rappel à l'ordre,mise en garde,remontrance,carton jaune,mise en demeure
rappel à l'ordre,blâme,taper sur les doigts,avertissement,réprimande,mise en demeure,tancer,semoncer
taper sur les doigts,sanctionner,blâmer,rappeler à l'ordre,épingler,réprimander,infliger
réorganisation,restructuration,réforme,refonte,remaniement,transformation,plan
restructuration,réorganisation,plan social,suppressions,redressement,cure d'amaigrissement
fermeture,fermer,cessation,arrêt,liquidation,rideau,mettre la clé sous la porte,condamné
fermer,cesser,arrêter,baisser le rideau,condamner,clore,fermeture,mettre sous cocon
gel des embauches,geler les recrutements,ne pas remplacer,embauches suspendues,poste non renouvelé
ne pas remplacer,poste vacant,non remplacé,chaise vide,départ non remplacé,sans successeur
productivité,rendement,efficacité,performance,gain de temps,cadence
égalité,parité,équité,égal,femmes et hommes,mixité
inégalité,disparité,écart,injustice,fossé,fracture
syndicalisation,syndiqués,adhésion,taux de syndicalisation
travailleur des plateformes,livreur,coursier,chauffeur vtc,indépendant,uber,deliveroo
travail dissimulé,au noir,non déclaré,clandestin,travail illégal
annotateur,étiqueteur,annotation,travailleur du clic,petites mains,modérateur,étiquetage
loi,texte,législation,règlement,décret,projet de loi,code,article,directive,proposition de loi,légal,législatif,ordonnance,arrêté
législation,loi,réglementation,droit,cadre légal,règles,textes
texte,loi,projet de loi,document,article,règlement,mesure,proposition
projet de loi,texte,proposition de loi,réforme,amendement,projet
amendement,modification,sous-amendement,article,texte
décret,arrêté,ordonnance,texte d'application,circulaire,journal officiel
arrêté,décret,décision préfectorale,ordonnance,préfet
circulaire,note,instruction,directive,consigne
règle,règlement,norme,loi,consigne,directive,obligation,disposition,principe,prescription
règlement,règle,législation,charte,code,directive,norme,rgpd
réglementation,règles,régulation,encadrement,loi,norme,législation,contrainte
réglementer,encadrer,réguler,légiférer,limiter,fixer des règles,imposer
norme,standard,règle,critère,certification,iso,seuil réglementaire
certification,agrément,label,homologation,marquage ce,certifié,accréditation,conformité
conformité,mise en règle,respect,se conformer,mise aux normes,en règle,compatible,conforme
se mettre en règle,conformité,se conformer,s'aligner,régulariser,mise aux normes
respecter,se conformer,observer,se plier,obéir,appliquer,honorer
enfreindre,violer,contrevenir,transgresser,bafouer,manquement,déroger,ne pas respecter
infraction,violation,manquement,délit,faute,entorse,contravention,illégalité,abus
désobéir,enfreindre,passer outre,braver,défier,désobéissance,se rebeller
obligation,devoir,contrainte,imposé,exigence,obligatoire,tenu de,devra,impératif
obliger,imposer,contraindre,forcer,exiger,astreindre,sommer
obligatoire,imposé,exigé,requis,impératif,devra,forcé
exiger,imposer,réclamer,demander,requérir,ordonner,enjoindre
interdire,bannir,prohiber,proscrire,défendre,défense de,prohibition,empêcher,bloquer,mettre hors la loi,censurer
interdiction,ban,bannissement,défense,prohibition,veto,interdit,proscription
interdit,défendu,prohibé,banni,illégal,proscrit,hors la loi,prohibition
autoriser,permettre,laisser partir,donner le feu vert,approuver,valider,accorder,homologuer,délivrer,agréer
autorisation,permis,feu vert,licence,agrément,aval,habilitation,dérogation,homologation,permission
feu vert,accord,autorisation,aval,approbation,validation,blanc-seing
permis,autorisation,licence,permis de construire,titre,brevet,agrément
permis de construire,autorisation,urbanisme,instruction,plu,feu vert
licence,permis,autorisation,droit d'usage,concession
dérogation,exception,dispense,exemption,passe-droit,sursis,exempté
exception,dérogation,dispense,cas particulier,hormis,sauf
légal,licite,autorisé,réglementaire,permis,conforme à la loi,légalité,dans les clous
illégal,illicite,interdit,hors la loi,clandestin,irrégulier,frauduleux,sauvage,non autorisé
droit,loi,liberté,prérogative,autorisation,légal,juridique,privilège
droits,libertés,garanties,protections,prérogatives
liberté,droit,indépendance,autonomie,libre,émancipation
liberté d'expression,censure,parole,opinion,presse libre
vie privée,données personnelles,confidentialité,intimité,rgpd,cnil,protection des données,anonymat
données personnelles,vie privée,rgpd,informations personnelles,fichier,coordonnées,confidentiel,cnil,état civil
confidentialité,secret,discrétion,vie privée,clause de confidentialité
secret,confidentiel,caché,classifié,huis clos,clandestin,discret
consentement,accord,autorisation,approbation,permission,aval,acceptation,consentir
anonyme,anonymat,sans nom,dissimulé,pseudonyme,anonymisé
droit d'auteur,propriété intellectuelle,copyright,auteurs,ayants droit,contrefaçon,plagiat,redevance,œuvres protégées,sacem
ayants droit,auteurs,héritiers,titulaires,éditeurs,créateurs
plagiat,copie,contrefaçon,imiter,plagier,pomper,pastiche,copier
contrefaçon,imitation,copie,faux,pillage,piratage,contrefait
brevet,invention,propriété industrielle,dépôt,breveté,licence
justice,tribunal,juge,cour,magistrat,parquet,procès,judiciaire,instruction
procès,audience,jugement,affaire,comparution,barre,assises,tribunal,litige
audience,procès,séance,barre,comparution,plaidoirie,débats,tribunal
plainte,action en justice,poursuite,recours,assignation,dépôt de plainte,saisine,réclamation,procédure,contentieux
plaindre,porter plainte,se plaindre,réclamer,dénoncer,saisir,signaler,doléance
porter plainte,saisir la justice,assigner,poursuivre,attaquer,déposer plainte,traîner en justice,plaignant,se constituer partie civile
poursuivre,attaquer,assigner,traîner en justice,engager des poursuites,inculper,ester,citer à comparaître
attaquer en justice,assigner,poursuivre,contester,recours,saisir le tribunal,porter plainte,action de groupe
action de groupe,recours collectif,class action,action collective,plaignants
plaignant,demandeur,requérant,partie civile,victime,auteur du recours
recours,appel,contestation,pourvoi,saisir,référé,attaquer,contester,annulation,saisine
contester,faire appel,recours,saisir,attaquer,remettre en cause,pourvoi,récuser,dénoncer,s'opposer
faire appel,appel,interjeter appel,contester,cour d'appel,recours,pourvoi,seconde instance
référé,urgence,procédure rapide,suspension,juge des référés
litige,différend,conflit,contentieux,procès,désaccord,querelle,dispute
enquête,investigation,instruction,recherches,perquisition,procédure,audit,sonder,information judiciaire,enquêter
enquêter,investiguer,rechercher,fouiller,instruire,ouvrir une enquête,examiner
perquisition,fouille,descente,saisie,perquisitionner,visite surprise,opération de visite
instruction,enquête,information judiciaire,juge d'instruction,procédure,examen
contrôle,inspection,vérification,audit,surveillance,contrôler,examen,visite surprise,supervision
inspection,contrôle,visite,vérification,audit,inopiné
vérifier,contrôler,inspecter,examiner,auditer,valider,relire,éplucher,recouper
surveiller,contrôler,épier,observer,veiller,espionner,suivre,fliquer,traquer
surveillance,contrôle,caméras,suivi,veille,espionnage,flicage,vidéosurveillance,monitoring
vidéosurveillance,caméras,vidéoprotection,surveillance,images
preuve,élément,indice,pièce,trace,démonstration,pièce à conviction,attestation,établir
prouver,démontrer,établir,attester,justifier,preuve,étayer
jugement,verdict,arrêt,décision,sentence,ordonnance,délibéré,condamnation,relaxe,jugé
verdict,jugement,décision,sentence,délibéré,arrêt,tranché,issue
juger,trancher,statuer,décider,condamner,rendre,arbitrer
trancher,décider,statuer,arbitrer,départager,juger,se prononcer
décision,arrêt,choix,jugement,ordonnance,verdict,avis,résolution,arbitrage,décidé
peine,condamnation,prison,sentence,sanction,amende,sursis,réclusion,punition
punir,sanctionner,condamner,infliger,frapper,châtier,pénaliser,réprimer,écoper,sévir
punition,sanction,peine,amende,châtiment,pénalité,encourir,carton rouge
sanction,amende,punition,peine,pénalité,condamnation,blâme,suspension,infliger,embargo,avertissement
condamner,sanctionner,punir,infliger,peine,reconnu coupable,écoper,condamnation
condamnation,peine,jugement,sanction,reconnu coupable,verdict
encourir,risquer,s'exposer,être passible,exposer,menacer,sous peine,peut atteindre,jusqu'à
risquer,encourir,s'exposer à,menace,danger,passible,sous peine de
acquitter,relaxer,innocenter,blanchir,disculper,relaxe,non-lieu,mettre hors de cause
relaxe,acquittement,non-lieu,blanchi,innocenté,classement sans suite
innocent,non coupable,blanchi,disculpé,hors de cause,présumé innocent
arrêter,interpeller,appréhender,garde à vue,coffrer,arrestation,mettre la main au collet,écrouer,pincer
arrestation,interpellation,garde à vue,capture,coup de filet,arrêté
mis en examen,inculpé,poursuivi,mise en cause,suspect,inculpation
emprisonner,incarcérer,écrouer,détenir,mettre sous les verrous,derrière les barreaux
libérer,relâcher,remettre en liberté,libération,élargir,affranchir
saisir le juge,référé,tribunal,recours,porter l'affaire,assigner
saisir,confisquer,saisie,mettre sous scellés,réquisitionner,scellés
confisquer,saisir,retirer,réquisitionner,priver,saisie
mise en demeure,sommation,ultimatum,avertissement,injonction,sommer
injonction,ordre,sommation,ordonner,enjoindre,mise en demeure
ordonner,enjoindre,exiger,imposer,commander,prescrire,sommer
contrat,accord,marché,convention,engagement,bail,clause,commande,deal,signature,souscrire
signer,parapher,conclure,ratifier,souscrire,signature,apposer,s'engager
clause,condition,disposition,article,stipulation,alinéa,avenant
condition,clause,exigence,contrepartie,prérequis,critère,à condition,pourvu que,sous réserve
rompre le contrat,résilier,dénoncer,mettre fin,résiliation,casser,rupture
résilier,annuler,rompre,résiliation,mettre fin,se désabonner
annuler,invalider,casser,abroger,révoquer,suspendre,retirer,rayer,annulation,résilier
abroger,supprimer,annuler,abolir,abrogation,retirer
responsabilité,responsable,répondre de,faute,imputable,tort,engager,incomber
faute,erreur,tort,manquement,négligence,responsabilité,coupable,bévue
négligence,imprudence,faute,manquement,laxisme,légèreté,oubli,boulette
dommage,préjudice,dégât,tort,perte,lésé,dommages et intérêts
préjudice,dommage,tort,lésé,dégâts,réparation,perte
réparation,indemnisation,dédommagement,dommages et intérêts,compensation
crime,meurtre,assassinat,délit,homicide,infraction,forfait
meurtre,assassinat,homicide,tuer,crime,abattre,féminicide
vol,cambriolage,larcin,braquage,dérober,subtiliser,pillage,hold-up
voler,dérober,subtiliser,piller,chaparder,détourner,cambrioler,s'emparer
fraude,escroquerie,arnaque,tromperie,triche,falsification,tricher,abus
arnaque,escroquerie,fraude,duperie,piège,hameçonnage,tromperie,entourloupe,usurpation
escroquer,arnaquer,duper,tromper,flouer,gruger,rouler
tricher,frauder,tromper,triche,antisèche,fraude
faux,falsifié,contrefait,truqué,fabriqué,bidon,trafiqué,mensonger,deepfake,hypertrucage
diffamation,calomnie,injure,diffamer,dénigrement,insulte
cartel,entente,ententes sur les prix,s'entendre,collusion,alignement des prix
abus de position dominante,monopole,antitrust,pratiques anticoncurrentielles,position dominante,mainmise
monopole,position dominante,exclusivité,mainmise,duopole,hégémonie
trafic,contrebande,commerce illégal,trafiquant,marché noir
contrebande,trafic,clandestin,marché noir,fraude douanière
enlever,kidnapper,ravir,séquestrer,enlèvement,rapt
politique,gouvernemental,partisan,élu,parti,idéologie,politicien
homme politique,politicien,élu,député,responsable politique,ministre,parlementaire,dirigeant
élu,élue,maire,député,conseiller,parlementaire,sénateur,édile,conseiller municipal,adjoint
maire,édile,élu,bourgmestre,syndic,premier magistrat,municipalité,mairesse
député,députée,parlementaire,élu,eurodéputé,représentant,législateur,sénateur
parlementaire,député,sénateur,élu,eurodéputé,législateur,rapporteur
sénateur,sénatrice,parlementaire,élu,palais du luxembourg
ministre,secrétaire d'état,membre du gouvernement,ministériel,portefeuille,garde des sceaux,locataire de bercy
premier ministre,première ministre,chef du gouvernement,matignon,chancelier,chef de l'exécutif
président de la république,chef de l'état,élysée,exécutif,présidence,présidentiel
chef de l'état,président,élysée,souverain,maison blanche,monarque
commissaire européen,commissaire,bruxelles,commission,vice-présidente exécutive
eurodéputé,parlement européen,strasbourg,élu européen,député européen
préfet,préfète,représentant de l'état,préfecture,sous-préfet
ambassadeur,ambassadrice,diplomate,consul,émissaire,chancellerie,envoyé
diplomate,ambassadeur,négociateur,consul,quai d'orsay,émissaire,source diplomatique
gauche,socialiste,communiste,insoumis,écologiste,progressiste
droite,conservateur,républicain,libéral,lr
extrême droite,rassemblement national,rn,nationaliste,populiste,afd
opposition,opposant,minorité,adversaires,camp adverse
majorité,coalition,camp présidentiel,alliance,bloc
coalition,alliance,union,front commun,rassemblement,bloc
élection,scrutin,vote,urnes,présidentielle,municipales,législatives,consultation,suffrage,électoral
vote,scrutin,suffrage,voter,bulletin,urnes,référendum,voix,votation,adoption
voter,élire,se prononcer,adopter,aller aux urnes,glisser un bulletin,suffrage,se rendre aux urnes
référendum,votation,consultation,plébiscite,initiative populaire,vote
électeur,électrice,votant,citoyen,corps électoral,suffrage,inscrit
campagne électorale,campagne,meeting,électoral,course,candidat
meeting,réunion publique,rassemblement,estrade,discours
score,résultat,pourcentage,voix,suffrages,points
résultat,issue,bilan,score,conclusion,verdict
abstention,bouder les urnes,taux de participation,blanc
voix,suffrage,bulletin,vote,unanimité
sondage,enquête d'opinion,baromètre,étude,sondés,consultation,intention de vote
opinion,avis,point de vue,position,sentiment,sondés,jugement
programme,projet,plan,feuille de route,promesses,plateforme
promesse,engagement,parole,promettre,s'engager,assurer
mandat,législature,fonction,réélection,quinquennat,mandature
élire,désigner,choisir,voter,porter à la tête,plébisciter
réforme,refonte,changement,transformation,projet,réformer,révision
adopter,voter,approuver,entériner,valider,ratifier,faire passer
adoption,vote,approbation,ratification,entérinement
approuver,valider,accepter,entériner,adopter,donner son aval,cautionner
rejeter,refuser,repousser,retoquer,écarter,décliner,dire non,éconduire,balayer,débouter,recaler
refus,rejet,veto,non,fin de non-recevoir,décliner
veto,opposition,blocage,refus,mettre son veto
débat,discussion,polémique,controverse,échange,délibération,discuter
polémique,controverse,débat,tollé,querelle,remous,scandale
scandale,affaire,polémique,tollé,esclandre,révélations
consulter,interroger,sonder,demander l'avis,concertation,consultation
consultation publique,enquête publique,concertation,débat public,réunion publique,avis des habitants
enquête publique,consultation,commissaire enquêteur,concertation,avis
conseil municipal,élus,délibération,municipalité,séance,délibérer
délibération,vote,décision,débat,conseil
commission parlementaire,commission d'enquête,audition,rapporteur,auditionner
audition,auditionné,entendu,interrogé,comparaître,témoigner
rapport,étude,document,note,analyse,enquête,publication,livre blanc
déclaration,annonce,communiqué,propos,discours,prise de parole,allocution
discours,allocution,intervention,prise de parole,déclaration,harangue
communiqué,déclaration,annonce,note,message,faire savoir
conférence de presse,point de presse,devant les journalistes,s'exprimer,déclaration
pouvoir,autorité,exécutif,influence,emprise,puissance
influence,pouvoir,poids,emprise,pression,ascendant,lobbying
lobbying,pression,influence,groupe de pression,couloirs,peser
censure,interdiction,caviarder,museler,bâillonner,censurer
démocratie,démocratique,république,élections libres,état de droit,institutions
dictature,régime autoritaire,autocratie,totalitaire,tyrannie
souveraineté,indépendance,autonomie,souverain,maîtrise,dépendance,national,autosuffisance
indépendance,autonomie,souveraineté,émancipation,affranchir,autosuffisance
dépendance,assujettissement,vassal,tributaire,dépendre,vulnérabilité,subordonné,mainmise étrangère
dépendre,tributaire,reposer sur,être à la merci,compter sur,vassal,être lié à
réduire la dépendance,souveraineté,s'affranchir,autonomie,ne plus dépendre,se passer de,diversifier
patriotisme,préférence nationale,nationalisme,made in france,patriote
diplomatie,relations internationales,affaires étrangères,diplomatique,chancellerie,pourparlers
relations,liens,rapports,échanges,entente
tension,crise,friction,brouille,bras de fer,escalade,discorde,refroidissement,froid
brouille,rupture,froid,fâcherie,tension,différend
bras de fer,rapport de force,affrontement,épreuve de force,confrontation,conflit
sommet,rencontre,conférence,g7,g20,réunion,forum,cop,conclave
réunion,rencontre,séance,assemblée,conférence,colloque,entrevue,rassemblement
rencontre,entrevue,réunion,visite,entretien,tête-à-tête
visite,déplacement,venue,voyage officiel,tournée
traité,accord,convention,pacte,protocole,charte,ratifier
pacte,traité,accord,alliance,entente
alliance,coalition,pacte,union,partenariat,bloc,otan
coopération,collaboration,entraide,partenariat,travail commun,coopérer,échanges
ambassade,consulat,chancellerie,représentation,mission diplomatique
sanctions,embargo,mesures de rétorsion,restrictions,représailles,blocus,gel des avoirs
sanctions économiques,embargo,blocus,liste noire,gel des avoirs,restrictions
embargo,interdiction d'exporter,blocus,sanctions,restrictions,boycott
représailles,rétorsion,riposte,vengeance,contre-mesures,mesures de rétorsion
riposte,réplique,contre-attaque,représailles,réaction,réponse
liste noire,entity list,blacklist,sanctionné,banni
ingérence,manipulation,immixtion,influence étrangère,désinformation,déstabilisation
désinformation,fausse nouvelle,fake news,infox,intox,propagande,rumeur,manipulation,montage,mensonge
propagande,désinformation,communication,endoctrinement,intox
rumeur,bruit,fausse nouvelle,on-dit,ragot,infox
mensonge,mentir,contrevérité,faux,tromperie,intox,bobard
espionnage,renseignement,écoute,surveillance,infiltration,espionner,taupe
guerre,conflit,hostilités,combat,bataille,affrontement,offensive,invasion,front
conflit,guerre,différend,affrontement,litige,hostilités,dispute
bataille,combat,lutte,affrontement,guerre
attaque,offensive,assaut,raid,frappe,agression,bombardement,attentat,cyberattaque
attaquer,agresser,assaillir,frapper,bombarder,envahir,viser
frappe,bombardement,tir,raid,missile,attaque,pilonnage
bombarder,pilonner,frapper,tirer,bombardement,missile
invasion,envahir,occupation,annexion,incursion,offensive
front,ligne de contact,zone de combat,tranchée,champ de bataille
défense,armée,militaire,protection,armement,rempart
armement,armes,munitions,missile,arsenal,canon,matériel militaire,défense
arme,fusil,missile,pistolet,munition,armement,bombe,lance-roquettes
missile,roquette,ogive,projectile,munition,torpille
bombe,explosif,engin,obus,grenade,détonation
drone,engin sans pilote,uav,quadricoptère,aéronef,appareil,munition rôdeuse
char,blindé,tank,véhicule militaire,leopard
avion de chasse,chasseur,rafale,f-35,avion de combat
navire de guerre,frégate,porte-avions,destroyer,sous-marin,patrouilleur,croiseur,marine
base militaire,caserne,camp,garnison,camp militaire
tirer,ouvrir le feu,faire feu,tir,abattre,mitrailler
tuer,abattre,assassiner,éliminer,liquider,exécuter,meurtre
blesser,toucher,atteindre,blessure,estropier
cible,objectif,visé,victime,viser
victoire,succès,triomphe,gagner,conquête
défaite,échec,déroute,débâcle,revers
cessez-le-feu,trêve,armistice,paix,arrêt des combats
paix,trêve,armistice,cessez-le-feu,apaisement,réconciliation
casque bleu,force de paix,interposition,onu
nucléaire,atomique,dissuasion,bombe atomique,ogive,uranium
attentat,attaque,terrorisme,explosion,fusillade
menace,danger,péril,risque,intimidation,avertissement,chantage
menacer,mettre en danger,intimider,brandir,avertir,agiter la menace
chantage,menace,pression,rançon,extorsion,ultimatum
ultimatum,sommation,date butoir,menace,mise en demeure
sécurité,sûreté,protection,défense,sécuriser
protéger,défendre,préserver,sauvegarder,abriter,garantir,sanctuariser
cyberattaque,piratage,attaque informatique,rançongiciel,intrusion,hackers,virus
rançongiciel,logiciel malveillant,virus,cryptolocker,ransomware,cyberattaque
sabotage,saboter,sectionner,endommager,dégradation,malveillance
révolte,soulèvement,insurrection,rébellion,émeute,mutinerie
coup d'état,putsch,renversement,prise de pouvoir,junte
émeute,violences,affrontements,échauffourées,heurts
immigration,migration,migrants,asile,flux migratoire,titre de séjour
visa,titre de séjour,permis de séjour,carte verte,autorisation d'entrée,h-1b
expulser,renvoyer,reconduire à la frontière,chasser,déloger,expulsion,bannir
exil,fuite,partir,départ,émigrer,expatriation
émigrer,s'exiler,partir,s'expatrier,fuir,exode
fuite des cerveaux,exode,départ des talents,partir à l'étranger,expatriation
passeport,papiers,carte d'identité,visa,pièce d'identité
nationalité,citoyenneté,ressortissant,naturalisation,passeport
commerce,échanges,négoce,affaires,import-export,commercial
exporter,vendre à l'étranger,expédier,livrer,exportation,ventes à l'étranger,laisser partir,réexporter
exportation,ventes à l'étranger,livraison,débouché,commerce extérieur,export,expédition
importer,acheter à l'étranger,faire venir,importation,provenir
importation,achats à l'étranger,provenance,venu de,importer,faire venir
contrôle des exportations,licence d'exportation,restrictions,bis,bridage,verrou
libre-échange,accord commercial,mercosur,ceta,ouverture,libéralisation
protectionnisme,barrières,droits de douane,préférence nationale,fermeture des frontières
guerre commerciale,droits de douane,surtaxe,rétorsion,bras de fer commercial
balance commerciale,déficit commercial,exportations,importations,excédent
approvisionnement,fourniture,livraison,ravitaillement,chaîne logistique,filière,fournisseur
chaîne d'approvisionnement,logistique,fournisseurs,sous-traitants,supply chain
matières premières,métaux,minerai,terres rares,cobalt,lithium,ressources,cuivre
terres rares,métaux rares,minerais critiques,néodyme,gallium,germanium,matières critiques,aimants
débouché,marché,client,acheteur,exportation
marchandise,produit,cargaison,fret,denrée,article
cargaison,fret,chargement,marchandise,conteneur
conteneur,caisson,boîte,fret,cargo
livrer,fournir,acheminer,remettre,apporter,expédier,livraison,approvisionner
livraison,fourniture,acheminement,expédition,remise,distribution
expédier,envoyer,acheminer,livrer,expédition
fournir,livrer,approvisionner,procurer,alimenter,pourvoir,doter
client principal,premier client,gros acheteur,donneur d'ordre
bloquer,geler,entraver,retenir,immobiliser,coincer,stopper,barrer
bloqué,coincé,immobilisé,retenu,à l'arrêt,en rade,gelé
blocage,barrage,obstruction,paralysie,entrave
puissance,grande puissance,superpuissance,état,force
rivalité,compétition,course,lutte,concurrence,duel
course,compétition,rivalité,concours,bataille
retard technologique,décrochage,à la traîne,écart,rattraper
rattraper,combler le retard,recoller,rejoindre
dominer,mener,régner,contrôler,prédominer,suprématie,l'emporter
domination,suprématie,hégémonie,mainmise,emprise,prédominance
territoire occupé,annexé,colonie,occupation
colonie,colonialisme,colonisation,ancienne puissance
aide humanitaire,secours,ong,assistance,vivres
qui paie,financé par,pris en charge par,aux frais de,payé par,bailleur,financeur,contribuable
régler la note,payer,financer,supporter le coût,s'acquitter,prendre en charge,mettre la main à la poche
mettre sur la table,investir,dépenser,consacrer,débourser,injecter,apporter,engager
mettre la main à la poche,payer,contribuer,financer,prêter,débourser,verser
combien ça coûte,prix,coût,facture,tarif,revient à,s'élève à,facturé
cher payé,facture salée,addition,prix fort,au prix de,sanction
prendre cher,écoper,lourde peine,sanctionné,condamné,amende
débloquer,accorder,allouer,octroyer,libérer,consentir,verser
accorder,octroyer,consentir,attribuer,concéder,allouer,donner,délivrer
attribuer,octroyer,allouer,décerner,adjuger,confier,accorder
décrocher,obtenir,remporter,gagner,empocher,rafler,arracher,conquérir
obtenir,décrocher,arracher,remporter,recevoir,acquérir,gain de cause
gagner un procès,obtenir gain de cause,l'emporter,victoire,débouter l'adversaire
perdre un procès,débouté,condamné,rejet de la demande,perdu en appel
bénéficier,profiter,tirer parti,avantage,recevoir,jouir
bénéficiaire,destinataire,attributaire,ayant droit,allocataire,profite à
à qui profite,bénéficiaire,intérêt,gagnant,tirer profit
avantage,atout,bénéfice,intérêt,point fort,plus,bienfait
inconvénient,défaut,désavantage,point faible,revers,bémol,limite
perdant,lésé,sacrifié,laissé pour compte,pénalisé,victime
dépôt,placement,consignation,versement,garantie
guichet,caisse,comptoir,accueil,agence
distributeur de billets,guichet automatique,dab,retrait d'espèces
billet,ticket,titre de transport,place,entrée,réservation
péage,redevance,taxe,vignette,droit de passage
pourboire,gratification,supplément,service
trafic d'influence,favoritisme,népotisme,passe-droit,conflit d'intérêts,prise illégale d'intérêts
conflit d'intérêts,impartialité,déport,partialité,juge et partie
transparence,publicité,clarté,rendre public,publication,ouverture
rendre public,publier,divulguer,révéler,dévoiler,diffuser,communiquer
fuite,divulgation,exfiltration,vol de données,dévoilé,dans la nature
informer,prévenir,avertir,notifier,aviser,signaler,alerter,faire savoir
prévenir,avertir,alerter,notifier,informer,signaler,aviser
signaler,déclarer,notifier,dénoncer,alerter,signalement
déclarer,notifier,signaler,déclaration,formalité,enregistrer
formalité,démarche,procédure,déclaration,formulaire,notification,paperasse
démarche,procédure,initiative,action,formalité,recours
demande,requête,sollicitation,réclamation,dossier,candidature
dossier,demande,candidature,affaire,pièces,documents
inscription,enregistrement,s'inscrire,adhésion,immatriculation
liste d'attente,file,attente,priorité,en attente
priorité,prioritaire,en premier,d'abord,urgence,privilégier
critère,condition,exigence,barème,paramètre,règle
éligible,admissible,ouvrir droit,remplir les conditions,bénéficier
exclure,écarter,évincer,bannir,radier,priver,éliminer,exclusion
radier,exclure,rayer,désinscrire,supprimer,radiation
suspendu,exclu,mis à pied,écarté,désactivé,débranché
chef d'accusation,motif,infraction,poursuite,reproche
motif,raison,cause,prétexte,justification,au motif que,grief,mobile
reprocher,accuser,blâmer,faire grief,incriminer,mettre en cause,pointer,dénoncer
accuser,mettre en cause,reprocher,incriminer,dénoncer,soupçonner,pointer du doigt
soupçonner,suspecter,se méfier,accuser,douter,soupçon
soupçon,doute,suspicion,méfiance,présomption
aveu,reconnaître,avouer,admettre,confesser,concéder
nier,démentir,contester,réfuter,rejeter,dénégation,démenti
démentir,nier,réfuter,contredire,récuser,démenti
alibi,excuse,prétexte,justification,défense
défense,argument,plaidoirie,avocat,plaider,justification
plaider,défendre,argumenter,soutenir,plaidoirie
témoignage,déposition,récit,audition,déclaration
récidiviste,multirécidiviste,antécédents,déjà condamné,casier judiciaire
casier judiciaire,antécédents,condamnations,passé judiciaire
sursis,avec sursis,aménagement de peine,probation,bracelet électronique
évasion,cavale,fuite,fugitif,s'évader,en fuite
fugitif,en fuite,recherché,cavale,mandat d'arrêt,interpol
extradition,extrader,livrer,remise,mandat d'arrêt
garde à vue,interpellation,retenue,arrestation,interrogatoire
interrogatoire,audition,entendu,questionné,interrogé
expertise,expert judiciaire,contre-expertise,rapport,analyse
constat,procès-verbal,huissier,relevé,constatation
jurisprudence,précédent,arrêt,décision,cas d'école
précédent,antécédent,jurisprudence,déjà vu,cas similaire
vide juridique,flou,zone grise,absence de loi,lacune,rien dans la loi
faille,lacune,vulnérabilité,brèche,point faible,trou
échappatoire,faille,contournement,contourner,passer entre les mailles,astuce
contourner,échapper,esquiver,éviter,déjouer,passer outre,détourner
durcir,renforcer,serrer la vis,resserrer,raidir,plus strict,sévère
serrer la vis,durcir,restreindre,resserrer,renforcer les contrôles,fermer le robinet
assouplir,alléger,relâcher,simplifier,desserrer,lever,assouplissement
simplification,allègement,assouplissement,dérégulation,déréglementation,choc de simplification
sévère,strict,dur,rigoureux,lourd,draconien,ferme
lever l'interdiction,autoriser de nouveau,rétablir,réautoriser,débloquer
suspension,gel,moratoire,interruption,pause,arrêt provisoire
moratoire,gel,suspension,pause,sursis
retrait,désengagement,abandon,rappel,départ,sortie
abandonner,renoncer,jeter l'éponge,laisser tomber,enterrer,tirer un trait,retirer,faire une croix
renoncer,abandonner,se retirer,jeter l'éponge,faire machine arrière,reculer
reculer,faire marche arrière,renoncer,céder,se raviser,volte-face
céder,plier,reculer,concéder,capituler,lâcher
concession,compromis,geste,contrepartie,lâcher du lest
capoter,échouer,tomber à l'eau,avorter,faire long feu,fiasco
échouer,rater,capoter,manquer,buter,échec,faire chou blanc
échec,fiasco,raté,revers,ratage,flop,four,déconvenue
réussir,parvenir,aboutir,succès,gagner,percer,faire mouche
succès,réussite,triomphe,carton,engouement,victoire
but,objectif,finalité,visée,intention,ambition,cap,cible
objectif,but,cible,ambition,cap,visée,atteindre
intention,projet,dessein,volonté,envisager,compter
projet,plan,programme,chantier,initiative,ambition
soutien,appui,aide,renfort,parrainage,partisan,cautionner
soutenir,appuyer,défendre,épauler,encourager,parrainer,financer
opposition,résistance,refus,hostilité,contestation,levée de boucliers
s'opposer,contester,refuser,résister,combattre,faire barrage,dire non
craindre,redouter,s'inquiéter,appréhender,avoir peur,s'alarmer
crainte,peur,inquiétude,angoisse,appréhension,hantise,souci
inquiéter,alarmer,préoccuper,tracasser,troubler,angoisser,redouter
colère,fureur,indignation,ire,exaspération,grogne,tollé
mécontent,en colère,furieux,remonté,irrité,insatisfait,grogne
satisfait,content,heureux,ravi,se réjouir,saluer
se réjouir,saluer,se féliciter,applaudir,ravi
intermittent,artiste,spectacle,cachet,pigiste
secteur public,service public,fonction publique,état,collectivités
secteur privé,entreprises,privé,marché,patronat
nationaliser,étatiser,prise de contrôle publique,racheter par l'état,nationalisation
privatiser,ouvrir le capital,vendre au privé,privatisation
entrée au capital,participation,prise de participation,actionnaire,parts,monter au capital
majoritaire,contrôle,plus de la moitié,51 %,détient
scinder,séparer,diviser,démanteler,scission,découper
démanteler,démonter,casser,scinder,briser,démantèlement
restructurer,réorganiser,redresser,remettre à flot,assainir
redresser,sauver,remettre à flot,relancer,renflouer,sauvetage
sauver,secourir,renflouer,préserver,tirer d'affaire,sauvetage
repreneur,acquéreur,acheteur,offre de reprise,candidat à la reprise
liquidation,fermeture,faillite,vente des actifs,cessation
syndic,administrateur judiciaire,mandataire judiciaire,liquidateur,redressement
fidélité,fidéliser,loyauté,attachement,rétention
garder ses salariés,fidéliser,retenir,rétention,turnover,rotation du personnel
turnover,rotation du personnel,départs,démissions,instabilité
carte professionnelle,badge,accréditation,laissez-passer,macaron
uniforme,tenue,blouse,gilet,costume
ouvrage d'art,pont,viaduc,barrage,tunnel
barrage,retenue,digue,réservoir,hydroélectrique
centrale,réacteur,site nucléaire,unité de production,turbine
centre de données,data center,datacenter,ferme de serveurs,centre de calcul,centre informatique,campus,salle serveurs,hébergeur
ferme de serveurs,centre de données,data center,datacenter,centre de calcul,hangar de serveurs
complexe,site,campus,ensemble,parc,cité
campus,site,complexe,université,centre de formation,école
parc naturel,réserve,zone protégée,natura 2000,site classé
lotissement,résidence,pavillons,quartier,ensemble immobilier
foyer,résidence,internat,hébergement,ménage,auberge
internat,pensionnat,dortoir,interne,pension
mine,gisement,carrière,extraction,puits,fosse,minier
carrière,mine,extraction,sablière,gravière
laverie,pressing,blanchisserie,buanderie,linge
abattoir,équarrissage,boucherie industrielle,découpe
scierie,moulin à bois,papeterie,sciage,menuiserie
imprimerie,imprimeur,presses,rotative,façonnage
chantier naval,constructeur de navires,cale sèche,arsenal
haute mer,large,eaux internationales,zone économique,loin des côtes
sol,terre,terrain,sous-sol,parcelle
adresse électronique,courriel,mail,messagerie,boîte aux lettres
courrier,lettre,pli,missive,courriel,message
population active,travailleurs,emplois,actifs,salariés
démographie,natalité,vieillissement,population,naissances
recensement,comptage,dénombrement,inventaire,statistiques
dépouillement,comptage,recomptage,résultats,urnes
recomptage,nouveau comptage,recompter,contester le résultat,vérification des votes
écrasante majorité,neuf sur dix,presque tous,quasi-totalité,l'immense majorité
unanimité,à l'unanimité,tous d'accord,consensus,d'une seule voix
désaccord,différend,divergence,dissension,mésentente,discorde
majoritairement,surtout,principalement,pour l'essentiel,avant tout
en partie,partiellement,pour moitié,une part,à demi
gratuitement,sans payer,sans bourse délier,à titre gracieux,offert
au noir,non déclaré,sous le manteau,clandestinement
mettre à pied,suspendre,renvoyer,licencier,renvoyer à la maison
rester sur le carreau,licencié,perdre son emploi,sans poste,laissé de côté
postes menacés,emplois en danger,suppressions,sur la sellette,automatisables
sauter,supprimé,disparaître,tomber,être éliminé
plan d'économies,restructuration,coupes,réduction des coûts,cure d'austérité
bilan humain,morts,blessés,victimes,décès,disparus
bilan,résultat,constat,compte rendu,conclusion
recevoir,accueillir,obtenir,toucher,percevoir,se voir remettre
inspirer,susciter,pousser,motiver,déclencher,à l'origine
déclencher,provoquer,causer,susciter,entraîner,à l'origine de,mettre le feu aux poudres
à l'origine,cause,provenance,source,initiateur,vient de,parti de
provenance,origine,source,issu,venu de,importé,sorti de
destination,destinataire,acheteur final,vers,à l'intention de
conséquence,effet,impact,résultat,suite,répercussion,retombée,incidence
`;
