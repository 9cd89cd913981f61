/** Everyday words of questions beside the press words of the sentences that answer them: one group a line. */
export const FRENCH_ASKED_1 = `
atelier,ligne pilote,chaîne de montage,ligne de production,usine,fabrique,unité de production,hangar,établi,manufacture
sera prêt,seront prêts,doit sortir de terre,sortira de terre,sortir de terre,livré,achevé,opérationnel,inauguré,mis en service,entrera en service,verra le jour,d'ici à
performances annoncées,chiffres,résultats annoncés,promesses du fabricant,données avancées,scores,mesures,affirmations
contrôlé par un organisme,organisme indépendant,vérifié par un tiers,par un tiers,audité,certifié,contre-expertise,expertise indépendante,évaluation externe,laboratoire indépendant,attesté
perd de l'argent,perte,pertes,déficit,dans le rouge,exercice déficitaire,résultat négatif,chiffre d'affaires,à perte,ne gagne pas d'argent,trou
budget d'investissement,budgets d'investissement,enveloppe,dépenses d'équipement,investissements prévus,capex,crédits,plan de dépenses,dépenses en capital
grossir,grossi,gonflé,relevé,revu à la hausse,augmenté,rehaussé,alourdi,renforcé,étoffé,porté à,rallonge
l'an prochain,année prochaine,prochain exercice,exercice suivant,à la rentrée,dès l'an prochain,dans un an,année à venir
se délester,délester,alléger,allège,allégé,réduire sa position,vendre,se défaire,se débarrasser,lâcher,sortir du capital,solder ses parts,désengager
louent des serveurs,louer des serveurs,loueur,hébergeur,puissance de calcul,capacité de calcul,centre de données,nuage,fournisseur de calcul,bailleur
endetté,dette,emprunts,fois leur excédent brut,fois l'ebitda,levier,passif,croule sous les dettes,crédits,créanciers
dernier mot,signera chaque décision,décision finale,trancher,contrôle humain,validation humaine,supervision humaine,valider,relu par un humain,main sur,décide au final
être humain,humain,homme,juriste,personne,agent,salarié,employé,opérateur,en chair et en os
c'est pour quand,pour quand,attendu pour,attendu,prévu,fixé au,annoncé pour,date,échéance,calendrier,à partir de,au plus tard,rendez-vous
rapport,audit,bilan,étude,diagnostic,compte rendu,conclusions,document,dossier,livre blanc,note
temps de discussion,consultation,concertation,négociation,délai de négociation,pourparlers,dialogue social,table ronde,jours de discussion
délai,sous trente jours,dans les trois mois,jours pour,mois pour,heures pour,semaines pour,laps de temps,sursis,préavis,échéance,dispose d'un mois,jusqu'au
départs,licenciements,suppressions de postes,plan social,plan de sauvegarde,ruptures conventionnelles,vagues de départs,charrette
réclamer,réclame,réclamait,réclament,exiger,exige,exigent,demander,demande,veut,veulent,souhaite,revendique,appelle à,somme de
met sur la table,injecte,injecter,va injecter,investit,consacre,débourse,engage,signé un chèque,allonge,apporte,mobilise,avance,aligne
site,usine,fabrique,seconde usine,implantation,établissement,complexe,unité,entrepôt,plateforme,campus
fabricant,fondeur,constructeur,industriel,producteur,manufacturier,équipementier,assembleur,maker,fournisseur
contribuable,état,deniers publics,trésor public,argent public,fonds publics,puissance publique,caisses publiques,finances publiques,gouvernement
quelle part,pourcentage,proportion,moitié,tiers,quart,cinquième,à hauteur de,sur dix,fraction,la plupart,majorité,une poignée
prendra à sa charge,à sa charge,paiera,payer,financer,subventionner,régler la note,assumer,supporter,prend en charge,à ses frais
pesait,peser,pèse,part de marché,avait la moitié du marché,détenait,représentait,moitié du marché,contrôlait,dominait,compte pour
à la fin des années,au milieu des années,au début des années,dans les années,décennie,à l'époque,jadis
bien accueilli,bien accueillir,saluer,salué,faire bondir,fait bondir,applaudi,bonne impression,plébiscité,réagi positivement,reçu avec enthousiasme,séduit,enthousiasmé,le titre bondit
annonce,nouvelle,communiqué,déclaration,publication,information,révélation,avertissement
investisseurs,bourse,marché,titre,cours,actionnaires,boursiers,indice,opérateurs,épargnants,porteurs de parts
contester,conteste,faire appel,saisir la cour d'appel,interjeter appel,former un recours,déposer un recours,se pourvoir,porter le dossier devant,pourvoi,attaquer,dénoncer
condamné,coupable,sanctionné,reconnu coupable,puni,écope,fautif,épinglé,prévenu
récupérer quelque chose,récupérer,remboursement,dédommagement,action de groupe,indemnisation,réparation,préjudice,dommages et intérêts,compensation,obtenir réparation,class action
clients floués,floué,lésé,arnaqué,trompé,victime,automobiliste,consommateur,usager,escroqué,pigeonné,abusé
comment a commencé,a commencé,commencé,avait démarré,démarrer,débuté,parti de,tout est parti,point de départ,origine,déclenché,mis au jour,remonte à,est née
affaire,enquête,dossier,procédure,scandale,instruction,investigations,procès,histoire
débourser un centime,n'a rien à payer,sans payer,exonéré,dispensé d'amende,épargné,immunité,s'en sort,indemne,blanchi,échappe à la sanction,relaxé
avait dénoncé,dénoncer,signaler,lanceur d'alerte,révéler,balancer,alerter,coopérer,collaborer avec les enquêteurs,clémence,repenti
distributeur,enseigne,chaîne de magasins,revendeur,détaillant,grossiste,centrale d'achat,concessionnaire
maisons touchées,maison,toit,toiture,habitation,logement,foyer,bâtisse,pavillon,tuiles,résidence
orage,grêle,grêlon,tempête,intempéries,foudre,averse,rafale,trombe,mauvais temps,tornade,déluge
touché,percé,endommagé,abîmé,détruit,sinistré,dégâts,ravagé,frappé,atteint,défoncé,emporté
pose problème,poser problème,gêner,inquiéter,danger,risque,vulnérable,embarrassant,fragilité,dépendance,faille,inconvénient,talon d'achille
dépendre,dépendance,tributaire,à la merci,livré à,lié à,reposer sur,souveraineté,otage de,accroc
fournisseur étranger,fournisseur américain,abonnement,washington,débranché à distance,sanctions,embargo,crise diplomatique,coupé l'accès
clichés,photos,images,photographies,vues,radios,prises de vue,instantanés,scanners
flouté,flou,brouillé,masqué,illisible,dégradé,pixelisé,anonymisé,caviardé
que sont devenus,sont devenus,devenir,sort de,reconverti,pris leur retraite,sont partis,ont rejoint,reclassé,recasé,muté,sont passés,affecté,désormais
épisode,incident,évènement,événement,péripétie,panne,mésaventure,affaire,accident,précédent
fait comprendre,comprendre,appris,ouvert les yeux,servi de leçon,déclic,prise de conscience,réaliser,mesurer,électrochoc,se rendre compte
capoter,capoté,échouer,échoué,renoncer,renoncé,tomber à l'eau,tombé à l'eau,ne pas aboutir,faire machine arrière,abandonner le projet,jeter l'éponge,annulé,retiré,avorté,tourné court
opération,introduction en bourse,fusion,rachat,transaction,cotation,entrée en bourse,émission,levée de fonds,offre publique
faute de,par manque de,manque,demande insuffisante,en raison de,à cause de,pour cause de,insuffisant,en l'absence de
autorités sanitaires,agence du médicament,ministère de la santé,haute autorité de santé,régulateur sanitaire,ars,inspection sanitaire
reprocher,reproche,reprochent,accuser,déplorer,fustiger,critiquer,suspendre à la suite,mettre en cause,pointer,tenir rigueur,grief,blâmer,épingler,poursuivi pour
erreur de diagnostic,diagnostic manqué,diagnostics manqués,passé à côté,faux négatif,raté,non détecté,erreur médicale
s'expliquer,s'expliqueront,rendre des comptes,point de presse,conférence de presse,prendre la parole,intervenir,audition,répondre aux questions,allocution,s'exprimer
journaliste,presse,média,reporter,point presse,chroniqueur,rédaction,correspondant,envoyé spécial
dirigeants,direction,état-major,directoire,conseil d'administration,fondateurs,patrons,comité exécutif,gouvernance
place boursière,place de,marché local,bourse de,indice,cote,parquet,séance,corbeille
mauvaise forme,perdu,reculer,en baisse,en berne,à la peine,plonge,dégringole,broie du noir,dans le rouge,déprimé,morose,mal en point
homologué,marquage ce,certifié,agréé,autorisé,conforme,labellisé,validé,aux normes,approuvé,accrédité,habilité,feu vert
report,reporté,repoussé,différé,ajourné,décalé,renvoyé à plus tard,fenêtre refermée,remis à plus tard,attendre,retardé
que dit,a commenté,commenter,déclarer,réagir,confier,lâcher,glisser,assurer,expliquer,résumer,affirmer,soupirer,ironiser
où va-t-on construire,construire,bâtir,planter,implanter,ériger,installer,édifier,élever,friche,terrain,accueillir,sortir de terre
plus grand,plus gros,plus vaste,plus important,le plus étendu,géant,record,mastodonte,plus imposant
dégrader sa note,abaisser sa recommandation,baisser sa note,rétrograder,passer à la vente,dégrader,note abaissée,passer de,ne conseille plus,alléger
courtier,analyste,banque,maison,bureau d'analyse,intermédiaire,société de bourse,gestionnaire,gérant,affréteur
qu'est-ce qui pousse,pousser,raison principale,raison,motif,cause,moteur,expliquer,inciter,conduire à,amener à,motiver,à l'origine,décider à
rival asiatique,rival,concurrent,pékin,chinois,coréen,japonais,compétiteur,challenger,adversaire,taïwanais,équipement moins cher
menacer,menace,talonner,rattraper,grignoter,gravir,concurrencer,moins cher,faire de l'ombre,marcher sur les plates-bandes,inquiéter
remettre au pot,remis au pot,alloué,allouer,rallonge,réinjecté,recapitalisé,abondé,doté,versé,accordé,remis de l'argent,grand fonds
autochtone,indien,indigène,premières nations,peuple premier,grand conseil,cri,inuit,tribu,amérindien,communauté
début des travaux,travaux,première pelletée,pelletée de terre,premier coup de pioche,chantier,pose de la première pierre,démarrage du chantier,coup de pelle,terrassement
entente,accord,convention,contrat,traité,pacte,signature,consentement,compromis,protocole,terrain d'entente
droit de regard,mot à dire,contrôle,surveillance,consultation,veto,avoir voix au chapitre,regarder de près
associé,partenaire,allié,coactionnaire,consort,coinvestisseur,coéquipier,acolyte,compère,à ses côtés
autant,même somme,la même somme,montant égal,à parts égales,moitié-moitié,à parité,pareil,somme identique,équivalent,euro pour euro
pactole,magot,milliards,cagnotte,trésor de guerre,fonds,encours,fortune,actifs sous gestion,bas de laine,réserve,jackpot
épargnant,cotisant,assuré,adhérent,retraité,souscripteur,affilié,petit porteur,sociétaire,plombier,caisse de retraite
concerné,touché,visé,impliqué,intéressé,affecté,ciblé,au total
s'abîmer,s'abîme,abîmer,ronger,boucher,user,corroder,rouiller,s'user,encrasser,détériorer,gripper,se dégrader,sel,poussière
matériel,ventilateur,filtre,équipement,machine,serveur,appareillage,outillage,installation,composant
que faisait avant,faisait avant,ancien,ancienne,ex,avant de,autrefois,parcours,reconverti,passé par,jadis,précédemment,a commencé comme,a passé sa jeunesse,carrière
patron,négociant,commerçant,l'homme,marchand,entrepreneur,fondateur,gérant,propriétaire
électricité,courant,besoins,alimentation,mix,énergie,centrale,groupe électrogène,kilowattheure,réseau,diesel
solaire,photovoltaïque,panneau,couvrent les besoins,ombrière,énergie verte,renouvelable,ferme solaire
bon côté,bons côtés,effet inattendu,avantage,bénéfice,aspect positif,point positif,retombée heureuse,mérite,atout,vertu,consolation,on dit merci,effet bénéfique
planète,environnement,écologie,climat,nature,réemploi,recyclage,empreinte carbone,vert,développement durable
déchet,ferraille,ordure,rebut,benne,carcasse,poubelle,détritus,déchetterie,tri,plastique,encombrants,décharge,poids d'ordures
occasion,seconde main,réemploi,reconditionné,remis en circulation,réutilisé,recyclé,remis à neuf,récup
économisé,évité,épargné,tonnes évitées,gagné,préservé,sauvé,en moins,gain
recruter,recrute,embaucher,embauche,cherche des mains,chercher des bras,cherche des bras,on cherche,en quête de candidats,pourvoir des postes,manque de bras,en espère
réparation,réparer,réparateur,dépannage,atelier de réemploi,établi,remise en état,rafistoler,retaper,bricolage,maintenance,sav
quand vont redescendre,redescendre,baisse,baisser,pas de baisse,reculer,refluer,se calmer,décrue,accalmie,se tasser,détente,retomber
jusqu'à quelle date,jusqu'à quand,date limite,échéance,expire,délai,au plus tard,ultimatum,avant le,d'ici au,sursis,date butoir,à compter de
corriger,rectifier,remédier,mettre en conformité,réparer,modifier,revoir,rectification,mise à jour,rentrer dans les clous,se conformer
repreneur,acheteur,acquéreur,offre de reprise,candidat à la reprise,sauveur,prétendant,chevalier blanc,marque d'intérêt,piste,offre
en vue,en tête,à l'horizon,piste,pressenti,sur les rangs,dans les tuyaux,envisagé,il y en aurait,hypothèse,pistes
travail facturé,facturer,mesurer le résultat,au résultat,au temps passé,à l'heure,au forfait,prestation,honoraires,tarif,barème
se tourner vers,se tourne,se tourner,regarde vers,regarder vers,lorgner,se rapprocher,courtiser,voir ailleurs,iront voir ailleurs,s'adresser à,miser sur,pencher vers
traîner les pieds,traîne les pieds,rechigner,renâcler,hésiter,freiner,à reculons,faire de la résistance,temporiser,gagner du temps,tergiverser
argent circule,circuler,prête,passer de main en main,boucle,tourner,aller-retour,flux,circuit,qui rachète,vendeur,transiter
compères,trois messieurs,acteurs,complices,trio,partenaires,larrons,protagonistes,associés,bande
gagner du temps,gain de temps,gains de productivité,productivité,efficacité,heures gagnées,plus vite,accélérer,plus productif,faire économiser des heures,rendement
au bureau,travail,entreprise,collègue,open space,tertiaire,cadre,col blanc,administratif,poste de travail
au nom de quoi,justifier,justifie,prétexte,au motif,raison invoquée,excuser,argument,peur de,alibi,par crainte,au nom de
payer toujours plus,rallonge,surenchère,dépense,hausse des crédits,augmenter,course,escalade,inflation,dépassement,surcoût
rentable,perdre,perdait,bénéficiaire,gagner de l'argent,dégager des profits,déficitaire,à l'équilibre,marge,dans le vert,résultat net,excédent,profitable,perte
gendarme des marchés,régulateur,autorité,superviseur,gendarme boursier,amf,sec,autorité de tutelle,cnil,contrôleur,gendarme,police des marchés
vont-elles regarder,regarder,y songe,songer,ouvrir une enquête,se pencher sur,envisager,étudier,examiner,se saisir,à l'étude,mettre le nez,réfléchir
montrer ses comptes,transparence,montrer leurs comptes,publier,ouvrir ses livres,dévoiler,rendre publics,divulguer,comptes
comptable,expert-comptable,collaborateur,cabinet,compta,teneur de livres,bilan,tenue des livres,saisie,écriture,confrère
sages,cour des comptes,conseil constitutionnel,juges de la rue cambon,magistrats financiers,haute juridiction,palais-royal,conseil d'état,rue de montpensier
politique publique,plan,programme,dispositif,plan public,stratégie nationale,mesure,réforme,feuille de route
lent,lente,mal suivi,dispersé,tardif,en retard,seulement versé,à la traîne,poussif,inefficace,traîner
stagiaire,apprenti,étudiant,personnes formées,alternant,élève,former,cursus,débutant,novice,jeune recrue,école
thésard,doctorant,chercheur,jeune docteur,doctorat,thèse,postdoc,laboratoire,recherche publique
objectif atteint,objectifs atteints,promesse tenue,tenir sa promesse,n'est tenue,cible,à la hauteur,rempli,accompli,réalisé,promesse,engagement respecté
faudrait changer,préconiser,préconise,recommander,recommandation,suggérer,proposer,plaider pour,demander,prôner,conseiller,revoir,il faudrait
budget,loi de finances,crédits,enveloppe,dépense inscrite,dépenses publiques,finances,chapitre,ligne budgétaire,dotation
doublon,double emploi,subventionné trois fois,deux fois,même,répétition,redondant,redondance,en double,fait la même chose
un exemple,exemple,cas,illustration,ainsi,comme à,notamment,anecdote,par exemple,tel
payer moins bien,salaire,grille de rémunération,rémunération,inférieur à,moins payé,traitement,barème,paye,moins que le privé,mal payé,sous-payé
recherche publique,cnrs,université,laboratoire public,chercheur,académique,inria,institut public
enquête,instruction,investigation,à l'issue de,mois d'instruction,procédure,fouille,recherches,perquisition,enquêteurs
se faire voler,fait voler,voler,dérober,virement,escroquerie,arnaque,détourner,soutirer,subtiliser,faux ordre,envolé,dépouillé,fraude au président
magistrats,cour d'appel,tribunal,juges,cour,prétoire,juridiction,chambre,conseil de prud'hommes,audience,barre
décider,décidé,trancher,tranché,donner tort,donner raison,juger,statuer,estimer,arrêter,conclure,rendre un arrêt,ordonner,condamner,rejeter
retrouver l'argent,fonds,filer vers,blanchir,paradis fiscal,mule,compte,transférer,disparaître,geler,tracer,rapatrier
à partir de quel montant,au-delà de,au-dessus de,seuil,supérieur à,plus de,plafond,dès que,passé,à partir de
rappeler,contre-appel,rappel,rappeler quelqu'un,coup de fil,confirmation téléphonique,appeler,vérifier,téléphoner,double vérification
se protéger,protéger,parade,mot de passe,précaution,garde-fou,bouclier,verrou,rempart,mesure de sécurité,se prémunir,s'armer,sécuriser
assureur,compagnie,assurance,mutuelle,indemniser,couvrir,garantie,contrat,franchise,sinistre
définitivement jugé,définitif,pourvoi,pourvoi en cours,appel,recours,sans appel,dernier mot,cassation,clos,jugement définitif,en instance,susceptible d'appel
cagnotte,fonds public,fonds,pot commun,enveloppe,pactole,réserve,fonds souverain,tirelire,dotation,caisse
disposer,doté,dispose,fort de,à la tête de,fonds de,milliards,bénéficie,se monte,pourvu
répliquer,riposter,en réponse à,en réaction,représailles,rétorsion,rendre la pareille,contre-attaque,réagir,mesures de rétorsion,contrer
décision étrangère,restriction,sanction américaine,embargo,interdiction,restrictions américaines,contrôle des exportations,liste noire,verrouiller,priver
mettre de côté,met de côté,réserver,réservé,leur sont réservés,garder,attribuer,destiner,affecter,prévu pour,épargner
logement,appartement,hébergement,habitation,pavillon,studio,deux-pièces,parc locatif,toit,résidence,chambre,immeuble
revenants,rapatriés,expatriés de retour,talents de retour,diaspora,retour au pays,rentrer au pays,revenus de l'étranger
occupé,habité,vide,vides,vacant,inoccupé,désert,libre,plein,rempli,vacance,inhabité
respecter la règle,contrevenant,enfreindre,infraction,transgresser,violer la loi,hors la loi,manquement,se conformer,désobéir,passer outre,en règle
que risque,risque,risquer,encourir,s'exposer,s'expose,passible,licence retirée,sanction,sous peine de,amende,suspendu,retrait,astreinte,faute de quoi
laisser sortir,exporter,licence d'exportation,exportation,vendre à l'étranger,franchir la frontière,passer la frontière,sortie du territoire,vente interdite,expédier
au compte-gouttes,rare,peu,avec parcimonie,limité,rationné,chichement,goutte à goutte,restreint,contingenté
métaux critiques,gallium,germanium,antimoine,terres rares,cobalt,lithium,minerai,matières premières,nickel,tungstène
qui finance,financer,avancer,avancera,prêter,banque de développement,bailleur,sponsor,mécène,investisseur,prise en charge,cofinancer
projet d'hébergement,nuage,cloud,centre de données,nuage public,hébergeur,ferme de serveurs,nuage souverain,stockage,data center
pays émergents,émergent,brics,inde,brésil,afrique du sud,pays du sud,sud global
écarté,écarter,rayé,évincé,évincer,exclu,remercié,banni,mis de côté,éconduit,recalé,disqualifié,refusé,retoqué
protester,protesté,manifester,défiler,bloquer,occuper,sit-in,banderole,mobilisation,barrer la route,tract,pétition
du voisinage,voisin,riverain,borde le terrain,alentour,limitrophe,habitant du quartier,à deux pas,du coin,mitoyen,proche
se laisser faire,recours,saisir la justice,haute cour,riposter,attaquer en justice,contre-attaquer,se défendre,ne compte pas en rester là,porter plainte,se battre
industriels du secteur,association patronale,patronat,fédération,profession,filière,lobby,syndicat patronal,syndicat professionnel,branche,interprofession
foyer,famille,ménage,abonné,client,logement,usager,particulier,consommateur
du mal à régler,retard de paiement,impayé,facture impayée,précarité énergétique,ne peuvent plus payer,fins de mois difficiles,surendetté,échéancier,arriéré
facture,note d'électricité,note,paiement,quittance,addition,ardoise,relevé,redevance
faire cesser,cesser,interdire,mettre fin,arbitrage,stopper,suspendre,arrêter,injonction,lever,interrompre,débloquer
conflit,grève,débrayage,bras de fer,mouvement social,lutte,différend,litige,dispute,arrêt de travail,blocage
moyen,outil,arme légale,levier,recours,instrument,possibilité,solution,ressource,voie,arme
jour et heure du débrayage,débrayage,grève,arrêt de travail,on pose,cesser le travail,piquet,préavis,mouvement,se croiser les bras
intérimaire,sous-traitant,prestataire,agence,précaire,saisonnier,vacataire,contractuel,indépendant,extra,cdd,copains d'agence
auront quelque chose,n'auront rien,toucher,avoir droit,recevoir,recevront,indemnité,prime,compensation,montre,chèque,lot de consolation
titulariser,cdi,contrat à durée indéterminée,embaucher,pérenniser,emploi fixe,intégrer,passer en fixe,stable
à l'abri,sursis,protégé,exempté,épargné,préservé,dérogation,couvert,moratoire,exemption,période de grâce
imposer des conditions,conditions,craindre,craignait,engagements,remèdes,concessions,réserves,contreparties,cession d'actifs,position dominante,concurrence
craindre,craint,craignait,redouter,par crainte,de peur que,appréhender,inquiet,s'inquiéter,avoir peur,préoccupé
bruxelles,commission européenne,commission,exécutif européen,union européenne,européen,union,berlaymont,eurodéputé
syndicat,csc,cgt,cfdt,fgtb,intersyndicale,organisation syndicale,délégué,représentants du personnel,cse,élus du personnel,fédération
réagir,réagissent,demander une réunion,réaction,répondre,dénoncer,déplorer,crier,grincer des dents,monter au créneau,réunion d'urgence,consterné
qu'a-t-on fait des,reclasser,passer au laboratoire,conduire,reconvertir,muter,affecter,devenir,former,réaffecter,aujourd'hui
ouvrier,opérateur,manœuvre,homme,ouvrière,salarié,métallo,main-d'œuvre,personnel,col bleu,bras,manutentionnaire,équipe
remplacer des bras,faire le travail de,font le travail,supprimer des emplois,prendre la place,se substituer,automatiser,robotiser,remplacer,se passer de
raison morale,éthique,conseil d'éthique,droit humanitaire,droits humains,déontologie,morale,conscience,principes,valeurs
se défendre,se défend,démentir,dément,nier,contester,réfuter,plaider,se justifier,invoquer,rejeter en bloc,parler de,récuser,ligne de défense
réaction du marché,le titre a gagné,titre,cours,action,gagner,lâcher,clôture,bondir,reculer,décrocher,grimper,s'envoler,chuter,séance
optimiste,relever,relever son objectif,relève l'objectif,objectif de cours,plus haut,confiant,enthousiaste,recommander l'achat,haussier,acheter,voit plus haut
animal,bête,ours,chat,chien,taupe,furet,merle,oiseau,espèce,mammifère,créature,hamster,lapin
viendra ensuite,ensuite,prochain,au printemps,sortira,suivant,futur,nouveau venu,à venir,préparer,lancement,nom de code,bientôt
prix en magasin,vendu,prix,coûter,affiché à,proposé à,tarif,étiquette,en rayon,commercialisé,facturé,prix public
qui n'y croit pas,n'y croit pas,faire la moue,fait la moue,sceptique,dubitatif,douter,mettre en garde,prévenir,bémol,voix discordante,réservé,perplexe,fragile,tiquer
faire le plein,fait le plein,lever,lève,levée de fonds,tour de table,millions,récolter,boucler,réunir,engranger,sursouscrit
se désengager,désengagé,sortir,sort,se retirer,vendre sa part,claquer la porte,quitter le navire,céder ses parts,quitter le capital,partir
entre au tour,monter à bord,montent à bord,participer,participe,entrer au capital,souscrire,suivre,investir,rejoindre,actionnaire,à ses côtés
refuser l'acheteur,interdire,mettre son veto,bloquer,barrer,mettre un pied,dire non,opposer,éconduire,fermer la porte,empêcher,s'opposer au rachat
conséquence,effet,impact,comptez,retombée,résultat,répercussion,suite,incidence,entraîner,provoquer,se traduire
tomber sur,tombé sur,remonter,découvrir,trouver,dénicher,mettre au jour,repérer,exhumer,pêcher,déterrer,mettre la main dessus,a mis la main dessus,soulever
naufrage,épave,chalut,amphore,anse,couler,fond de la mer,engloutie,navire coulé,plongeur
qui est tombé le premier,pêcheur,plongeur,promeneur,agriculteur,magasinier,randonneur,ouvrier,passant,témoin
trouvaille,objet,découverte,vestige,trésor,pièce,relique,mobilier,curiosité,butin
ému,émouvoir,mettre en émoi,en émoi,bouleverser,toucher,remuer,stupéfaire,épater,surprendre,enthousiasmer,bluffer,impressionner
archéologue,équipe,fouilleur,chercheur,conservateur,préhistorien,fouilles,campagne,chantier de fouilles,historien
ruse,piège,stratagème,astuce,parade,offrir,sacrifice,feinte,subterfuge,coup,combine,truffer,manœuvre,stratégie,leurre
s'en tirer,s'en est tiré,s'en tire,s'en sortir,sauver,pat,nul,se sortir,échapper,match nul,sauver la mise,l'emporter,réussir
joueur,champion,grand maître,tenant du titre,vainqueur,compétiteur,pousseur de bois,blancs,noirs,échecs,partie,finaliste
fin du tournoi,dernière ronde,finale,ultime manche,dernier tour,dernière journée,clôture,épilogue,se jouera
sommeil,nuit,passer la nuit,dormir,veiller,insomnie,nuit blanche,veille,coucher,reposer
heures de sommeil,nuit à revoir,réviser,revoir,étudier,bûcher,travailler la nuit,préparer,bachoter
que va faire après,après,ira,se reposer,compter,projet,vacances,suite,prévoir,rentrer,avoir l'intention,rêver
réfléchir,réfléchi,calculer,calculé,cogiter,méditer,peser,penser,temps de calcul,hésiter,mouliner
mener le classement,mène le classement,en tête,reste devant,premier,leader,devant,points,dominer,première place,caracoler,devancer
s'entraider,entraide,esprit d'équipe,ensemble,alliance,se serrer les coudes,solidarité,coopérer,coup de main,soutenir,faire front
payant,gratuit,gratuits,entrée libre,accès libre,prix de l'entrée,billet,tarif,sans frais,offert,ticket,forfait,sans débourser
assister,venir,spectateur,entrée,public,se rendre,place,voir,admission,participer
secouru,sauvé,secours,sifflet,appeler à l'aide,hélitreuillé,évacué,retrouvé,randonneur,rescapé,sauveteur,détresse,en péril
blessé,souffrir,souffre,cheville cassée,fracture,entorse,contusion,indemne,sain et sauf,luxation,commotion,hospitalisé,plaie,hématome
précision,près,à quelques mètres,mètres près,marge d'erreur,exactitude,au centimètre,approximatif,au centième,fiabilité
position,croix,localisation,coordonnées,repère,emplacement,point,gps,endroit,situer
appareil,drone,engin,robot,machine,satellite,caméra,capteur,automate,boîtier,instrument,dispositif,gadget
se tromper,s'est trompé,se trompe,s'était trompé,fausse alerte,erreur,signaler à tort,prendre pour,pris pour,confondre,méprise,bourde,faire fausse route,mauvaise réponse
lequel choisir,choisir,l'emporte,l'emporter,meilleur,recommander,prendre,prenez,notre préféré,conseiller,palme,jury,vainqueur,lauréat,coup de cœur
notice,mode d'emploi,manuel,guide,brochure,tutoriel,didacticiel,livret,instructions,documentation
épais,épaisse,pages,long,volumineux,pavé,gros,dense,brique
se passer de,s'abstenir,peut s'abstenir,inutile,pas besoin,renoncer,faire sans,dispensable,superflu,passer son tour
acheter,posséder,acquérir,se procurer,acquisition,faire l'emplette,s'équiper,commander,investir dans
astuce,méthode,truc,secret,idée,principe,procédé,recette,ficelle,trouvaille,tour de main,technique
méthode informatique,réseau de neurones,algorithme,programme,intelligence artificielle,apprentissage,modèle,machine,logiciel,calculateur
diminuer,plus petit,plus petites,réduire,rétrécir,rapetisser,amoindrir,baisser,fondre,raccourcir,moindre,rétréci
disette,famine,pénurie,manque,hiver rude,rationnement,mauvaise récolte,sécheresse
expert sceptique,juge fragile,juge la démonstration fragile,douter,peu convaincu,nuancer,prudent,contredire,réserves,autre explication,rappelle que,incrédule,circonspect
caractères,lettres,signes,glyphes,mots,lignes,écriture,alphabet
examiner,y sont passées,passer au crible,analyser,étudier,traiter,décortiquer,scruter,éplucher,ausculter,inspecter,passer en revue
trahir,a trahi,démasquer,se détacher,trahi,révéler,confondre,vendre la mèche,signature,reconnaître,indice
trait d'écriture,main,graphie,calligraphie,queue,jambage,courbe,écriture,inclinaison,tracé,plume
moine,religieux,frère,abbé,copiste,scribe,monastère,chanoine,père,abbaye,prieur,nonne
recopier,copier,transcrire,retranscrire,reproduire,recopiait,manuscrit,copie,calquer,dupliquer
subir,retoucher,corriger,corrigeait,altérer,déformer,remanier,modifier,amender,trafiquer,maquiller
hollandais,néerlandais,leyde,amsterdam,rotterdam,pays-bas,la haye,batave
belge,bruxelles,wallon,flamand,bruxellois,namur,anvers,liège,gand
taux de ressemblance,ressemblance,concordance,similarité,correspondance,similitude,score,proximité,coïncidence,pourcentage
a un nom en tête,en tête,piste,soupçonner,suspect,candidat,hypothèse,pressentir,avancer un nom,favori,un certain
provoquer,provoqué,causer,entraîner,griller,déclencher,à cause de,venir de,dû à,à l'origine de,engendrer,fauteur
silence,se taire,se taisent,muet,mutisme,sans voix,coupure,plus un mot,blanc,panne de son,ne dit rien
première,représentation,soir de première,spectateurs,lever de rideau,avant-première,générale,spectacle,créée
réplique,réponse,répondre,répartie,mot,phrase,improviser,tirade,dire,lancer,tac au tac
imprévu,personne n'avait prévu,inattendu,improvisé,surprise,pas écrit,spontané,hors script,imprévisible,impromptu
prévu,c'est écrit,écrit,voulu,programmé,planifié,scénario,délibéré,fait exprès,calculé,intentionnel,mis en scène
où partira,partir,tournée,tourner à,aller faire,se produire,jouer à,voyager,étape,date,en janvier,escale
troupe,compagnie,spectacle,comédiens,acteurs,théâtre,plateau,distribution,artistes,interprètes
fantôme,spectre,voix,apparition,revenant,ombre,esprit,hanté
dit la même chose,toujours pareil,improviser,varier,d'un soir à l'autre,changer,se répéter,répéter,radoter,identique,différent,invariable
radoter,se répéter,se répètent,répéter,redire,ressasser,tourner en rond,la même,rabâcher,rengaine,en boucle
trop long,tirer à la ligne,tire à la ligne,longueur,s'étirer,s'étire,traîner,traîne,ennuyeux,interminable,longuet,s'éterniser,lasser
points faibles,point faible,défaut,défauts,bémol,reproche,seul reproche,traîne,pécher,faiblesse,lacune,tourner à vide,tombe à plat,retomber,talon d'achille,limites
tombe à plat,tomber à plat,plus rien,s'éventer,retomber,décevoir,se dégonfler,perdre de sa force,s'essouffler,rater,faire long feu,ne pas prendre
passage,scène,moment,acte,séquence,chapitre,tableau,numéro,page,épisode
supprimer un passage,couper,coupât,retrancher,n'apporte rien,sabrer,enlever,superflu,raccourcir,élaguer,ôter
au départ,à l'origine,d'abord,initialement,chargé de,destiné à,conçu pour,au début,servir à,premier usage,entraîné à
nettoyer,effacer,gommer,éliminer,laver,épurer,débarrasser,restaurer,rafraîchir,filtrer
se séparer,tenir ensemble,tiennent ensemble,éloigner,s'écarter,se disperser,se quitter,lier,retenir,rester groupé,souder
empêcher,interdire,tenir,bloquer,faire obstacle,retenir,éviter,entraver,dissuader,faire barrage,mettre des bâtons dans les roues
spécialiste extérieur,n'a pas participé à l'étude,qui n'a pas participé,non impliqué,indépendant,confrère,avis extérieur,étranger à l'étude,pas partie prenante
chance,probabilité,hasard,risque,certitude,doute,coup de bol,statistique,coïncidence,fortuit
mesures restantes,reste,restant,seront pris,manquer,prochaines,encore à faire,solde,complément,à venir
mesure,spectre,relevé,donnée,observation,chiffre,enregistrement,échantillon,prélèvement,lecture,analyse
à quelle distance,distance,années-lumière,kilomètres,mètres,à deux pas,loin,éloigné,lieues,près de,milles,au large
astronome,astrophysicien,cosmologiste,observatoire,télescope,ciel,galaxie,étoile,nova,exoplanète,cosmologue
réagi au départ,première réaction,supprimer,croire à une erreur,avoue,sur le moment,d'abord,jeter à la poubelle,incrédule,ne pas y croire
déjà,obtenu,tout de même,à ce jour,pour l'instant,jusqu'ici,à présent,pour le moment,actuellement
que va-t-elle faire,faire de cet argent,servir à,à quoi va servir,iront à,ira à,racheter,financer,consacrer,affecter,destiné à,pour les deux tiers,utiliser,dépenser
à quoi serviront les sous,sous,argent,fonds,somme,subside,manne,pécule,oseille,financement
rival américain,absorbé,racheté,avalé,disparaître,faillite,croqué,tomber dans l'escarcelle,fusionné,repris,mis en liquidation
aventure,histoire,début,commencer,trouver,débuter,naissance,genèse,premiers pas,a démarré,a commencé
récupérer sa mise,retour,retour sur investissement,rentrer dans ses frais,amortir,rentabiliser,attendre un retour,sortir,plus-value,faire la culbute,rentabilité
amortir,rentrer dans ses frais,économie,économiser,rentabiliser,se rembourser,gaspillage évité,benne,amortissement,retour sur investissement
puriste,école,gardien du temple,traditionaliste,conservateur,tenant,ancien,classique,intégriste,défenseur de la tradition
restauration,rénovation,remise en état,usure,couleur,maquillage,réfection,numérisation,remasteriser,repeindre,refaire
imiter,reproduire,copier,singer,contrefaire,simuler,cloner,mimer,refaire,pasticher,voix de synthèse,parodier
ne sait pas faire,incapable,échouer,ne sait pas,ne peut pas,ne prend pas,buter sur,hors de portée,ignorer,impuissant,pas donné à,limite
l'ont-ils appris,apprendre la nouvelle,appris,courriel,lettre,annoncé,message,prévenu,mis au courant,mise au courant,découvrir,notifié,informé,recevoir la nouvelle,au détour de,bruit de couloir
mail,courriel,lettre,courrier,message,missive,mot,enveloppe,pli,recommandé,texto
se plaindre,s'est plaint,plainte,déclarer à la barre,saisir,porter plainte,plaignant,écrire au rectorat,dénoncer,réclamation,râler,témoigner,défenseur des droits
tribunal,barre,audience,procès,prétoire,cour,à la barre,comparaître,comparaissent,palais de justice,juges
argument juridique,invoquer,invoquait,exception,se prévaloir,plaider,moyen,article,s'appuyer sur,soulever,fondement,directive
argument,principe,raison,écrivent les juges,motif,formule,thèse,justification,plaidoirie,objecter,raisonnement
critique,accueil partagé,accueil,presse,recevoir un accueil,mitigé,éreinter,encenser,salué,chronique,applaudi,réservé,étriller
aimer,apprécier,ovation,rappels,applaudissements,plaire,séduire,conquis,enthousiaste,adoré,chaleureux,standing ovation,bravo,huer,siffler
disque,album,chanson,enregistrement,morceau,titre,vinyle,musique,bande,galette
meneur,chef,donner le signal,leader,part devant,tête,dominant,guide,vieux mâle,capitaine,commander
on croyait,croire à tort,se tromper,jusqu'ici,penser,idée reçue,à tort,s'imaginer,persuadé,passer pour
nicher,perché,nid,colonie,couple,individus,percher,couver,loger,population,gîter
oiseau,choucas,mésange,merle,sterne,mouette,hirondelle,volatile,corbeau,pigeon,colonie,passereau,chouette,goéland
là-haut,sommet,clocher,au sommet,toit,tour,en haut,cime,hauteur,pic
son,cri,bruit,appel,sonner,chant,note,sifflement,grognement,bip,voix
donner le départ,départ,se répandre,signal,décoller,coup d'envoi,partir,lancer,démarrer
erreur commise,drôle d'erreur,classer comme,prendre pour,bévue,boulette,gaffe,bourde,loufoque,couac,bêtise,égarement,méprise,perle
fausse alerte,alarme injustifiée,prendre un chat pour,faux positif,à tort,pour rien,intempestif,canular,méprise
remplacement,changement,joueurs changés,remplaçant,plus frais,fraîche,relève,permutation,coaching,sortir du banc,entrer en jeu
effet,inverser,renverser,rapport de forces,résultat,conséquence,changer la donne,impact,produire,faire basculer
prochain adversaire,affronter,affrontera,attend,les attend,demi-finale,recevoir,contre,se mesurer,croiser le fer,défier,opposé à,rencontrer
carton,jaunes,rouge,avertissement,expulsion,arbitre,exclusion,sanction,pénalité,biscotte
à la pause,mi-temps,entracte,vestiaire,repos,interruption,temps mort,récréation
préparateur,entraîneur,coach,sélectionneur,staff,capitaine,technicien,adjoint
pelouse,terrain,ligne médiane,touche,gazon,tribune,stade,herbe,rectangle vert,aire de jeu
redoutable,imbattable,n'a plus perdu,invaincu,invincible,terrible,costaud,solide,forteresse,coriace,féroce
chez elle,à domicile,dans son stade,sur ses terres,devant son public,domicile,à la maison
étudiant,lauréat,élève,normalien,lycéen,universitaire,thésard,jeune,apprenti
tenter,s'en prendre à,intention,s'attaquer à,essayer,relever le défi,ambitionner,viser,se lancer,projeter,prévoir
cet été,juillet,août,juin,vacances,saison estivale,belle saison,beaux jours,mois d'août
formuler une conjecture,conjecture,parier,avait parié,supposer,hypothèse,énoncer,avancer,postuler,poser,théorème,pressentir
instituteur,institutrice,maître,maîtresse,enseignante,élèves,classe,école,cm2,prof
idée clé,idée,disait que,principe,comme,intuition,image,concept,déclic,en une phrase,en deux mots,tient en une phrase,en substance
c'est quoi l'histoire,histoire,affaire,intrigue,récit,tient en une phrase,résumé,raconter,synopsis,sujet,pitch
démonstration,preuve,pages,figure,théorème,raisonnement,calcul,établir
long,longue,pages,durée,bref,court,pas long,dure,minutes,interminable,concis
flotte,eau,nappe,mètres cubes,pompe,pomper,prélèvement,torrent,source,forage,robinet,flot
sous-sol,roche,nappe,souterrain,profondeur,cave,terre,sol,galerie,puits
refroidir,empêcher de cuire,rafraîchir,refroidissement,climatiser,chaleur,ventilation,surchauffe,canicule,eau froide,ventiler
excuse,reconnaître,reconnaît,n'avions pas mesuré,se justifier,prétexte,plaider,mea culpa,regretter,admettre,s'excuser,confesser,avouer
solution,basculer,promettre,parade,remède,autre solution,réponse,alternative,vraie solution,issue,plan b,faire sans,réussir à
inconvénient,grimper,mais ferait,contrepartie,revers,surcoût,désavantage,en revanche,prix à payer,bémol,mauvais côté,gêne
promettre,promis,promet,s'engager,assurer,jurer,garantir,donner sa parole,engagement,assure
autrefois,avant,jadis,avait été,naguère,par le passé,à l'époque,dans le temps,du temps que,anciennement,auparavant,hier
bâtiment,fort,édifice,immeuble,caserne,hangar,monument,bâtisse,château,poudrière,prison,couvent,pavillon
servir,servait,usage,utiliser,fonction,rôle,emploi,utilité,avoir été,abriter
guetter,guette,chercher,cherche,traquer,surveiller,observer,scruter,épier,à l'affût,pister,détecter
bricolage,petit programme,écrit de sa main,rafistolage,système d,débrouille,maison,improviser,solution de fortune,bidouiller,faute de mieux
en attendant,provisoire,temporaire,faute de mieux,dans l'intervalle,par intérim,pour le moment,intérim
qui est contre,contre le projet,pas favorable,ne sont pas favorables,opposé,hostile,défavorable,voter contre,veto,réticent,s'opposer,vent debout
favorable,être pour,d'accord,soutenir,approuver,partisan,contre,opposition,appuyer,voter,non,oui
bibelot,objet,brocante,antiquité,babiole,curiosité,vieillerie,breloque,chine
montrer,tendre,tendait,présenter,photographier,exhiber,dévoiler,afficher,faire voir
brocanteur,antiquaire,chineur,marchand,collectionneur,puces,commissaire-priseur,vide-grenier
rater,raté,perdre sur,perdu,manquer,louper,passer à côté,échouer,planter,se planter,foirer
sera là,présent,tenir un guichet,y tiendra,revenir,participer,venir,de retour,rempiler,répondre présent
prochaine fois,prochaine édition,prochain,l'an prochain,y tiendra,suivante,la fois d'après
passer par une machine,détour,recourir,utiliser,faire appel à,s'en remettre,se servir,confier à
enfant,élève,cm2,écolier,gamin,gosse,marmot,fillette,collégien,mains,bambin,mineur,petit
participer,écrire à,prendre part,contribuer,s'associer,être de la partie,s'inscrire,collaborer
répondre,répondu,rétorquer,écrire,a écrit,répliquer,dire,lancer,objecter,rappeler
négocier,écrire,amadouer,marchander,convaincre,parlementer,discuter,traiter,troquer,pactiser
calmer,amadouer,amadouait,apaiser,offrir,adoucir,rassurer,tempérer,dompter,mettre dans sa poche,désamorcer
dans les anciens épisodes,autrefois,ancien,précédent,prédécesseur,opus précédent,modèle précédent,version précédente,modèle d'avant,ancienne version
jeu,partie,tour,épisode,personnage,opus,manche,joueur,console,jeu vidéo
personnage,roi,reine,héros,protagoniste,rôle,figure,chevalier,dragon,prince,empereur
que vaut,valoir,juger,avis,long comme,réussi,oublier,qualité,décevant,tenir la route,note
interdiction,condamner,interdire,défendu,bannir,prohiber,proscrire,prohibition,illégal,suspendre,défense de,ne peut pas,inacceptable,range parmi
fondé sur,s'appuyer sur,en s'appuyant,reposer sur,au motif que,se fonder,en vertu de,sur la base de,invoquer,aux termes de,énumérer
fournisseur,prestataire,éditeur,vendeur,sous-traitant,constructeur,partenaire,société,livreur
doit payer,amende,infliger,infligé,condamné à,astreinte,écoper,verser,régler,dommages et intérêts,sanction,pénalité,contravention,payer
faute,pour avoir,manquement,infraction,tort,délit,grief,erreur,abus,négligence,reproché
prochain match,jouer,on jouera,samedi,rencontre,journée,affiche,choc,déplacement,contre
dire oui,dit oui,consentement,consentir,accepter,accord,autoriser,approuver,consentant,donner son aval,opt-in,agréer
dire non,dit non,refus,refuser,s'opposer,s'y être opposé,opposition,décliner,opposer,rejeter,opt-out,réserve de droits
légal,ne suffirait pas,licite,autorisé,permis,valable,dans les clous,conforme,illégal,en règle,valide,recevable
outre l'amende,devra aussi,effacer,également,en plus,de surcroît,par ailleurs,détruire,supprimer,obligation
comment marche,marcher,fonctionner,principe,le principe,mécanisme,consister,procéder,mode opératoire,il suffit de,reposer sur
service,appli,application,plateforme,outil,site,formule,offre,système
trouver l'argent,puiser dans sa trésorerie,trésorerie,emprunt,financement,fonds propres,augmentation de capital,lever,s'endetter,crédit,caisse
banque,établissement,prêteur,créancier,organisme de crédit,établissement financier,financier
prochain rendez-vous,voter,voteront,assemblée générale,réunion,audience,échéance,prochaine rencontre,rendez-vous,se réunir,date,session
porteurs de parts,actionnaire,capital,sociétaire,associé,propriétaire,action,détenteur,titre
emprunter un livre,emprunter,ouvrage,livre,bibliothèque,lecteur,usager,prêt,volume,recevoir,médiathèque
plus rapide,en une minute,là où il fallait,auparavant,plus vite,changer,contre un jour,gain de temps,délai raccourci,au lieu de
fin du récit,dernières pages,vers la page,dénouement,épilogue,conclusion,chute,dernier chapitre,clou
comment commence,première phrase,incipit,débuter,ouverture,ouvrir,premières lignes,premier chapitre,entrée en matière
retouché,sans y toucher,corrigé,modifié,tel quel,remanié,trafiqué,gardé dans l'ordre,intact,réécrit,revu,brut
garder en mémoire,mémoire,se souvenir,laisser,souvenir,marquer,rester,retenir,image,trotter dans la tête
primé,lauréat,prix,récompensé,couronné,distingué,palmarès,vainqueur,médaillé,décerné
faire mieux,font mieux,autant,meilleur,surpasser,dépasser,devancer,supérieur,moins bien,battre
fait perdre,perdre,défaite,retard,trop bas,coûter la victoire,ruiner les chances,tirer un bord,distancé,handicaper,pénaliser
deuxième,second,dauphin,poursuivant,suivant,numéro deux,derrière,médaille d'argent
abandon,abandonner,jeter l'éponge,rentrer au port,forfait,se retirer,partants,renoncer,mettre la flèche,rallier un port,hors course
bateau,navire,flotte,voilier,embarcation,moteur,cargo,chalutier,vaisseau,bâtiment,concurrent,skipper
arriver,arrivent,rentrer,devrait rentrer,rallier,parvenir,franchir la ligne,toucher terre,débarquer,d'ici à minuit,accoster
sécher,séché,caler,ne pas savoir,elle ne sait pas,coller,buter,rester sans réponse,échouer,donner sa langue au chat,dérouté,bloquer,achopper
vieille dame,madame,mme,mamie,grand-mère,octogénaire,doyenne,aînée,retraitée,nonagénaire
autrice,auteure,compositrice,créatrice,compose,composer,écrivaine,rédige,écrit,autrice de grilles,cruciverbiste
avec quoi travaille,encre,dictionnaire,papier,crayon,outil,instrument,à la main,sur la nappe,matériel,stylo,plume,livre
détecter,saisir,saisit,repérer,déceler,capter,percevoir,remarquer,reconnaître,entendre,relever,discerner,dénicher
oreille humaine,audible,entendre,ouïe,écouter,stéthoscope,perceptible,à l'oreille,imperceptible
manquer,rater,louper,échapper,passer inaperçu,passer à côté,invisible,ne pas voir,négliger
tester,testé,essayer,essaierons,expérimenter,mettre à l'épreuve,essai,vérifier,pilote,rodage,en rodage,épreuve,banc d'essai
nourrisson,bébé,nouveau-né,tout-petit,poupon,maternité,prématuré,couffin
rigolo,drôle,marrant,amusant,cocasse,insolite,une fois,anecdote,comique,loufoque,désopilant,savoureux
à quoi sert,servir à,permettre,envoyer,rôle,utilité,fonction,chargé de,but,mesurer,tâche,mission,destiné à
pacemaker,stimulateur,courant,cœur,flancher,battement,cardiaque,arythmie,valve,pulsation,palpitant
quitter,quitté,partir,est parti,s'en aller,déserter,sortir,claquer la porte,lever le camp,filer,s'éclipser
avant la fin,entracte,en cours de route,prématurément,au milieu,à mi-parcours,plus tôt,sans attendre
archives,enregistrements,données d'entraînement,bandes,bobines,corpus,ans d'enregistrements,documents,catalogue,fonds
entraîné,entraîner,appris,nourrir,nourri,alimenter,prêter à la machine,former,apprendre,matière première,exercer
musicien,altiste,violoniste,pianiste,violoncelliste,instrumentiste,trompettiste,interprète,soliste,orchestre,chef d'orchestre,alto,organiste
double,clone,jumeau,avatar,copie,réplique,sosie,imitation,jumeau numérique,alter ego
penser de,reconnaître ses défauts,avis,dire avoir,juger,opinion,trouver,sentiment,impression,estimer
revoir,revu,refaire surface,a refait surface,réapparaître,retrouver,reparaître,être de retour,aperçu,ressurgir
porté manquant,disparu,perdu,introuvable,manquant,manque à l'appel,évaporé,sans nouvelles,égaré
don,fondation,promettre,mécénat,legs,mécène,donation,offrir,cadeau,philanthrope,générosité,bienfaiteur
s'étaler,étale,sur cinq ans,réparti,échelonné,étalé,étalement,par an,durer,période,échéancier
intouchable,interdire d'entamer,réserve,bloqué,sanctuarisé,gelé,inaliénable,ne peut être touché,mis de côté
fraction,cinquième,tiers,quart,part,moitié,portion,pourcentage,dixième,partie,tranche,centimes
animaux,clan,troupeau,bêtes,cachalot,baleine,dauphin,faune,espèce,cétacé,gibier,bétail
bateaux sur les animaux,moteur,hélice,approcher,dérangement,nuisance,bruit,pollution sonore
arbitre,juge de ligne,juges de ligne,officiel,directeur de jeu,vidéo,sifflet,hors-jeu,chaise
perdre leur place,se passer de,se passera de,remplacer,remplacés,supprimer,poste supprimé,renvoyer,éliminé,écarté,mis sur la touche,remercié,ne sera pas rappelé
se passer de,se passe,se passera,faire sans,supprimer,en moins,renoncer à,n'avoir plus besoin,remplacer,prendre moins de,de trop,en trop
caméra,objectif,capteur,vidéo,webcam,œil,objectifs,vidéosurveillance,appareil photo,drone
courant ailleurs,déjà courante,répandu,généralisé,courant,ont déjà renvoyé,sur dix,fréquent,banal,monnaie courante,usage,répandue,la norme
ont droit à quoi,droit à,recevoir,recevront,lot,récompense,cadeau,toucher,montre,prime,repartir avec,gratification
association,syndicat,confédération,ligue,fédération,collectif,amicale,club,union,comité,ong
prioritaire,priorité,en premier,passer devant,avant les autres,de préférence,prééminence,privilégié
se planter,s'est plantée,planté,plantage,bug,bugs,panne,donner bonne,erreur,beuguer,dysfonctionner,crash,raté,figer
mis au courant,au courant,apprendre,appris,informer,prévenir,avertir,annoncer,aviser,savoir,découvrir
intéressés,concernés,ceux-ci,employés,salariés,personnel,les premiers concernés,destinataires
retirer,retiré,écarter,écarté,enlever,ramasser,ôter,extraire,trier,soustraire,évacuer,prélever
poids,tonne,kilos,pesée,peser,kilogramme,masse,quintal,lourd,charge
exagéré,gonflé,faux,inexact,surestimé,abusif,trompeur,bidon,excessif,embelli,fantaisiste
vrai ou faux,faux,vrai,exagéré,exact,infox,intox,démenti,vérifier,véridique,fake,bobard
nombre faux,chiffre faux,erroné,inventé,sortir de la machine,erreur,halluciné,bidon,source,fantaisiste,mensonger
d'où venait,d'où vient,venir de,provenir,sortir de,origine,source,issu de,tiré de,naître,émaner,débordé en amont
trier,tri,mettre de côté,écarter,séparer,classer,sélectionner,reconnaître,bras trieur,filtrer,ranger
dangereux,nocif,prendre pour,risque,toxique,néfaste,menace,péril,avaler,mortel,nuisible
mal trier,se tromper sur,envoyer au four,confondre,erreur de tri,mal classer,rater,ne pas reconnaître
monter une vidéo,vidéo,clip,film,montage,adolescent,auteur,youtubeur,tourner,monter,séquence,influenceur
adolescent,ado,jeune,collégien,lycéen,mineur,quatrième,teenager,garçon,fille
rivière,cours d'eau,fleuve,bassin,eau,ruisseau,torrent,affluent,truite,berge,bief
confetti,plastique,papier,microplastique,serpentin,paillette,carnaval,emballage
savoir lire,lire,lisait,déchiffrer,comprendre,interpréter,décrypter,décoder,transcrire,traduire
documents,feuillets,textes,manuscrits,lettres,papiers,parchemins,pages,tablettes,archives,rouleaux
spécialiste,savant,paléographe,linguiste,connaisseur,érudit,philologue,archiviste,codicologue,épigraphiste
erreur de traduction,contresens,traduire,fallait comprendre,lisait,mal traduit,prendre en faute,faux sens,quiproquo,malentendu
de quand datent,dater,siècle,époque,remonter à,daté,âge,ancien,millénaire,remonte,datant
qui les a écrits,écrit par,de la main de,lettres de marchands,auteur,rédigé,signé,tracé,plume
combiné,téléphone,appareil,ligne,sonner,sonnera,décrocher,ligne directe,téléphone rouge,canal,portable,fixe
voisin,pays voisin,territoire,de l'autre côté de la frontière,frontière,limitrophe,frontalier
engin,appareil,drone,véhicule,avion,satellite,bateau,navette,aéronef,robot,sonde,planeur
se perdre,perdu,égaré,trompé par,se poser,dévié,dérouté,désorienté,fourvoyé,errer
faire le point,refait le point,revue,bilan,réunion,réexamen,revoir,évaluation,étape,clause de revoyure,point d'étape
dans quelle ville,ville,capitale,en terrain neutre,lieu,se tenir,se dérouler,commune,métropole,localité
d'une traite,sans revoir un port,autonomie,tenir,tient,sans escale,sans interruption,endurance,sans s'arrêter,d'affilée,de suite
rester en mer,tenir,naviguer,revoir un port,patrouiller,voguer,au large,sous l'eau
boîte,agence,société,entreprise,groupe,maison,firme,compagnie,éditeur,start-up,enseigne,pme
a dû payer,amende,condamné,écopé,verser,régler,a réglé,transaction,indemniser,pénalité
magistrat,juge,tribunal,juges,cour,procureur,référé,juge des référés,président,présidente
rejeter l'excuse,n'ont pas suivi,ne pas suivre,écarter,rejeter,balayer,ne pas convaincre,débouter,récuser,refuser,repousser
je ne savais pas,ignorance,même s'il ne l'a pas ouvert,à son insu,de bonne foi,sans savoir,ignorer,inconscient
qui porte le chapeau,porter le chapeau,répondre de,répond de,responsable,responsabilité,engager,coupable,endosser,assumer,payer les pots cassés
pot aux roses,découvrir,démarrer,mettre au jour,fuite,éventé,éventer,révéler,tout est parti,démasqué,lever le lièvre,éclater,découverte,dévoiler
combine,trafic,magouille,fraude,arnaque,stratagème,contrebande,faire passer,manigance,trafiquer,montage
se loger,logement,deux-pièces,studio,appartement,trouver un toit,locataire,louer,bail,emménager,hébergé
candidat,postulant,locataire,aspirant,prétendant,demandeur,dossier,sortant,impétrant
leçon,apprendre,ce que j'ai appris,enseignement,retenir,morale,tirer,expérience,sagesse
carrière,parcours,métier,vie professionnelle,ans de métier,ancienneté,itinéraire,retraite
gardien des données personnelles,cnil,préposé,défenseur,autorité de protection,délégué,régulateur,dpo,protection des données,rgpd,commissaire
conserver,conservé,garder,stocker,archiver,durée de conservation,détenir,jusqu'au,maintenir,effacer
enregistrement,bande sonore,bande,audio,son,écouter,captation,piste,fichier,vidéo
faire dire,fait dire,reconnaître,faire signer,mettre dans la bouche,aveu,avouer,attribuer,déformer,transcription
client,prévenu,accusé,mis en cause,suspect,interpellé,gardé à vue,détenu,inculpé
avocats qui contestent,requête en nullité,nullité,barreau,déposer,nous sommes,confrère,pénaliste,bâtonnier,robe noire,défenseur
obtenir,demander,je demande,réclamer,exiger,que soit joint,veut,revendication,espérer,souhait,vouloir
prévoir,prévu,scénario,voir venir,anticiper,ne le voyait pas venir,pronostic,attendre,parier,s'attendre à,deviner
retournement,revirement,virage,volte-face,bascule,changement de cap,retourner,inversion,demi-tour
cabinet,scénario,étude,conseil,bureau,analyste,maison,confrères
apprendre à l'ordinateur,entraîner,trier des photos,annoter,étiqueter,savoir-faire,montrer,enseigner,transmettre,apprentissage
savoir-faire,métier,expertise,compétence,coup de main,recette,tour de main,maîtrise,technologie,secret
ouvrière,salariée,employée,collègue,opératrice,couturière,trieuse,caissière,préparatrice,hôtesse,standardiste
parties plus tôt,retraite anticipée,préretraite,avec un chèque,indemnité de départ,départ volontaire,stage,reclassement,prime de départ
repérer,a repéré,arrêter,sonner faux,remarquer,déceler,flairer,entendre,détecter,voir,débusquer
saisie,tenue des livres,écriture,frappe,paperasse,comptabilité,entrer les données,encodage
place dans les journées,occuper,occupe,du temps des collaborateurs,temps passé,journée,emploi du temps,part du temps
rétrécir,rétréci,moins nombreux,réduire,fondre,effectif,moins de monde,passer de,dégraisser,décroître,en moins
équipe,assistants,effectif,collaborateurs,personnel,troupes,brigade,bureau,main-d'œuvre
impôts,fisc,contrôleur,administration fiscale,trésor,centre des impôts,percepteur,inspecteur,bercy,finances publiques,contrôle fiscal
exiger,demander,peut demander,réclamer,requérir,imposer,contraindre,obliger,donner son feu vert,ordonner
relire,relu,visa,vérifier,contrôler,tel quel,signer,reprendre,repasser,relecture
suspendu,mis à pied,radié,chambre de discipline,interdit d'exercer,sanctionné,blâme,discipline,exclu
former les débutants,débutant,apprenti,refaire à la main,novice,former,formation,stagiaire,tutorat,école,junior,certificat
formation,tutorat,stage,certificat,cours,apprentissage,semaines,cursus,mise à niveau,atelier,recyclage
rémunéré,payé,plein tarif,salaire,indemnisé,bénévole,gratification,rétribué,défrayé
mairie,commune,conseil municipal,municipalité,maire,hôtel de ville,conseil,ville,élus,adjointe
débourser,achat,ttc,dépense,payer,coûter,régler,sortir,prix,euros,approuver,facture,pris sur le plan
chaudière,chauffage,fioul,gaz,mazout,radiateur,pompe à chaleur,chaufferie,thermostat
qui aide à payer,prendre la moitié à son compte,à son compte,subvention,département,région,agence de l'eau,fonds vert,cofinancement,coup de pouce,participer
lampadaire,éclairage,réverbère,candélabre,lumière,ampoule,éclairage public
n'ont pas été pris,c'est non,refuser,écarter,rejeter,renoncer,retoquer,décliner,abandonner,dire non,recalé,avis défavorable
arrosage,arroser,irrigation,irriguer,pelouse,goutte-à-goutte,eau,asperseur
souhaiter,souhaitent,demander,désirer,vouloir,vœu,réclamer,rêver,appeler de ses vœux,espérer
rugby,club,mêlée,ballon,pelouse,essai,quinze,ovalie,match,plaquage
investissement,engloutir,béton,processeurs,dépense,capex,équipement,placer,chantier,mise
revenu,encaissé,chiffre d'affaires,ventes,recette,rentrées,par franc encaissé,gain,produit
offre suffisante,insuffisant,insuffisante,intéressant,trop bas,trop peu,sous-évaluer,rejeter l'offre,surenchère,généreux
cible,conseil d'administration,proie,entreprise visée,société convoitée,visé
indicateur,climat des affaires,indice,baromètre,statistique,chiffre,publication,donnera le ton,enquête,inflation,emploi
à surveiller,surveiller,suivre,donner le ton,guetter,attendre,au menu,agenda,scruter,garder un œil
dans quelles circonstances,c'est dans,un matin,lors de,à l'occasion de,coincé,par hasard,au cours de,au détour
conquis,convaincu,séduit,flairer l'affaire,craquer,emballé,tomber sous le charme,promis avant,coup de foudre,charmé
craquer pour,acheté parce que,acheter,séduit,choisi,se laisser tenter,tomber amoureux,s'offrir,avait plu,coup de cœur
qui fait quoi,la première,la deuxième,s'occuper de,rôle,répartition,tâche,se partager,chargé de,fonction
odeur,nez,parfum,molécule,renifler,sentir,senteur,effluve,arôme,puer,flair
identifier,reconnaître,reconnaît,distinguer,nommer,repérer,démasquer,cataloguer,détecter,mettre un nom,objets
sait identifier,reconnaît,capable de reconnaître,apprendre à reconnaître,sait distinguer,à reconnaître,objets
tout de suite,avant que,aussitôt,immédiatement,sur-le-champ,d'emblée,illico,sans attendre,dans la foulée,d'entrée
prochain produit,badge,sera,préparer,lancer,nouveauté,en développement,gamme,futur,sortir,plancher sur
action de l'acquéreur,à la clôture,lâchait,lâcher,titre,céder,perdre,reculer,cours,bourse,acquéreur
grosse boîte,automate,machine,robot,armoire,appareil,engin,distributeur,équipement
coûte combien,achat,millions,prix,euros,tout compris,coûter,valoir,facturé,tarif,montant,facture
hôpital,centre hospitalier,chu,clinique,lits,service,établissement de santé,ehpad,soins,urgences
périmé,boîtes périmées,jeter,gaspillage,perte,benne,gâchis,gaspiller,invendu
en trop,de trop,surnuméraire,sureffectif,monter dans les étages,redéployer,réaffecter,autres,muter,reclasser
piéger,piégé,tromper,truffer,duper,se faire avoir,berner,attraper,mener en bateau,rouler,leurrer,feinter
se faire avoir,fait avoir,se tromper,trompé,perdre contre,perdu,berné,dupé,tomber dans le panneau,piégé,mordre à l'hameçon,eu tort
faire un carton,carton,succès,télécharger,téléchargé,vues,triomphe,tube,cartonner,plébiscité,faire un tabac,viral,record
émission,podcast,numéro,épisode,auditeur,radio,micro,antenne,public,diffusion
que devient,devient,garder,rester,finir,sort,aller,avenir,destin,passer à
connecté,réseau,sans réseau,hors ligne,internet,wifi,en ligne,branché,débranché,déconnecté,local
ordinateur,machine,portable,pc,poste,calculateur,logiciel,programme,écran,tablette,bécane
description,écrire,sentir,décrire,phrase,image,métaphore,évoquer,dépeindre,tableau
rendre moins fort,curseur,niveau de difficulté,difficulté,régler,affaiblir,handicap,réglage,mode facile,baisser le niveau
ne rien oublier,se souvenir,se souvient de tout,mémoire,rancune,retenir,n'oublie rien,rancunier,oublier
rôle joué,vous êtes,incarner,personnage,on joue,dans la peau de,jouer,interpréter,camper,endosser
perdu,disparu,coupé,manger,devait se trouver,amputer,manquer,effacer,détruire,emporter,mangé
scie,trait de scie,couper,coupé en deux,découper,panneau,trancher,scier,débiter
s'attarder,rester longtemps,y reste,minutes en moyenne,s'arrêter,contempler,stationner,passer du temps,durée
visiteur,public,spectateur,touriste,on y reste,promeneur,badaud,amateur,fréquentation
tableau,toile,peinture,panneau,œuvre,portrait,fresque,craquelure,huile,chef-d'œuvre,croûte
preuve fiable,preuve,nul faussaire,infalsifiable,authentifier,prouver,signature,irréfutable,incontestable,attester,convaincant
faussaire,faux,contrefaçon,imitateur,copie,authentique,imiter,falsifier,contrefacteur,original
authentique,vrai,faux,un faux,original,contrefait,verdict,copie,véritable,imprimé,d'époque,expertise
largeur,millimètres,centimètres,doigt,dimension,taille,épaisseur,mesurer,large
reconstituer,repeindre,restaurer,refaire,compléter,restituer,recréer,recomposer,rebâtir
meilleur que,prédécesseur,progrès,a compris,amélioration,supérieur,mieux,version précédente,gagner en
concurrent à conseiller,prenez,conseiller,préférer,choisir,recommander,opter,plutôt,se tourner vers,convenir
piscine,bassin,nager,baignade,nageoire,plongeoir,baigneur,bain
rectangulaire,angles droits,carré,angle,forme,géométrique,d'équerre
bruyant,bruit,décibels,db,silencieux,discret,sonore,ronfler,vacarme,tapage,boucan
sav,service client,service après-vente,assistance,garantie,réparateur,hotline,dépannage,support,remplacé
pièce,joint,composant,élément,pièce détachée,pièce de rechange,rechange,organe,vis
changer la pièce,remplacer,remplacé,réparer,panne,échanger,substituer,renouveler
vaut-il mieux,mieux vaut,plaira,convenir,préférer,idéal pour,adapté à,recommander,si vous,conseiller
genre,type,sorte,espèce,style,catégorie,profil,modèle,nature
pirate,hacker,cybercriminel,pirater,intrusion,rançongiciel,attaque,escroc,mot de passe,cyberattaque,virus,malfaiteur
comment sont entrés,entrer,tout est parti,appel,mot de passe,s'introduire,porte d'entrée,infiltrer,pénétrer,brèche,hameçonnage,faille
redémarrer,remettre en marche,remis en marche,relancer,repartir,repartie,reprendre,rouvrir,à la main,remise en route,ranimer,rallumer
remis en marche,repris du service,reprendre du service,rallumer,réactiver,rappelé,remettre en service,ressortir,sorti du placard
coincé,suspendu,bloqué,prisonnier,immobilisé,en l'air,piégé,paralysé,en rade,retenu,échoué
caché,dormir,dormi,en sommeil,tapi,dissimulé,invisible,inaperçu,latent,planqué,embusqué
remontée,télésiège,téléphérique,téléski,télécabine,cabine,siège,remontées mécaniques,funiculaire,câble
forfait,gratuit,billet,payer,ticket,pass,abonnement,titre de transport,péage
aurait tourné,fermé de toute façon,vent,resté fermé,fonctionner,ouvert,arrêté,en service,tourner
fermé,arrêt,jours d'arrêt,fermeture,à l'arrêt,hors service,interrompu,clos,porte close,rideau baissé
combien valait,évalué,évaluée,valorisé,valorisation,estimé,valeur,se disait évaluée,coter,coté
couler,faillite,naufrage,dépôt de bilan,liquidation,redressement judiciaire,sombrer,mettre la clé sous la porte,boire la tasse,banqueroute,cessation de paiements
fermer boutique,ferme boutique,jeter l'éponge,jette l'éponge,ne rouvrirait pas,mettre la clé sous la porte,baisser le rideau,liquidation,cesser son activité,plier bagage,fermer
ceux qui traînent,retardataire,à défaut,astreinte,en retard,tarder,mauvais élève,récalcitrant,lambiner,traîner
propriétaire,exploitant,gérant,gestionnaire,détenteur,opérateur,patron,maître des lieux,bailleur
de quoi se plaint,se plaindre,écrire que,dénoncer,reprocher,déplorer,râler,protester,courrier des lecteurs,lettre,pester
agacer,agace,énerver,que l'on cesse,irriter,exaspérer,hérisser,insupporter,fâcher,horripiler,en avoir assez
poisson,truite,saumon,pisciculture,pêche,pêcheur,huître,carpe,coquillage,palourde,mareyeur,homard
combien restent,rester,cet été,plus que,encore,subsister,nous en avions,survivre,restant
copine,amie,collègue,côte à côte,camarade,copain,ami,binôme,complice,acolyte
séparé,séparer,ne se croisent plus,casser les équipes,éloigner,diviser,désunir,disperser,éparpiller
prouver,prouve,registre,preuve,dire autre chose,attester,montrer,relevé à l'appui,démontrer,confirmer,témoigner
corps souffre,souffrir,infirmerie,passages,épaule,douleur,mal de dos,accident du travail,tms,usure,arrêt maladie,pénibilité
sans le vouloir,involontairement,par mégarde,innocemment,écrire à la préfecture,malgré elle,fortuitement,à son insu
tout déclenché,déclencher,déclic,parti de,à l'origine,provoquer,mettre le feu aux poudres,étincelle,rappeler pourquoi,boulette,élément déclencheur
emporter son savoir,recette,passer la frontière,transfert de technologie,feu vert,exporter,savoir-faire,secret industriel,brevet,fuite
feu vert,autorisation,donner son aval,agrément,permis,accord préalable,bénédiction,permettre,licence,blanc-seing
tuyau,câble,conduite,serpent,fibre,câble sous-marin,canalisation,pipeline,gazoduc,tube
longueur,kilomètres,km,mesurer,mesurera,mètres,long de,étendue,distance,pieds
qui dirige,piloter,pilote,à la tête,présider,préside,commander,mener,directrice,gérer,patronne
structure publique,société nationale,établissement public,entreprise d'état,organisme public,régie,agence nationale,société d'état
suivre de près,se tenir à,s'approcher,coller,filer,talonner,espionner,pister,prendre en filature
satellite,engin,orbite,spatial,lanceur,fusée,constellation,orbital
diplomate,ambassadeur,chancellerie,ministère des affaires étrangères,émissaire,kremlin,moscou,quai d'orsay,consul
coïncidence,hasard,fortuit,par hasard,simple coïncidence,concours de circonstances
ultime message,dernière lettre,dernière,dernier mot,message,missive,testament,adieu
aubergiste,hôtelier,tenancière,restaurateur,cafetier,patronne,gérante,bistrotier
entendre ces textes,lus à voix haute,lecture publique,lire,lues,écouter,déclamer,réciter,interpréter
réentendre,joué,rejouer,sera joué,écouter à nouveau,réécouter,premier dimanche du mois,concert
à quelle fréquence,fréquence,chaque,tous les,premier du mois,par semaine,par an,hebdomadaire,mensuel,chaque semestre,quotidien,régulièrement
troupeau,vaches,brebis,moutons,bêtes,éleveur,bétail,cheptel,alpage,ovins,bovins
éleveur,berger,vacher,agriculteur,paysan,fermier,pastoral,gardien,bouvier,producteur
a le droit d'aller,frontière,limite,clôture,parc,piquet,interdire,enclos,zone,barrière,délimiter,tracer
zone humide,mouillère,marais,tourbière,marécage,étang,mare,prairie humide
protéger,interdire,préserver,clôturer,défendre,sauvegarder,mettre à l'abri,conserver,protection
gardien,vacher,berger,surveillant,veilleur,garde,vigile,concierge,agent
objection,objecter,sentir,dire,reproche,contre-argument,rétorquer,opposer,réticence,mais
ancien,vieux,aîné,vétéran,doyen,retraité,vieillard,chevronné
revient plus cher,taux,dépasser,surcoût,plus cher,intérêt,coûter davantage,prime de risque,points de base,onéreux
immeuble,immobilier,prêt immobilier,logement,pierre,hypothèque,gage,bâtiment
fait appel à lui,appeler encore,m'appelle encore,solliciter,recourir,engager,besoin de lui,convoquer,rappeler
cascade,chute,tomber,cascadeur,doublure,combat,scène d'action,saut
reprocher au producteur,saisir le tribunal,contrat,céder,cession,litige,abus,porter plainte,assigner,procès
passer devant les juges,audience,audience fixée,comparaître,procès,plaider,entendre,m'entendra,être jugé,date d'audience,convoqué
s'adapter,s'accorder,accordé à,s'habituer,apprendre,prendre le rythme,se faire à,s'acclimater,s'ajuster,apprivoiser
testeuse,testeur,nous avons perdu,nous avons,notre essai,essayeur,banc d'essai,journaliste,essayer
réveil,réveiller,sonner,matin,se lever,sonnerie,grasse matinée,tirer du lit,debout
en couple,à deux,conjoint,deux dans le lit,mari,ménage,compagnon,partenaire,concubin
qu'arrive-t-il,il se perd,se passer,advenir,conséquence,résultat,se produire,survenir
à qui écrire,écrire à,demander à,s'adresser,contact,déléguée,contacter,adresse,dpo,joindre
récupérer ce qu'on a tapé,demander copie,droit d'accès,copie,suppression,données,effacer,export,portabilité,obtenir une copie
se renseigner,venir se renseigner,guichet,par téléphone,permanence,renseignement,informations,accueil,numéro vert,bureau,s'informer
industriel asiatique,chinois,chine,pékin,coréen,japonais,taïwanais,shenzhen,constructeur chinois
refus écrit,s'y était opposé,simple phrase,en toutes lettres,noir sur blanc,opposition,clause,mention,par écrit,formel
valable,suffire,pouvoir s'opposer,ne pouvait pas,valide,recevable,fût-ce,légitime,opposable,reconnu
s'arranger à l'amiable,amiable,se rencontrer,en vain,négocier,transiger,médiation,conciliation,règlement,compromis,trouver un accord,discussions
avant le procès,avant l'audience,préalable,en amont,au préalable,à trois reprises,avant de saisir
suivent toujours,suspendu,suspendue,maintenir,confirmer,en attente,persister,soutenir,toujours partant,rester
argent frais,apport,capitaux,millions,augmentation de capital,liquidités,injection,cash,fonds
mettre par terre,mis par terre,faire tomber,tomber le serveur,aspirer,planter,saturer,en panne,hors ligne,hors service,mettre à genoux,inaccessible
aspirer,pomper,moissonner,télécharger,piller,collecter,siphonner,récolter,extraire,moissonnage
assemblée,rapporteur,député,parlement,hémicycle,élu,sénat,commission d'enquête,parlementaire,législateur
vis-à-vis des plus jeunes,moins de 15 ans,mineur,enfant,adolescent,jeune,ado,moins de 18 ans,élève
mettre des sous,mis des sous,récolter,auprès de,fonds,investir,lever,financer,souscrire,actionnaire,signer
start-up,jeune pousse,née dans,pépite,entreprise,éditeur,licorne,société,application
fait divers,drame,tragédie,affaire,accident,cas,suicide,agression,disparition,incident
dans quel pays,pays,à l'étranger,états-unis,allemagne,irlande,territoire,serveurs situés
stocké,hébergé,conserver,serveur,entrepôt,hébergement,hébergeur,archiver,entreposer,sauvegarder
discussion,échange,conversation,message,dialogue,bavardage,tchat,causette
ramener les données,ramener,rapatriement,rapatrier,hébergeur,relocaliser,retour,revenir,transférer,déménager
reviendrait à combien,en coûterait,il en coûterait,prendrait,coût,millions,une somme,reviendrait,coûterait,facture,chiffrer
vérifier l'âge,contrôle par selfie,selfie,contrôle,âge,pièce d'identité,majorité,date de naissance,majeur
ont découvert la chose,découvrir,par hasard,machine à café,apprendre,se rendre compte,tomber sur,s'apercevoir,fuite
prohiber,interdire,ranger parmi,inacceptable,bannir,proscrire,article,défendre,pratique interdite,illicite
texte,loi,article,règlement,directive,décret,charte,code,arrêté,norme,ordonnance
quand sauront-elles,trancher,tranchera,délibéré,décision,jugement,verdict,rendre,rendu,mis en délibéré,conclusions
savoir qui a raison,rendre ses conclusions,conclusions,trancher,arbitre,verdict,décision,groupe spécial,donner raison,jugement
encore en poste,en poste,rendre son casque,en arrêt,démissionner,rester,partir,toujours salarié,quitter,licencié,en fonction
travailleur inquiet,salarié,demandez,par écrit,droit,employé,conseil,que faire,faire valoir
mal classé,mal noté,convocation,mauvaise note,orage,suspect,dernier,relégué,sanction,bonnet d'âne,mauvais élève
amende maximale,plafond,maximum,atteindre,jusqu'à,du chiffre d'affaires mondial,pouvoir atteindre,sanction,au plus,amende
tourne encore,débranché,arrêter,désactiver,couper,retirer,éteindre,toujours utilisé,en service,hors service,fonctionner
droit français,code du travail,loi,code civil,code pénal,législation,jurisprudence,juridique
surveiller ses équipes,moyen de contrôle,surveillance,flicage,espionner,pister,contrôler,traquer,surveiller,filmer
porté à la connaissance,informer,prévenir,notifier,avertir,faire savoir,déclarer,transparence
a-t-elle gagné,donner raison,donne tort,gagner,obtenir gain de cause,débouter,remporter,perdre,victoire,raison sur,tort
artiste,chanteuse,chanteur,comédien,interprète,voix,musicienne,peintre,doubleur,timbre
haute juridiction,conseil d'état,cour suprême,cour de cassation,tribunal fédéral,cour de justice,conseil constitutionnel,palais-royal
défaut dans le décret,motif,justifié nulle part,n'était justifiée,annuler,vice,irrégularité,illégalité,faille,insuffisance
recommencer,recommence,récidive,récidiver,par infraction,astreinte,sous astreinte,de nouveau,réitérer,à nouveau
être tranquille,bouchez,couper l'option,ruban adhésif,désactiver,conseil,précaution,débrancher,serein,dormir sur ses deux oreilles
tapis,moquette,parquet,carpette,sol,épaisse,carrelage,aspirer
aspirer,ramasser,avaler,nettoyer,balayer,aspirateur,dépoussiérer,aspire
clichés envoyés,photographier,images,filmer,voir,enfants,intimité,vie privée,capturer,courriers
bidon,faux,truqué,prouver,laboratoire,fabriqué,inventé,trucage,synthèse,mensonge,bobard,infox,factice
trucage,hypertrucage,fausse information,détecteur,deepfake,faux,manipulation,montage,image truquée,désinformation
agir vite,référé,heures pour,quarante-huit heures,en urgence,rapidement,sans délai,faire cesser,procédure accélérée
débloquer,débloqué,mettre sur la table,offrir,subvention,allouer,financer,aide,vient de débloquer,consacrer,dégager
petites communes,maires ruraux,village,commune rurale,bourg,hameau,localité,ruralité,campagne
apparu pour la première fois,plus ancienne trace,première trace,remonter à,apparaître,circuler,publié,posté,mis en ligne,surgir,diffusé
maire actuel,sortant,candidat sortant,édile,premier magistrat,élu,bourgmestre,en place,maire
y est pour quelque chose,démentir,dément,nier,responsable,impliqué,mêlé,étranger à,être derrière,tremper dans
paroles pour imiter,matière première,vœux filmés,discours,enregistrement,échantillon,voix,minutes de,allocution,bande
cesser d'y croire,croire encore,croyait encore,persister,crédule,convaincu,démenti,avaler,gober,rester persuadé
vérité rétablie,démenti,rectification,correction,mise au point,vérification,debunk,rétablir
veut faire quoi,programme,prévoit de,projet,promesse,proposer,refaire,envisager,plan,intention
marché couvert,halle,toiture,étal,place,foire,commerçants
sûr d'eux,certitude,au-delà du doute,catégorique,conclure,formel,affirmatif,sûr,confiant,assurance,doute
rendre le papier signé,signature,manquer,signatures,formulaire,autorisation parentale,rendre,signer,parapher,attestation
accusation injuste,à tort,injustement,soupçonné,mis en cause,accuser,victime d'une erreur,calomnie,innocent
marche bien,fonctionner,avoir raison,a raison neuf fois sur dix,efficace,performant,fiable,réussir,repérer,taux de réussite
dans quels cas,pour repérer,lorsque,situation,cas,condition,circonstances,contexte
comment vivent,vivre,confier,témoigner,avant j'avais,ressentir,supporter,stress,endurer,moral
alerte à répétition,alerte,klaxon,alarme,notification,sirène,signalement,avertissement,bip
origine du matériel,sortir d'usines,provenir,fabriqué,liste noire,made in,constructeur,provenance,chinois
liste noire,banni,bannir,interdit,boycott,mettre à l'index,blacklister,exclu,dévisser,proscrit
chez qui se trompe davantage,moins fiable,sensibilité,peau foncée,tomber à,biais,erreur,moins bien,discriminer,personnes à
obtention,marquage,certification,organisme notifié,agrément,dossier,homologation,visa,autorisation,habilitation
risque de traîner,traîner,calendrier plein,retard,lenteur,file d'attente,embouteillage,goulet,saturé,prendre du temps,s'enliser
retrouver une place,retrouvé,repris par,reclassé,réembauché,nouvel emploi,recasé,embaucher,repris,rebondir
financement bloqué,emprunt,suspendre,demander un délai,délai de courtoisie,geler,en attente,prêt,retarder,obligation
au bout du compte,finalement,en fin de compte,pour finir,à la fin,en définitive,au final,tout compte fait,à terme
hébergeur,nuage,centre de données,exploitant,serveur,fournisseur,opérateur,cloud
recalé,avis défavorable,refusé,rejeté,retoqué,échouer,écarté,pas passé,collé,non conforme
prendre en compte,tenir compte,ignorer,libre d'ignorer,suivre,passer outre,écouter,appliquer,suivi,obéir,contraignant
de quoi vit,vivre de,budget,financer,subvention,ressource,dotation,recette,par an,tenir
s'alarmer,s'alarme,pire nouvelle,inquiéter,murmurer,tirer la sonnette d'alarme,préoccuper,alarmant,affoler,redouter
se conduire mieux,se tenir bien,mieux répondre,bien se comporter,tricher,s'améliorer,inspecteur,sage,faire bonne figure
genres de gens,il y a là,équipe composée,métier,profil,ancien,virologue,dramaturge,effectif
partager les résultats,échanger,partager,communiquer,coopérer,mettre en commun,transmettre,s'échanger,collaborer
partagées avec d'autres,transmettre à des partenaires,partenaires de confiance,céder,revendre,tiers,communiquer,transmis,partager,divulguer
épreuve,examen,test,essai,examiner,contrôle,interrogation,évaluation,concours,oral
détecteur de triche,antifraude,module,fraude,repérer,tricheur,contrôle,anomalie,soupçon
triche,fraude,louer son compte,tricher,tromper,antisèche,pomper,usurper,fraudeur
cas isolé,il y a d'autres,même année,derrière,loin d'être le seul,autres,exception,unique,fréquent,des dizaines
livreur,coursier,vélo,débranché,indépendant,plateforme,deux-roues,cycliste,chauffeur
comment ça s'est fini,fini,finir,renvoyer,conseil partagé,départiteur,dénouement,issue,verdict,se terminer,conclusion,épilogue
quelle somme,réclamer,euros,montant,demander,indemnité,dommages et intérêts,chiffrer,total
vrai patron,salarié,subordination,indépendant,donneur d'ordre,itinéraire imposé,employeur,contrat de travail,requalification,lien de subordination
sur quels éléments,énumérer,se fonder,preuve,indice,faisceau,pièce,argument,s'appuyer
punir,puni,infliger une amende,sanction,amende,rien avant,sévir,condamner,réprimer,verbaliser
à partir de quand,à partir de,à compter du,pas avant,rien avant,entrer en vigueur,applicable,dès,s'appliquer
rebelle,refuser,réfractaire,récalcitrant,insoumis,frondeur,dissident,faire bande à part,mutin
géant,mastodonte,multinationale,gafam,poids lourd,colosse,grand groupe,leader,major
étiquetage,étiqueter,marquer,mention,filigrane,signaler,label,marquage,logo,tatouer
plafond des sanctions,pourra atteindre,atteindre,maximum,jusqu'à,du chiffre d'affaires,au plus,plafond,montant maximal
poussé à écrire,déclic,venir de,boulette,origine,fuite,raison,inspirer,motiver,élément déclencheur
règles,charte,règlement,consigne,code de conduite,guide,bonnes pratiques,principes,cadre
réviser,révisé,relire,relue,mettre à jour,revoir,actualiser,réexaminer,semestre,remanier,toiletter
abandonner l'ancienne version,monstre,personne ne l'ouvrait,trop long,illisible,remplacer,obsolète,inutilisable,pages
heures libérées,temps libéré,après-midi,gagner du temps,consacrer,dépannage,temps gagné,tâche,s'occuper
raté,affaire,dans toutes les têtes,couper le chèque,bavure,fiasco,échec,dérapage,loupé,scandale,précédent,erreur
autre camp,opposition,adversaire,bord opposé,parti,voter pour,camp adverse,minorité,gauche,droite
appuyer,soutenir,voter pour,votera pour,se rallier,approuver,donner sa voix,faire bloc,défendre,épauler
ottawa,fédéral,gouvernement fédéral,canada,mort au feuilleton,chambre des communes,québec
n'a toujours rien,attendre,ne rien faire,inaction,immobile,en retard,être mort,rester les bras croisés,enterré,piétiner
mettre le holà,mis le holà,suspendre,suspendu,interdire,stopper,annuler,mettre un frein,donner un coup d'arrêt,siffler la fin,coup d'arrêt,retoquer
maître-nageur,sauveteur,plage,baignade,baigneur,surveillant,secouriste,nageur
n'est pas mécontent,content,satisfait,se réjouir,soulagé,ravi,se féliciter,pas mécontent,mécontent,heureux
défendu,interdit,ne peut pas laisser,prohibé,proscrit,illégal,illicite,juger,banni,hors de question
confier à une machine,laisser un algorithme,déléguer,automatiser,classer,remettre,s'en remettre,sous-traiter
soignante,infirmière,aide-soignante,médecin,hôpital,blouse blanche,aide à domicile,garde-malade,sage-femme
notée,reléguée,note,classer,position,tenir pour suspect,évaluer,score,noter,rang
localités équipées,commune,mairie,écrire,ville,municipalité,équipé,préposé,canton,bourg
contacter,écrire,leur écrira,joindre,prévenir,appeler,s'adresser,courrier,alerter
écouler son retard,dossiers en souffrance,rattraper,retard,reprendre,arriéré,en attente,stock,résorber,retraités rappelés,mettre les bouchées doubles
fait condamner,donner raison à,plaignante,plaignant,obtenir,gagner,attaquer,requérant,saisir
devenir suisse,naturalisation,passeport,prêter serment,nationalité,citoyenneté,naturaliser,serment,citoyen
suivre un texte,norme,réputé conforme,conforme,facultatif,volontaire,présomption,obligatoire,contrainte,harmonisé
le reste c'est pour quand,retard,en retard,prêtes,attendre,restant,prochaine livraison
prêt,prête,achevé,terminé,fini,bouclé,sur les rails,au point,en place,disponible
école va former,certificat,ouvrir,places,formation,master,diplôme,promotion,institut,cursus,licence
combien d'élèves,places,effectif,promotion,classe,inscrit,candidat,étudiants
se revoient,prochaine rencontre,se revoir,réunion,rendez-vous,se retrouver,sommet,prochain tour,rencontre
c'est qui,ingénieure,présider,ans,fonction,directeur,fondatrice,métier,diplômé,président,native,spécialiste
corriger le tir,prendre les devants,a pris les devants,renvoyer vers,rectifier,depuis jeudi,modifier,revoir sa copie,s'amender,redresser la barre
bobard,affirmer que,rumeur,fausse nouvelle,mensonge,sera vendu,infox,invention,prétendre,canular,légende
usine de sucre,sucrerie,sucrière,raffinerie,betterave,canne,sucre,plantation,distillerie
dépenser,on y a mis,mis,coûter,engloutir,débourser,millions,investir,consacrer,budget
garde-fou,encadrer,encadré,limite,barrière,contrôle,prêter serment,règle,protection,balise,contredire
bosser,bosse,travailler,ouvrir les livres,à l'ancienne,à la main,méthode,procéder,turbiner,exercer
conseil supérieur,entendre,m'entendra,convoquer,discipline,passer devant,comparaître,auditionner
du coin,local,locale,maison,d'à côté,de la région,atelier,alentours,du cru,du pays,environs
faire les frais,font les frais,décommander,renoncer,victime,perdre le contrat,pâtir,trinquer,dommage collatéral,payer les pots cassés,subir
investisseurs du golfe,émirat,qatar,abou dhabi,dubaï,saoudien,riyad,fonds souverain,émirati
reproche à la bande,comparaître,comparaissent,pour avoir,accuser,prévenu,inculper,faire passer,poursuivre,trafiquant,mis en examen
bande,gang,courtiers,réseau,groupe,clique,complices,équipe,trafiquants,prévenus
devenus quoi,rejetées,finir,peupler,sort,jeter,il ne restait rien,brûler,disparaître,a fini
vers le bas,décrocher,décroche,plus forte baisse,plonger,chuter,baisse,reculer,dévisser,s'effondrer,piquer du nez,dégringolade
ouvrir la porte,laisser un rival s'installer,laisser s'installer,autoriser,interopérabilité,accès,concurrence,permettre,accueillir
répondre au téléphone,assistance,centre d'appels,téléopérateur,standard,standardiste,prestataires,hotline,plateau,opératrice,conseiller
mettre fin aux contrats,mettre fin,rompre,résilier,licencier,remercier,cesser,congédier,fin de contrat,sort
bataille juridique,recours,procédure,mois de recours,contentieux,procès,litige,guérilla judiciaire,appel,feuilleton judiciaire
rapporter,rapporterait,gagner,on y gagnerait,marge,économie,bénéfice,gain,point de marge,profit
à la place,reprendre,repris ma vieille,remplacer,utiliser,au lieu de,revenir à,substitut,troquer,maintenant
dentaire,dent,molaire,mâchoire,brosse,bouche,dentition,gencive,brossage
signaler,s'allumer,s'allume,indiquer,clignoter,avertir,voyant,prévenir,témoin
lampe,voyant,diode,lumière,ampoule,témoin,led,projecteur
monter le spectacle,mettre en scène,met en scène,metteur en scène,signer,créer,diriger,adapter,chorégraphier,mise en scène
pièce,spectacle,théâtre,comédie,représentation,salle,scène,planches,tragédie,drame
où voir plus tard,tourner à,tournée,tournera,dates,jusqu'en,puis,en salle,reprise,à l'affiche
prise en photo,fichier,visages,photographier,cliché,flasher,portrait,capturer,base de données
faire plus tard,rêver,rêve d'ouvrir,à la retraite,projet,ambition,espérer,envisager,un jour
plus lourde amende,plus gros,régler,millions,record,sanction,plus élevée,pénalité,salée
faux portable,prouver,relevé,appli,téléphone,mobile,smartphone,appareil,leurre
quel milieu,naître,né,née,père,mère,origine,famille,fils de,fille de,enfance,grandir,modeste
avant d'être,après une école,auparavant,débuter,parcours,dessiner,carrière,premier emploi,passer par,d'abord
prendre les notes,secrétaire de séance,compte rendu,comptes rendus,procès-verbal,greffier,sténographe,rédiger,dactylo,secrétariat
quitteront leur bureau,partir,quitter,nul ne sera nommé,non remplacé,poste,licencier,sur le carreau,dehors
pollution,effluent,déborder,rejet,station d'épuration,eaux usées,contamination,fuite,déversement,souillure,marée noire
se fier à,se fie,lire,lit un écran,faire confiance,écouter,baromètre,s'appuyer,croire,suivre
faire confiance,oui pour,non pour,fiable,se fier,croire,sûr,confiance,compter sur,digne de confiance
coquillage,huître,palourde,moule,coquille,bulot,crustacé,mollusque,conchyliculteur,ostréiculteur
porter le mouchard,équiper,équipera,capteur,balise,puce,mouchard,traceur,collier
particule,lubrifiant,résidu,poussière,fragment,grain,dépôt,substance,trace
d'après le labo,laboratoire,pencher pour,penche pour,supposer,estimer,privilégier la piste,hypothèse,attribuer à
partition,papier à musique,air,morceau,mélodie,note,dièse,chanson,carillon,refrain
s'entêter,entêté,soutenir mordicus,mordicus,soutenait,persister,camper,s'obstiner,n'en démordre,insister,têtu
partie où,filer,a filé,partir,rejoindre,se rendre,déménager,gagner,s'installer,mettre le cap
piégé,atteint,infecté,contaminé,compromis,touché,trafiqué,vérolé,hacké,saboté
suivre l'exemple,faire de même,a fait de même,débrancher,imiter,emboîter le pas,dans la foulée,à son tour,s'aligner,copier
se parler,truchement,interprète,traduire,bilingue,traducteur,communiquer,dialoguer,comprendre
l'entreprise s'explique,se dire,se dit,consterné,désolé,communiqué,s'excuser,réagir,se déclarer,fournisseur
équiper,poser,pose sur,installer,munir,doter,monter,mettre en place,déployer,garnir
phare,tour,feu,sémaphore,gardien,balise,côte,littoral
savoir qu'il partait,recevoir la nouvelle,reçu la nouvelle,lettre,enveloppe,annoncer,licenciement,prévenu,notification
polluant,gazole,fioul,diesel,mazout,charbon,émissions,essence,sale,groupe électrogène
suspect,démasqué,repéré,douteux,louche,clandestin,fraudeur,contrebandier,fantôme
premier mois de l'année,au début de l'année,premier trimestre,janvier,début d'année,dès janvier,en janvier
mettre en difficulté,buter,prendre pour,achopper,peiner,gêner,dérouter,coincer,trébucher,caler
timbre,vignette,oblitération,dentelure,philatélie,collection,philatéliste,postal,catalogue
vous étiez combien,nous étions,présents,assistance,record,participants,affluence,convives,membres
grosse bêtise,moment d'égarement,égarement,bêtise,erreur,perle,énormité,ânerie,aberration,dérapage
avait déboursé,avait payé,payé,francs,acheté,coûter,débourser,acquis,casquer
consommer,tirer,tireront,avaler,avale,mégawatts,kw,mw,demander,dévorer,engloutir,gourmand,pomper,boire
chaleur récupérée,chaleur,rendre,chauffer,aréna,réseau de chaleur,air chaud,brancher,buanderie,fioul,récupération
bloquer le projet,injonction,réclamer,recours,familles,s'opposer,chantier,stopper,entraver,faire barrage,suspendre
tombe,cimetière,sépulture,restes,reposer,défunt,funéraire,enterrement,caveau,inhumer,morts
paroisse,église,curé,prêtre,clocher,diocèse,chapelle,fidèles,sacristie
à quoi servira la somme,toit,ardoise,y voit,financer,travaux,rénover,usage,affecter,réparer
techno,déploiement,technologie,installer,premier déploiement,système,produit,innovation
sortir de la montagne,urbain,ville,hors des stations,déployer,exporter,plaine,en ville
plus grosse part,iront,millions iront,majorité,essentiel,deux tiers,gros,principal,moitié
repérer une panne,entendre,jours avant,détecter,prédire,anticiper,à l'avance,prévoir,maintenance prédictive,contrôleur
à l'avance,avant,jours avant,en amont,plus tôt,d'avance,préavis,anticiper,par avance
cesser de jouer le jeu,ne rattrape pas,refuser,dérailler,s'arrêter,désobéir,laisser tomber,ne plus suivre,sortir du rôle
se terminer,dernier tableau,finale,s'achever,dernière scène,se clore,finir,bouquet final,conclure,dénouement
numéro de cirque,jongler,équilibre,balle,piste,acrobate,chapiteau,clown,jongleur,trapèze
pourquoi avoir pris,préférer,a préféré,faute d'équivalent,moins cher,appel d'offres,choisir,retenir,opter pour,avoir choisi
venu de chine,chinois,pékin,provenir,importé,fabriqué en chine,asiatique,origine
intelligemment,avoir l'idée,eu l'idée,astucieux,malin,récupérer,ingénieux,bonne idée,futé
masse d'enregistrements,bobines,heures,volume,quantité,archives,fonds,traiter,indexer,numériser
voir juste,repérer,précis,fractures,fiable,sensibilité,bonnes réponses,avoir raison,taux de réussite,exact
radiographie,cliché,fracture,radio,imagerie,scanner,os,thorax,irm
ancienne employée,n'a pas attendu,à son compte,partir,se reconvertir,démissionner,ex-salariée,changer de métier,s'installer
gaffe,bourde,impair,maladresse,proposer,bévue,faux pas,boulette,indélicatesse,couac
en deuil,endormir,mort,décès,enterrer,perdre,euthanasier,funérailles,veuve
met dans ses machines,signer un chèque,investir,milliards,débourser,équipement,dépenser,moderniser,calculateur
bourdon,drone,engin,abeille,volant,appareil,quadricoptère,survoler
pomper moins,pompage,ramener de,réduire,mètres cubes,prélever,économiser l'eau,baisser,arroser
coincé au port,bloqué,conteneur,retenu,douane,saisi,en souffrance,immobilisé,à quai,cargaison
outil du même genre,même espèce,préparer,pareil,semblable,équivalent,analogue,comparable,similaire,du même acabit
mieux que les humains,se tromper,taux d'erreur,surpasser,dans des cas,battre,égaler,comparer,performance
prendre la place,occuper l'endroit,remplacer,occupe,là où se tenait,succéder,se substituer,détrôner,supplanter
guichet,vitre,hygiaphone,comptoir,accueil,préfecture,borne,bureau,caisse
fête,goûter,réception,banquet,bal,kermesse,buffet,pot,réjouissances,apéro,cérémonie
aura lieu,se tenir,se dérouler,c'est quand,prévu,programmé,date,à heures,fixé
ont arrêté,ranger,raccrocher,quitter le métier,cesser,se reconvertir,préparer un concours,tourner la page,changer de voie,jeter l'éponge
paye,tarif,rémunération,fondre,salaire,cachet,vacation,revenu,paie,baisser,solde
rendre service,valoir mieux que rien,utile,dépanner,servir,aider,commode,mieux que rien,précieux
se lever plus tard,ouvrir à,dormir la nuit,horaire,n'ouvrent plus,sommeil,faire la grasse matinée,au lieu de
boulanger,fournil,pain,boulangerie,tourneur,pâtissier,froment,pétrin,mitron,baguette
embauche à la clé,chercher,espérer,on cherche,poste,recruter,créer des emplois,main-d'œuvre,débouché
modèles essayés,laissé,nous avons laissé,tester,comparer,essayer,comparatif,appareils,passer au banc d'essai
le meilleur modèle,la plus juste,le plus juste,s'en tirer,bonnes réponses,premier,vainqueur,en tête,la meilleure,haut du panier,gagnant
à fuir,fuir,inacceptable,à éviter,mauvais,déconseillé,jugée,dernier,le pire,médiocre,nul
oisillon,jeune,juvénile,petit,poussin,semaines,progéniture,couvée,duvet
expliquer à eux seuls,part des bourdes,venir de,représenter,compter pour,être dû à,erreurs sur dix,causer,imputable
se lasser,s'en lasse,première semaine,ouvrir l'application,abandonner,perdre l'intérêt,délaisser,ennuyer,oublier au placard,routine
s'est trompé combien de fois,désigner,erreurs,alertes émises,fausse alerte,à tort,taux d'erreur,fautes,faux positif
dans le coin,dans la vallée,localement,alentours,secteur,région,dans les parages,environs,canton
reconnaître les gens,visage,brouillé,anonyme,flouter,identifier,plaque,reconnaissance faciale,anonymiser
aussi souvent qu'avant,tomber de,comparer à,moyenne,baisser,moins souvent,contre,par rapport à,fréquemment,reculer
saisonnier,cabinier,intérimaire,extra,vacataire,perchman,hivernant,vendangeur,pisteur
pas repris du service,pas été rappelé,rappelé,reconduire,réembaucher,non renouvelé,rengager,sans contrat
`;
