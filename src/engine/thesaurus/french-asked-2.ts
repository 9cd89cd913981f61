/** Everyday words of a question beside the press words of the sentence that answers it: one group a line. */
export const FRENCH_ASKED_2 = `
prochain usage,prochaine application,on voudrait,on aimerait,à l'étude,prochaine étape,servira ensuite,à venir,débouché
type,sorte,espèce,catégorie,genre,variété,famille,modèle,nature
homme,être humain,humain,humanité,personne,individu,mortel,genre humain
glisser,ajouter,insérer,introduire,incorporer,dissimuler,cacher,placer,mettre,fourrer
en cachette,en secret,secrètement,en douce,en catimini,discrètement,à l'insu,sous le manteau,clandestinement
gagner du temps,ramener de,raccourcir,abréger,accélérer,réduire,diviser par deux,plus vite,écourter,économiser
plante,variété,semence,graine,culture,végétal,espèce,croisement,semis,pousse
créer,mettre au point,mise au point,élaborer,obtenir,inventer,développer,façonner
évolution,scénario,hypothèse,issue,perspective,avenir,tendance,trajectoire,éventualité
croire le plus,le plus probable,le plus vraisemblable,à nos yeux,à leurs yeux,privilégier,pencher pour,miser sur,hypothèse centrale
devoir faire,inscrire,mettre à l'ordre du jour,ordre du jour,engager,il faut,il convient,adopter,proposer,prévoir
été,juin,juillet,août,estival,vacances,saison chaude,canicule,beaux jours
faire bon,tiède,chaud,doux,température,chauffer,douillet,degrés,réchauffer
désagrément,gêne,bruit,bourdonner,vrombir,déranger,nuisance,incommoder,gêner,perturber,importuner
devenir,occuper,dormir,rester,envoyer,affecter,sort,transférer,destiner,finir
que devient,que deviennent,reconvertir,reclasser,muter,à la retraite,remercier,reprendre,rejoindre,trouver une place
instructeur,moniteur,formateur,enseignant,entraîneur,professeur,pédagogue,maître
avant et maintenant,nous étions,ils étaient,nous voilà,il en reste,n'en compte plus que,contre,passer de,désormais,auparavant
redouter,craindre,avoir peur,appréhender,il n'y aura plus,disparaître,inquiéter,alarmer,s'alarmer,menacer
en quoi consiste,tâche,mission,fonction,accueillir,s'occuper de,chargé de,rôle,besogne
changer de poste,repositionner,reclasser,muter,réaffecter,redéployer,déplacer,transférer,recaser
reconversion,débouché,spécialité,filière,formation,se recycler,se reconvertir,nouveau métier,passerelle,reclassement
évacuer,sortir,fuir,quitter,partir,mettre à l'abri,déplacer,vider les lieux,mettre en sécurité
avertir,prévenir,alerter,sirène,signaler,aviser,informer,donner l'alerte,hurler,sonner,tocsin
avertir,message,sms,courrier,courriel,lettre,appel,notification,recevoir,annoncer
habitant,vivre,dormir,loger,riverain,âme,résident,population,peupler,nous sommes,demeurer
menace,danger,risque,exposé,à portée,sur la pente,au pied,péril,sous le volcan
concurrent,rival,adversaire,affronter,se mesurer,opposer,participant,candidat,finaliste,en lice
se mesurer,affronter,défier,rivaliser,se battre,concourir,disputer,en découdre,jouter,lutter
punir,pénaliser,sanctionner,délit,faute,retenir contre,disqualifier,reprocher,châtier,condamner
juge,jury,juré,arbitre,tribunal,magistrat,cour,président
longueur,mots,pages,lignes,signes,feuillets,kilomètres,mètres,minutes,étendue
en chair et en os,humain,vrai,réel,de sang,vivant,personne,humains
tirer d'affaire,sauver,secourir,aider,dépanner,repêcher,sortir du pétrin,rattraper,tirer d'embarras
deviner,pressentir,sentir,détecter,repérer,anticiper,prévoir,flairer,percevoir,soupçonner
oubli,trou de mémoire,absence,blanc,oublier,lacune,omission,défaillance
proposer du travail,faire une offre,proposer un poste,embaucher,engager,recruter,solliciter,offre,débaucher,tendre la main
métier,carrière,exercer,ancienneté,depuis,années,profession,pendant,vingt ans,trente ans
combien d'années,depuis,pendant,durant,ans,décennie,carrière,ancienneté
donner une pièce,jouer,représenter,représentation,spectacle,interpréter,monter,à l'affiche,programmer,mettre en scène
vouloir faire,penser à,songer à,envisager,rêver,projeter,caresser l'idée,compter,ambitionner
paramètre,critère,mesure,variable,niveau,vent,donnée,indicateur,facteur,température
bilan,équilibre,à l'équilibre,solde,neutre,compensation,résultat,compte,rendre
provisoire,en attendant,temporaire,à titre conservatoire,transitoire,intérimaire,jusqu'à,conservatoire,suspendre
annoncer la nouvelle,avoir le cœur,dire,apprendre,avouer,révéler,prévenir,mettre au courant
enregistrement,message,heures de,bande,son,voix,minutes,secondes,audio,captation
élu,élue,conseiller national,conseillère nationale,député,sénateur,maire,conseiller municipal,conseillère,édile,parlementaire,conseiller
faire vivre,dégager,résultat opérationnel,chiffre d'affaires,bénéfice,source de revenus,porter,locomotive,rapporter
discussion,conversation,parole,mot,échange,voix,dialogue,propos,bavardage
brouhaha,bruit,décibels,vacarme,tapage,boucan,bruyant,tumulte,chahut,sonore
suivre,comprendre,saisir,entendre,percevoir,distinguer,capter,déchiffrer
reprocher,reproche,sans le consentement,dénoncer,accuser,grief,critiquer,blâmer,sans l'accord,à l'insu
bientôt,prochainement,pour l'automne,promettre,cette année,d'ici,au printemps,à la rentrée,sous peu,prochain
démonter,ouvrir,s'ouvrir,dévisser,désassembler,réparer,remplacer,démontable
à fuir,mauvais,décevant,pire,à éviter,défaut,ronfler,siffler,dernier,médiocre,raté
proportion,sur dix,sur neuf,sur trois,sur quatre,pourcentage,part,fraction,moitié,un tiers,un quart
recycler,collecte,filière,revaloriser,récupérer,tri,retraiter,réemployer,réutiliser
tirer sur,abattre,détruire,descendre,toucher,viser,missile,chasse,neutraliser,frapper
engin,appareil,ballon,drone,aéronef,satellite,machine,robot,véhicule,sonde
réagir,demander une réunion,protester,convoquer,condamner,riposter,clouer au sol,dénoncer,répliquer,s'émouvoir
rendre,rapporter,restituer,ramener,retourner,renvoyer,redonner,remettre
lourd,peser,poids,kilos,kg,grammes,tonnes,pesant
retrouver en mer,repêcher,échoué,flotter,débris,récupérer,remonter,repêché,naufrage
appétit,consommer,gourmand,vorace,watt,réclamer,demander,engloutir,avaler,kilowattheure
éduquer,apprendre,récompenser,punir,dresser,entraîner,enseigner,former,élever
durée de vie,mourir,au bout de,vivre,longévité,expirer,périr,survivre,s'éteindre,jours
consommer,tourner avec,fonctionner avec,watts,brûler,réclamer,dépenser,absorber,pomper
capteur,électrode,sonde,détecteur,senseur,antenne,micro,caméra,jauge
cobaye,volontaire,participant,sujet,patient,testeur,dormeur,panel
se débrouiller,tomber juste,réussir,s'en sortir,performance,score,fois sur,faire mouche,taux de réussite
se débrouiller seul,savoir faire,se passer de,autonome,autonomie,sans aide,compétence,n'avoir plus personne,dépendre
thème,sujet,travailler sur,porter sur,spécialité,question,domaine,matière,recherche
bosser,travailler,travail,boulot,exercer,œuvrer,trimer,s'échiner
songe,rêve,cauchemar,mauvais rêve,sommeil,dormir,réveil,onirique
penser que,je n'y crois pas,croire,juger,estimer,à mon avis,selon elle,sceptique,convaincu,doute
du début à la fin,en entier,intégral,de bout en bout,complet,d'un bout à l'autre,entièrement
se rappeler,se souvenir,souvenir,mémoire,garder,oublier,retenir,revenir en mémoire
bonne réponse,bon diagnostic,juste,tomber juste,correct,exact,taux de réussite,fois sur,deviner juste,réponse exacte
battre,mieux que,devancer,dépasser,surpasser,l'emporter,faire mieux,vaincre,supérieur à,supplanter
sans se ruiner,pas cher,bon marché,abordable,prix,euros,économique,à petit prix,accessible
batterie,autonomie,recharge,chargeur,pile,accumulateur,heures,tenir la charge
toute une nuit,heures,jusqu'au matin,du soir au matin,nocturne,autonomie
défaut,regretter,bémol,dommage,inconvénient,faiblesse,reproche,hélas,seul hic,imparfait
trop chaud,chauffer,brûlant,brûler,surchauffe,degrés,bouillant,éloigner,canicule
ne suffit pas,sans,insuffisant,il faut aussi,ne se comprend pas,manquer,incomplet,pas assez
hésiter,doute,au moindre doute,incertain,incertitude,tergiverser,ne pas savoir,perplexe,indécis
filmer,vidéo,caméra,image,film,suivre,images par seconde,enregistrer,clip
erreur,faute,bourde,boulette,bévue,gaffe,se tromper,fautif,loupé,bêtise,ratage
désavouer,contredire,démentir,s'opposer,infirmer,corriger,déjuger,casser,rejeter
suivre l'avis,donner raison,suivre,approuver,confirmer,se ranger,entériner,ratifier
prochaine compétition,s'aligner,retrouver,affronter,quart de finale,prochain match,tournoi,rencontrer,en quart,disputer
refaire son retard,menée,mené,changer de stratégie,renverser,remonter,revenir au score,rattraper,combler
fâché,en vouloir,colère,rancune,furieux,mécontent,vexé,reprocher,amer,rancunier
penché,incliné,inclinaison,degrés,de travers,bancal,de guingois,basculer,oblique
diriger à distance,piloter,télécommander,signal,guider,commander,délai,mettre à parvenir,transmettre
ramener,renvoyer,rapporter,retour,rapatrier,capsule,prélever,acheminer,gratter
photo,image,cliché,voir,vue,montrer,ombre,portrait,photographie,apercevoir
grave,sans danger,dangereux,inquiétant,bénin,anodin,sans gravité,sérieux,inoffensif,sans conséquence
entraîner,élever,nourrir,dresser,simuler,apprendre,exercer,former,simulation,éduquer,instruire
s'ancrer,gravité,s'accrocher,s'arrimer,pesanteur,se fixer,flotter,attacher,harpon
énigme,mystère,on saura,savoir,trancher,question,inconnu,élucider,réponse,percer
passage faible,s'enliser,longueur,ennui,traîner,ralentir,se perdre,prévisible,voir venir,essouffler
suite,deuxième saison,saison,volet,nouvel épisode,prolonger,en écriture,second tome,renouveler
ça passe,diffusion,diffuser,chaîne,lundi,à 20 h,programme,à l'antenne,en salles,projeter
dénouement,fin,chute,épilogue,se jouer,conclusion,se terminer,dernier acte,final
convaincant,faire mouche,sobriété,crédible,juste,incarner,rôle,excellent,brillant,remarquable,habité
acteur,rôle,comédien,interprète,incarner,camper,investir le rôle,vedette,jouer
gagner,bénéfice net,dégager,profit,bénéfice,empocher,résultat net,engranger
an passé,l'an passé,en 2025,en 2024,l'an dernier,année écoulée,dernier exercice,précédent
magasin vide,pénurie,rupture de stock,retard de livraison,introuvable,manquer,coincé,rayons vides,approvisionnement
animal,bête,chat,chien,souris,ours,vache,cheval,oiseau,lapin,éléphant,renard,loup
oiseau,aigle,rapace,moineau,hirondelle,pigeon,huppe,corbeau,volatile,cigogne,héron
poisson,carpe,saumon,thon,truite,sardine,merlu,hareng,bar,thiof,cabillaud,anguille
insecte,frelon,abeille,guêpe,papillon,moustique,mouche,fourmi,coléoptère,nuisible
fleur,pivoine,rose,tulipe,orchidée,bouquet,massif,pétale,jardin
arbre,pin,chêne,sapin,hêtre,bois,forêt,peuplier,platane,tilleul,chêne-liège
gamme,rayon,collection,catalogue,lancer,rejoindre,nouveauté,produit,assortiment
objectif,tabler,viser,compter,prévision,ambition,attendre,croissance,cible,espérer
mettre en ligne,publier,poster,compte,diffuser,partager,téléverser,relayer,réseau social
combien de temps pour fabriquer,en quarante secondes,en quelques minutes,en une heure,en deux jours,en trois semaines,il a fallu,durée,demander
se renseigner,renseignement,répondre à vos questions,borne,information,guichet,accueil,point d'information,demander,standard
participer,inscription,s'inscrire,concourir,équipe,droit d'entrée,participation,candidater,frais d'inscription
concours,compétition,prix,tournoi,lauréat,championnat,épreuve,trophée,dictée
imiter,copier,copie,reproduire,cloner,contrefaire,singer,plagier,fabriquer,doubler
faire la différence,distinguer,prendre pour,confondre,copie,original,discerner,à pile ou face,reconnaître,différencier
louche,suspect,douteux,étrange,bizarre,raccrocher,se méfier,frauduleux,suspicieux
viser juste,recommandation,tomber juste,cibler,précis,deviner,suggérer,pertinent
sans rapport,inattendu,hors sujet,surprise,tirer,étranger à,jamais,éloigné,incongru
nouveauté,nouveau,démarrage,inconnu,débutant,inédit,sortie,lancement,récent
inconnu,nul ne connaît,anonyme,sans auditeurs,obscur,méconnu,ignoré,sans public
goût,préférence,aimer,fréquenter,habitude,penchant,plaire,affinité
se poser la question,se demander,s'interroger,question,interrogation,chercher à savoir
inattendu,surprise,imprévu,surprenant,étonner,inopiné,surprendre,hasard
un truc,astuce,ruse,combine,conseil,laissez,essayez,parade,recette,ficelle
embrouiller,tromper,déjouer,dérouter,berner,duper,brouiller,semer,leurrer
exigence,exiger,réclamer,gourmand,condition,dividende,imposer,contrepartie,demander,en échange
éconduire,refus,refuser,rejeter,dire non,décliner,trop petit,trop lent,éliminer,recaler
motif,raison,parce que,faute de,au motif,prétexte,cause,justification,invoquer
prendre du temps,il aura fallu,il a fallu,durer,mois,semaines,rendez-vous,demander,nécessiter
débloquer,clé,dénouer,solution,sortir de l'impasse,déclic,condition,résoudre,coup de pouce
conseiller,alléger,renforcer,garder,vendre,acheter,recommander,préconiser,conserver,suggérer
courtier,note,analyste,bureau d'études,gérant,nous passons,recommandation,broker
trouver preneur,couvrir,souscrire,s'arracher,appétit,acheteur,partir comme des petits pains,s'écouler,émission
emprunt,émission,prêteur,obligation,dette,crédit,souscription,lever,prêt
tirer profit,recette,profiter,gagnant,bénéficier,prendre,bondir,grimper,s'enrichir,fournisseur
prestataire,fournisseur,loueur,sous-traitant,partenaire,carnet,vendeur,loueur de calcul
vivre de ce client,dépendre,carnet de commandes,carnet,réaliser,principal client,chiffre d'affaires,exposé,seul client
financer,avancer,prêter,mettre de l'argent,soutenir,abonder,investir,renflouer,apporter
d'où viennent les fonds,vendre,héritage,fortune,céder,sa fortune,revente,patrimoine,économies
copier,suivre,imiter,les yeux fermés,emboîter le pas,s'inspirer,calquer,répliquer
cesser de financer,signer un chèque,chèque,attendre,effrayer,se retirer,couper les vivres,ne plus investir
mettre combien,jamais moins,jamais plus,ticket,mise,apport,montant,euros,par tête
rapporter,tirer,gagner,toucher,revendre,plus-value,empocher,encaisser,récolter
perdant,ne rien rendre,rien rapporter,échec,perte,nuage barré,mordre les doigts,fiasco,raté,faillite
bulle,éclater,krach,valorisation,surchauffe,effondrement,euphorie,spéculation
chargé de l'analyse,expert nommé,expert,nommé par le tribunal,mandaté,expertise,rapporteur,commis d'office
découvrir,retrouver,trouver,constater,mettre au jour,relever,dénicher,révéler,débusquer
rétorquer,répondre la défense,objecter,répliquer,arguer,plaider,se défendre,opposer,riposter,faire valoir
effacer,retirer,supprimer,gommer,ôter,enlever,disparaître,purger,détruire
retarder,prendre,durer,repousser,ralentir,allonger,ans,délai,reporter
présent,se déplacer,venir,absent,assister,comparaître,se présenter,représenté,siéger
plaider,mon client,ma cliente,défendre,avocat,conseil,défenseur,bâtonnier,au nom de,maître
interlocuteur,médiateur,saisir,s'adresser,guichet,se tourner,recours,contacter,faire appel à,conciliateur
faire le mort,sans réponse,ne pas répondre,silence,se taire,injoignable,rester muet,lettre morte,aux abonnés absents
voyage,séjour,week-end,vol,vacances,billet,circuit,trajet,escapade,croisière,destination
réglage,plafond,régler,paramètre,option,configurer,désactiver,limite,seuil,curseur
éviter,empêcher,prévenir,échapper,parer,plafond,se prémunir,esquiver,contourner,garde-fou
mésaventure,incident,déconvenue,pépin,piège,surprise,ennui,accident,désagrément
courrier,réagir en nombre,réaction,lettre,lecteur,messages,vous avez écrit,courriel,faire réagir
projet de loi,proposition de loi,texte,imposer,mention,législateur,parlement,amendement,loi
réclamer,proposer,vœu,souhaiter,revendiquer,il faudrait,exiger,que le législateur,appeler à,plaider pour
comparer,comme,parallèle,à l'image de,autant que,analogie,rapprocher,rappeler,de même
injuste,inégal,seul à porter,inéquitable,deux poids deux mesures,honnête,pénaliser,partial,arbitraire
obtenir satisfaction,être entendu,sera entendu,amendement,obtenir gain de cause,céder,concession,exaucer,gain de cause
pour ou contre,favorable,opposé,trois fois oui,oui à,non à,partisan,soutenir,rejeter,se prononcer,hostile
pousser,motiver,vouloir savoir,par curiosité,motivation,mobile,ni rançon ni gloire,inciter,animer,raison
pirate,attaquant,hacker,intrus,cybercriminel,assaillant,piratage,pirater
passer au tribunal,poursuivi,poursuivre,rappel à la loi,juger,procès,comparaître,parquet,classer sans suite,relaxer,mettre en examen
se prononcer,écarter,trancher,statuer,rejeter,homologue,décider,rendre un avis,valider
argument,thèse,raisonnement,faire valoir,tenir en une ligne,plaider,avancer,soutenir,invoquer,justification
étude,enquête,passer trois ans,observer,suivre,terrain,recherche,travaux,sondage,échantillon
parade,contre-pied,solution,riposte,trouver,remède,ruse,astuce,antidote,rempart
relève,débutant,apprenti,jeune,génération,novice,successeur,stagiaire,dans dix ans,plus personne
attentif,vigilant,flancher,attention,distrait,relâcher,vigilance,concentration,inattention
donner des résultats,fondre,chuter,baisser,diminuer,efficace,porter ses fruits,moitié,succès,payant,réussir
abandonner,nostalgie,revenir en arrière,renoncer,débrancher,arrêter,se passer de,tourner la page,retour
défiler,rouler au pas,manifester,cortège,opération escargot,rassembler,marcher,barrage,battre le pavé
conducteur,chauffeur,taxi,vtc,volant,automobiliste,routier,pilote,cariste,camionneur
manifestant,gréviste,contestataire,intersyndicale,cortège,protestataire,mécontents,opposant
arracher,obtenir,rendez-vous,décrocher,concession,accepter de parler,céder,négocier
ne tient pas,contester,rétorquer,justement,faux,réfuter,balayer,démonter,bancal
revendication,garantie,réclamer,exiger,obtenir,doléance,demande,cahier de doléances,requête
surveillant,superviseur,paire d'yeux,opérateur,gardien,contrôleur,vigie,guetteur,agent,sentinelle
au maximum,pas davantage,plafond,au plus,limite,jamais plus,pas plus de,tout au plus,max
prévoir du temps,comptez,compter,il faut prévoir,attendre,minutes entre,temps de trajet,durée
arrêter le métier,poser sa plaque,raccrocher,quitter la profession,prendre sa retraite,fermer boutique,rendre sa licence,jeter l'éponge,cesser son activité,mettre la clé sous la porte
heureux,content,mal aux nerfs,épanoui,regretter,satisfait,malheureux,ennuyer,sentiment,mal vivre
consister,montrer,corriger,tâche,apprendre à,expliquer,relire,vérifier,chargé de
vivre de,tenir les comptes,gagner sa vie,s'entendre avec,revenu,ressources,activité,reconversion,petits boulots
ne plus faire de fautes,ne plus se tromper,sans faute,infaillible,se corriger,irréprochable,zéro erreur
gagner autant,traitement,demi-traitement,salaire,revenu,paie,rémunération,moitié,solde
courant,électricité,kwh,énergie,brûler,réclamer,wattheure,secteur,jus
courte vidéo,petit film,clip,séquence,secondes de vidéo,vidéo,court métrage,extrait
selon l'endroit,tout dépend,là où,varier,d'un pays à l'autre,différer,selon le pays,en fonction de
jouer la transparence,ouvrir ses compteurs,publier,communiquer,divulguer,transparent,opaque,secret,refuser de répondre,chiffres
économe,sobre,consommer moins,rendement,efficace,gourmand,frugal,sobriété,moins gourmand
effet rebond,en mettre jusque,consommer moins,suffire,davantage,multiplier,annuler le gain
gaz,méthane,dioxyde de carbone,carbone,réchauffer,émission,effet de serre,fuite,co2
en priorité,d'abord,plus rapide,premier,urgence,avant tout,prioritaire,commencer par,en premier
pire,record,cracher,plus grave,extrême,jamais vu,le plus,sommet,champion
industriel,exploitant,opérateur,usine,fabricant,producteur,constructeur,gestionnaire
agir,réparer,réagir,intervenir,prendre des mesures,corriger,colmater,boucher,remédier
sous-estimé,croire secondaire,négligé,minoré,deux fois plus,déclarer,ignoré,méconnu,oublié
décharge,site,dépotoir,enfouissement,déchetterie,poubelle,tas d'ordures,déchets
facile à réparer,boucher,clé à molette,simple,réparable,suffire,sans peine,aisément
aveugle,ne rien voir,ne pas voir,invisible,trou,angle mort,échapper,nuage,limite,brouillard
diriger les travaux,signataire,premier auteur,conduire,mener,coordonner,signer,équipe,autrice
jeter,poubelle,sac,ordures,déchets,gaspiller,au rebut,tout-venant,bac,benne,invendus
foyer,ménage,domicile,famille,maison,logement,habitant,rue
faire ses preuves,faire maigrir,réussir ailleurs,fonctionner,réduire,éviter,concluant,déjà essayé,convaincre,éprouvé
ordures,incinérateur,fumée,brûler,finir,mâchefer,incinérer,enfouir,cendres
passage de camion,tournée,ramassage,rotation,camion,benne,collecte,trajet
au bout du compte,finalement,communiqué,décider,accord,déboucher,en fin de compte,conclure,aboutir
laisser de côté,conviée,inviter,exclure,écarter,absent,mettre à l'écart,oublier,tenir à l'écart,bouder
répliquer,organiser son propre,riposter,répondre,contre-attaquer,rendre la pareille,de son côté,représailles
se voir,rencontre,sommet,se réunir,dialogue,cortège,entrevue,tête-à-tête,rendez-vous
neutre,ne s'aligner sur personne,tout le monde,impartial,sans parti pris,équidistant,donner raison,terrain neutre
refuser d'écrire,vouloir bien,mot,formule,mention,biffer,rayer,texte,rédaction
affaiblir,se passer de,nuire,pâtir,souffrir,s'adapter,résister,autonome
embargo,sanction,interdiction,restriction,blocus,priver,couper,licence,verrou
convoiter,revendiquer,lorgner,disputer,souveraineté,réclamer,vouloir,s'approprier,guigner
parti pris,biais,répéter,penchant,préjugé,pencher,orienté,partial,influencer
tenir compte,regarder,dépendre,considérer,adapter,selon,prendre en compte,s'ajuster
rectifier,corriger,faire corriger,modifier,reprendre,retoucher,rétablir,erratum,amender
contesté,disputer,litige,controversé,doute,querelle,revendiquer,contentieux,polémique
précédent,déjà,vieille ruse,autrefois,rappeler,par le passé,histoire,siècle,employer
justifier,répondre,il s'agit,expliquer,se défendre,invoquer,prétexte,formule,assurer
se coller,se rapprocher,s'asseoir à côté,rôder,frôler,à proximité,voisinage,tendre l'oreille,suivre de près
espionner,tendre l'oreille,écouter,intercepter,espion,surveiller,renseignement,écoute,mouchard
agression,acte hostile,hostile,attaque,désagréable,provocation,offensive,geste inamical,acte de guerre
possibilité,option,choix,rester,s'éloigner,alternative,solution,ou bien,scénario
calmer le jeu,apaiser,rassurer,promettre,bouton d'arrêt,destruction,désamorcer,engagement,geste,calmer
fiable,reconnaître,neuf fois sur dix,précision,se tromper,juste,fiabilité,sûr,exact
autorisé,marquage,homologué,certifié,agréé,attendre,feu vert,agrément,licence,permis
vouloir racheter,tâter le terrain,offre,approcher,faire des avances,convoiter,prétendant,acquéreur,courtiser
entreprise,société,maison,boîte,firme,groupe,maison mère,filiale,jeune pousse
mettre en boîte,emboîtage,conserverie,conditionner,ranger,emballer,mise en boîte,boîte
rentabiliser,rentrer dans les frais,amortir,retour sur investissement,rentable,amortissement,rentrer dans ses fonds,se rembourser
ouvrier,ouvrière,salarié,saisonnier,main-d'œuvre,ancienne,bras,équipe,personnel,préparateur,trieur
vite,à l'heure,cadence,rapide,rythme,par heure,par minute,vitesse,rendement
menace,brandir,si on ne,sinon,avertir,prévenir,ultimatum,faute de quoi,chantage
tremper,plonger,immerger,baigner,bain,huile,cuve,noyer
avantage,supprimer,réduire,épargner,éviter,intérêt,permettre,bénéfice,atout
refroidir,rafraîchir,ventilateur,climatiser,froid,refroidissement,température,clim
sans cette enveloppe,sans cet argent,ne pouvoir,nous en ferons,absolument,permettre,indispensable,nécessaire
bénéfice pour le climat,épargner,tonnes de co2,éviter,émissions,carbone,économiser,gain
revers,je ne dis pas que c'est parfait,inconvénient,en revanche,limite,hélas,mais il faut,contrepartie,ombre au tableau
mettre de l'argent,venir de,financer,abonder,apporter,millions viennent,investisseur,foncière,cofinancer
part de la société,capital,pour cent de la maison,garder le reste,actions,détenir,majorité,contrôle,entrer au capital
nouvel entrant,investisseur,actionnaire,souscripteur,entrer,fonds,bailleur
chaleur,chauffer,radiateur,chauffage,calories,thermique,tiède,réchauffer
pays,état,capitale,nation,gouvernement,puissance,continent,diplomatie
faire ensemble,à parts égales,conjointement,de concert,en commun,cofinancer,partenaire,s'associer,main dans la main
intérêt stratégique,il s'agit de,ne plus dépendre,souveraineté,héberger,indépendance,sortir d'une dépendance,autonomie
extension,deuxième phase,agrandir,s'agrandir,extension prévue,tranche,élargir,doubler,agrandissement
démarrer,sortir,premières,premiers exemplaires,commencer,débuter,mise en service,lancer,entrer en service,trimestre,semestre
action,titre,bourse,céder,cours,valeur,cotation,reculer,perdre,place boursière
jugement favorable,annuler,donner raison,obtenir gain de cause,débouter,cour d'appel,casser,invalider
licencier,renvoi,renvoyer,annuler,congédier,remercier,mettre à la porte,licenciement,limoger
métier,magasinier,vendeur,notaire,préparateur,profession,caissier,comptable,serveur,infirmier
en tête,premier,les plus,surtout,dominer,arriver en tête,suivi de,devant,majoritairement
s'en aller,partir,rester,quitter,démissionner,claquer la porte,départ,rejoindre,filer
freiner,arrêter,stopper,ralentir,immobiliser,bloquer,couper,cesser de tourner
pause,arrêt,sans tourner,trêve,interruption,suspension,moratoire,répit,relâche
rater,manquer,brume,contre-jour,ne pas voir,échapper,passer à côté,louper,omettre,figurer
par beau temps,brume,brouillard,contre-jour,visibilité,nuage,conditions,pluie,mauvais temps
rester permis,à l'exception,sauf,exempter,dérogation,toléré,excepté,hormis,échapper
porter l'affaire,plaignant,plaignante,saisir,plainte,requérant,porter plainte,attaquer,poursuivre,requête
représailles,œil pour œil,riposte,rétorsion,répondre,menacer,taxer,mesure de rétorsion,rendre coup pour coup
improbable,jamais fait,il faudrait que,peu vraisemblable,inédit,impossible,exclu,incertain,chimère
traité,accord,congrès,pacte,convention,ratifier,texte,parapher,protocole
se rendre compte,découvrir,s'apercevoir,réaliser,constater,remarquer,tomber sur,tomber de haut,apprendre
commerçant,fleuriste,boulanger,marchand,boutiquier,épicier,boucher,libraire,artisan,gérant
artisan,plombier,peintre,électricien,maçon,menuisier,horloger,boulanger,luthier,prothésiste
musicien,violoniste,pianiste,organiste,chanteur,ténor,batteur,guitariste,orchestre,soliste
sportif,joueur,escrimeur,gaucher,coureur,champion,nageur,cycliste,athlète,lutteur
scientifique,sismologue,océanographe,climatologue,écologue,biologiste,météorologue,ergonome,ingénieur,chercheur
soignant,infirmier,médecin,puéricultrice,sage-femme,aide-soignant,kiné,pédiatre,radiologue,brancardier
juriste,avocat,notaire,magistrat,clause,droit,conseil,cabinet,légal
surveiller,veiller,guetter,observer,monter la garde,scruter,épier,vigie,garder un œil
équipement,caméra,capteur,appareil,dispositif,matériel,outil,installation,drone
feu,incendie,flamme,brûler,fumée,départ de feu,partir en fumée,hectares,pompier
poste d'observation,vigie,tour,hauteur,guetteur,mirador,belvédère,observer
informatique,ordinateur,machine,logiciel,programme,écran,numérique,robot,serveur
faire mieux,avant lui,plus tôt,devancer,plus vite que,surpasser,battre,minutes avant
se séparer,remercier,reprendre,congédier,médaille,licencier,renvoyer,guetteur,lettre
prévention,nettoyer,débroussailler,éviter,prévenir,couper la route,anticiper,précaution,pare-feu
se tromper,prendre pour,confondre,méprendre,erreur,fausse alerte,faux positif,hallucination,halluciner,à tort
favoriser,laisser revenir,replanter,privilégier,réintroduire,préférer,à la place,encourager
vraie activité,officiellement,en réalité,sous couvert,recruter,façade,couverture,paravent,prête-nom
garder les troupes,retenir,fidéliser,diviser les départs,crèche,départ,rester,semaine,augmentation
troupe,équipe,personnel,salarié,élément,effectif,ingénieur,ouvriers,collaborateur
partir à l'étranger,rejoindre,expatrier,s'exiler,quitter le pays,fuite des cerveaux,débaucher,émigrer
fac,université,école,promotion,amphi,campus,académie,faculté,étudiant,enseignement supérieur
compenser,doubler,pallier,combler,remédier,rattraper,à défaut,suppléer
mettre en garde,rappeler,avertir,signifier,argument,prévenir,souligner,avancer
proches,famille,parents,conjoint,entourage,enfants,fils,fille,mari,femme
crue,hautes eaux,gonfler,inondation,monter,déborder,montée des eaux,inondé,inonder
rivière,fleuve,lac,cours d'eau,débit,niveau,étiage,centimètres,canal,bief,ruisseau,eau,ru
sauver,suffire,il suffirait,préserver,rendre,protéger,restaurer,ressusciter
aide étrangère,offrir,fournir,don,envoyer,coopération,assistance,prêter,satellites
conséquence pour les poissons,pondre,frayer,remonter,mourir,chasser,s'en aller,reproduire,reproduction,ponte
voter non,contre,zéro contre,rejeter,opposition,minorité,abstention,s'abstenir,unanimité,bulletin
perdre son emploi,fiche de paie,suppression,disparaître,licencier,jurer,sans renvoyer personne,poste,poser son casque
triche,tricher,écrire à la main,sur table,copier,frauder,fraude,plagiat,examen
verdure,jardin,arbres,végétaliser,fleurs,plantation,espaces verts,haie,pelouse,pollinisateur
derrière le projet,maître d'ouvrage,promoteur,porteur de projet,filiale,fonds,commanditaire,porter le projet,initiateur
mettre combien,engager,investir,milliard,apporter,débourser,injecter,miser,consacrer
risquer,mettre en demeure,astreinte,infliger,amende,sanction,encourir,s'exposer,passible,pénalité
boucan,bruit,dépassement,décibels,tapage,sonore,vacarme,nuisance
économiser,compteur,passer de,fondre,baisse,réduire,moins,épargner,gain
à l'ancienne,pelle,à la main,traditionnel,sans machine,couper l'écran,manuel,artisanal,fait main
au sujet du contrat,clause,biffer,signer,résilier,avenant,renégocier,contrat,rayer
attendre,délai,minutes en moyenne,attente,patienter,file,retard,file d'attente,trimestre
malade,patient,infarctus,souffrant,cas,blessé,admis,hospitalisé,alité
vivre son rôle,sentiment,ressentir,avoir l'impression,mal vivre,frustré,ressenti,éprouver
sortir de l'argent,mettre chacun,mettre sur la table,à crédit,débourser,mise de départ,cotiser,apport,emprunter
associé,chacun,sociétaire,coopérateur,partenaire,actionnaire,membre,adhérent
étranger,maroc,roumanie,saisonnier,venir de,visa,immigré,travailleur détaché,sans papiers,maghreb
printemps,avril,mai,juin,mars,printanier,floraison
plus cher,relever son tarif,augmenter,hausse,majorer,renchérir,flamber,tarif,gonfler
délai de livraison,livraison,attendre,mois,commande,liste d'attente,patienter,retard
demander une aide,guichet,enveloppe,prime,subvention,bonus,clos,fermer,dossier,épuisée
s'y coller,marcher devant,se charger,se dévouer,prendre en charge,s'occuper,mettre la main à la pâte
averti,sms,message,recevoir,prévenir,lettre,coup de fil,annoncer,courriel
ne pas vouloir,gâter,gêner,trouver que,refuser,dédaigner,bouder,déplaire,agacer
échelonner,étaler,d'ici à,jusqu'en,progressif,par étapes,supprimer,calendrier
protéger la rivière,épargner,économiser,mètres cubes,préserver,gaspiller,prélever moins
dégât,descendre,mourir,cuire,abîmer,casser,couper,à ras,détruire,ravager,dommage,endommager
sécheresse,bas,étiage,manque d'eau,asséché,à sec,canicule,pluie,aride
décrocher le marché,adjuger,attribuer,remporter,groupement,chantier,appel d'offres,confier,gagner le contrat
rapporter à la commune,percevoir,budget,taxe,recette,loyer,retombées,fiscal,encaisser
commune,mairie,village,ville,municipalité,canton,bourg,collectivité,nous percevrons
bâtir,terrain,construire,changer de visage,chantier,implanter,ériger,sortir de terre,s'installer
faire vivre,nourrir,famille,employer,gagne-pain,salarié,vivre de,ouvrier
grossir,s'agrandir,agrandissement,extension,croître,s'étendre,doubler,élargir
avoir le dernier mot,repasser devant,décider,trancher,arbitrer,voter,consulter,veto,départager,majorité
côté nature,lac,puiser,faune,environnement,rejeter,eau,biodiversité,écologique,zone humide
contester,nouveau comptage,recompter,recours,faire appel,attaquer,réclamer,recomptage,pourvoi,appel
se déplacer pour voter,participation,scrutin,abstention,votants,électeurs,urnes,bulletin,aller aux urnes
mener campagne,association,coller,tract,affiche,militer,comité,pétition,collectif
occuper le terrain,reprendre possession,squatter,investir les lieux,s'installer,vide,désert,friche,inoccupé,habité
bâtiment désert,fermé,abandonné,vide,vacant,désaffecté,friche,à l'abandon,inoccupé,ancienne usine
brancher,raccorder,connecter,relier,raccordement,branchement,réseau,alimenter,desservir
jusqu'à quand,avant,d'ici,pas avant,au plus tôt,plus personne avant,échéance,délai
suivre son patron,navette,déménager,suivre,prendre le car,muter,déplacer
choisir en premier,file d'attente,date de la demande,priorité,ordre d'arrivée,trier,classer,d'abord,premier arrivé
attribuer,départager,répartir,allouer,affecter,octroyer,distribuer,attribution,décerner
coup de pouce,congé d'impôt,crédit d'impôt,subvention,aide,rabais,exonération,ajouter,avantage fiscal,bonus
fédéral,ottawa,berne,washington,gouvernement,berlin,capitale,état
fuir,se perdre,fuite,tuyau,canalisation,perdre,gaspiller,s'échapper,réseau
recruter derrière,sa chaise,ne sera pas remplacé,reprendre son poste,successeur,remplacer,pourvoir,poste vacant
vieux métier,pendant trente ans,à l'oreille,ausculter,carrière,expérience,depuis toujours,ancien
devenir un objet,accrocher,sous verre,musée,vitrine,ranger,exposer,donner,placard,étiquette
garder les données,effacer,conserver,au bout de trente jours,durée de conservation,stocker,supprimer,archiver,détruire
conversation,échange,message,dialogue,propos,discussion,enregistrement,entretien
rêver de,vouloir être,se destiner,ambition,souhaiter devenir,vocation,rêver d'être,aspirer
depuis quand,débarquer,arriver,en 2001,entrer,embaucher,début,date,commencer,vacataire
que faisaient ses parents,fille de,fils de,patron,ouvrière,mère,père,grandir,origine,né,enfance
bouger,refondre,changer,modifier,moins de,réformer,évoluer,remanier,transformer,refonte
études,brevet,diplôme,cursus,module,formation,programme,master,examen,cours
en avoir assez,ne plus demander que,ras-le-bol,lassé,marre,fatigué,usé,lassitude,excédé,à bout
compter tant de salariés,passer de,effectif,à l'établi,ils sont,employer,compter,grossir,dix-sept,équipe
ne plus jeter,récupérer,recycler,réutiliser,poussière,déchet,valoriser,tout-venant,réemploi
essaim,colonie,ruche,mortalité,abeille,sauver,apiculteur,reine,butiner
ne plus fonctionner,s'endormir,au-dessous,s'arrêter,hors service,tomber en panne,se figer,s'éteindre,inopérant
éliminer,neutraliser,tuer,détruire,abattre,supprimer,exterminer,liquider,écarter
se débarrasser,envoyer,bac,chasser,intrus,expulser,éliminer,piéger,évincer
nuisible,intrus,frelon,rongeur,rat,parasite,ravageur,envahisseur,punaise
alimenter,panneau solaire,solaire,pile,courant,énergie,fonctionner à,secteur,photovoltaïque
personnes perdant leur poste,poser son casque,ranger son badge,à leur place,prendre la porte,être remplacé,suppression,rendre les clés,licenciement
revendiquer,nous demandons,nous voulons,réclamer,demander,exiger,être reçu,solliciter,cahier de revendications
de justesse,à une voix près,contre,bulletin,pour,serré,voix,d'un cheveu,de peu,majorité
au pire,maximum,jusqu'à,coûter,au plus,absence de tout le monde,plafond,dans le pire des cas,pénalité
se donner rendez-vous,se retrouver,se réunir,jeudi à,au bar,rassemblement,se rejoindre,convoquer,réunion
ouvrier du livre,imprimerie,imprimeur,typographe,atelier,mise en page,anciens,linotypiste,correcteur
chute,tomber,reflet,prendre pour,plongeon,dégringolade,culbute,accident
immatriculation,plaque,voiture,automobile,véhicule,conducteur,radar,amende
se passer de,cesser de dépendre,dépendance,s'affranchir,dépendre,autonomie,se libérer,contourner,éviter
gens de mer,pêcheur,marin,poisson,armateur,équipage,mareyeur,port,matelot,chalutier
toucher terre,sortir de l'eau,atterrage,atterrir,arriver,accoster,plage,débarquer,rivage
payer le travail,rémunération,l'heure,salaire horaire,taux horaire,francs,toucher,dollars l'heure,tarif horaire,journée
étiqueteur,annotateur,diplômé,étiqueter,annoter,petite main,trieur,détourer,contour
exact,faux,inexact,c'est faux,vrai,démentir,infox,véridique,erroné,fondé,rumeur
puissance,mégawatts,mw,gigawatts,capacité,extension,porter à,pointe,gw
stocker,héberger,entreposer,conserver,serveur,centre de données,garder,abriter,engranger
ruse,astuce,tendre,piège,stratagème,parade,corde,feinte,subterfuge,leurre
râler,se plaindre,pester,plainte,protester,rouspéter,grogner,mécontent,tiquer,faire tiquer
équipe adverse,visiteurs,adversaire,opposant,équipe d'en face,camp adverse,extérieur
avertissement,prévenir,mettre en garde,menacer,semonce,rappel,canne,alerte,carton jaune
épauler,assister,avocat,de l'autre côté,soutenir,à ses côtés,accompagner,petit-fils,flanqué
indice,critère,figurer,se fonder,élément,soupçon,signe,paramètre,faisceau
soupçonner,suspecter,accuser,fraude,soupçon,suspect,mettre en cause,contrôler,incriminer
tenu de,enjoindre,obliger,ordonner,contraindre,sommer,devoir,s'exécuter,astreindre,imposer,se conformer
organisme,caisse,administration,agence,institution,établissement,bureau,office,autorité
arrêter d'utiliser,débrancher,ne plus se servir,abandonner,licence,mettre au placard,retirer,couper,suspendre
couper les aides,suspendre,interrompre,versement,supprimer,allocation,priver,geler
note,score,au-dessus de,point,barème,notation,seuil,résultat,classement
plaignant,requête,dossier,recours,examiner,audience,affaire,victime,partie civile,plainte
date d'audience,examiner,juger,novembre,renvoyer,calendrier,passer,délibéré,audience
proposer au personnel,inviter à,faire valoir ses droits,offrir,garder,reclasser,permis,préretraite,plan de départ
marchandise,poisson,denrée,produit,article,cargaison,lot,peser,coter
zone interdite,fermeture,carré,interdire,réserve,fermer,cantonnement,pêche,filet
évaluer,lire,mesurer,juger,noter,apprécier,jauger,estimer,balance,coter
y perdre,perdre,lésé,perdant,pâtir,faire les frais,baisser,victime
entretien,maintenance,s'ajouter,réparation,révision,non compris,contrat de maintenance,dépannage
port,place,quai,criée,halle,bassin,site,marché
s'équiper,passer commande,commander,acheter,adopter,installer,se doter,imiter,suivre,emboîter le pas
enquêter,se faire remettre,ouvrir une enquête,autorité,saisir,perquisition,instruire,examiner,investigation
à la demande de,après la plainte,saisi par,sur plainte,à l'initiative,requête,à la suite,signalement
sollicité,coup de fil,demander,recherché,offre,appeler,courtisé,convoité,débordé
équipe,avant on était,maintenant,collègue,à quatre,à deux,binôme,effectif,seul
invité,avec nous,recevoir,plateau,micro,convive,accueillir,interroger
appareil,drone,robot,machine,capteur,gadget,dispositif,téléphone,instrument,boîtier
servir à,regarder,dire lequel,repérer,détecter,indiquer,écouter,rappeler,résumer,signaler
métal,aluminium,cuivre,or,argent,palladium,tantale,acier,minerai,lithium,terres rares,gallium
origine,venir de,provenance,depuis l'an passé,importer,québec,russe,chinois,fournisseur,provenir
comptable,facturer,comptabilité,expert-comptable,livres de compte,tenir les comptes,bilan,compta
se chamailler,querelle,dispute,différend,se disputer,brouille,litige,se quereller,bisbille
faire la paix,enterrer la querelle,se réconcilier,accord,signer,trêve,solder,enterrer la hache de guerre,compromis
compétent,trancher,autorité,collège,tribunal,contrôle,juridiction,arbitrer,confier
désaccord,sans accord,faute d'accord,échec,blocage,impasse,discorde,mésentente,dissension
garanti,pas encaissé,dépendre,sous réserve,conditionnel,certain,acquis,suspendu à,promesse
compensation,congé de reclassement,enveloppe,indemnité,prime,chèque,dédommagement,par tête,prime de départ
retrouver du boulot,chercher,hôpital,embaucher,offre,recruter,poste,débouché,emploi
dans le coin,à la ronde,kilomètres,alentour,région,proche,voisin,secteur,local,environs
boulot d'avant,pendant dix-neuf ans,ancien métier,auparavant,traquer,exercer,carrière,avant de,travaillait
y a-t-il du travail,deux offres,paire de bras,pénurie,manquer de bras,embaucher,demande,tension,main-d'œuvre
patrimoine,monument,ancien,restauration,chantier,église,château,vieilles pierres,cathédrale
contrat,clause,licence,accord,renouveler,signer,bail,convention,abonnement
tout le monde s'en sert,dormir,licence,inutilisé,bouder,usage,délaisser,adopter
taux d'utilisation,usage,remonter,fréquentation,adoption,pour cent,emploi,recours
étudiante,étudiant,master,élève,diplômé,thèse,doctorant,lâcher,promotion,apprenti
prendre une voie,apprendre,lâcher,gagner sa vie,se lancer,bifurquer,se réorienter,changer de voie
de quoi parle,comparer,raconter,traiter,porter sur,évoquer,décrire,retracer,relater,aborder
chercher dans un métier,plaisir,demander,sens,geste,attendre,envie,vouloir
trier les images,classer,passer au rouge,prioriser,sélectionner,examen,urgence,ouvrir en premier
responsable,engager,signature,faute,imputer,incomber,répondre de,responsabilité,coupable
confrère,collègue,partir à la retraite,pair,consœur,homologue,camarade,associé
équivaloir,de huit,représenter,l'équivalent,correspondre,valoir,soit,autant que
prouver,documenter,démontrer,justifier,preuve,attester,établir,apporter la preuve,montrer
mise en route,appuyer sur le bouton,démarrage,lancement,mise en service,activer,droit de,déploiement
mettre de l'argent dans,souscrire,augmentation de capital,fonds souverain,tour de table,entrer au capital,investir,levée
temps imparti,disposer de,secondes par,délai,au-delà,chrono,limite,dépasser
ne plus avoir besoin de,lui-même,tout seul,dresser,automatique,remplacer,suppléer,faire désormais
délai pour répondre,s'exécuter,trois mois,deux mois,sous trois mois,répondre,mise en demeure,échéance
argent public,réserves,puiser,subvention,impôt,contribuable,denier public,obtenir,trésor
s'adapter,ouvrir une option,évoluer,complète,modifier,ajuster,refondre,transformer,faire face
boulette,inventer,erreur,bourde,halluciner,aberration,fabuler,hallucination,laisser inventer
devoir démontrer,prouver l'absence,tenir un journal,obliger,preuve,contrôle,attester,conformité,documenter
vendeur d'outils,éditeur,fournisseur,prestataire,marchand,fabricant,distributeur,concepteur
se faire taper sur les doigts,carton rouge,sanctionner,épingler,rappeler à l'ordre,blâmer,condamner,réprimander,sortir le carton
sanction maximale,s'exposer,contrevenant,millions,amende,pour cent des ventes,pénalité,encourir,chiffre d'affaires
ne pas respecter,contrevenant,enfreindre,violer,contrevenir,manquement,infraction,transgresser,hors la loi
pour quand,échéance,report,fixer à,entrer en vigueur,date,repousser,calendrier,application
start-up,jeune pousse,société,entreprise,louer,fondateur,éditeur,licorne
de sa poche,apporter,mettre,autofinancer,fonds propres,le reste,contribution,mise
calmer les inquiétudes,répondre par,bassin,rassurer,promettre,apaiser,proposer,compenser
en douce,cacher,avouer,en secret,dissimuler,à l'insu,tricher,discrètement,taire,clandestin
de peur,crainte,juger superflu,par peur,craindre,honte,pour ne pas,risque
abonnement,licence,forfait,redevance,souscription,par mois,mensualité,mensuel
changer de fournisseur,renouveler,contrat,fidèle,résilier,reconduire,rester,rompre,concurrence
s'interrompre,se taire,s'arrêter,silence,couper,au milieu de,muet,caler,s'éteindre
panne de courant,bougie,noir,coupure,black-out,lumière,obscurité,délestage,électricité
rédiger,écrire,à la main,taper,plume,composer,encre,papier,stylo
contrepartie,mais,en échange,coller,de plus,revers,prix à payer,en retour,donnant-donnant
syndicat,organisation représentative,refuser de siéger,délégué,intersyndicale,boycotter,central,représentants,section
refuser de siéger,boycotter,protester,claquer la porte,s'opposer,réagir,bouder,quitter la table,voter contre
actionnaire content,titre,gagner,bourse,grimper,progresser,bondir,investisseur,cours,saluer
réutiliser,pomper,recycler,puiser,retraiter,en boucle,prélever,rejeter,économie d'eau
trouver à quel prix,pièce,euro,disponible,vendre,à partir de,facturer,tarif,coûter
dessin,croquis,illustration,esquisse,style,illustrateur,trait,dessinateur,caricature,planche
organisation,syndicat,présider,association,fédération,collectif,ong,ligue,comité,confrérie
apprendre par hasard,tomber sur,chez mon,découvrir,apercevoir,au détour,un jour
fabricant,constructeur,usine,manufacture,marque,producteur,maison,industriel,équipementier
moyens de défense,vendre,cagnotte,collecte,fonds,avocat,recours,se battre,armes
faire à bord,souder,réparer,naviguer,équipage,poser,piloter,embarqué
marin,à bord,équipage,navire,matelot,mer,bateau,capitaine,cargo,embarcation
détenir,appartenir,posséder,propriétaire,contrôler,aux mains,propriété,lui revenir
géant du web,géant américain,gafam,mastodonte,plateforme,groupe,multinationale,big tech
partir travailler,signer chez,rejoindre,embaucher,recruter,pour le double,débaucher,passer à l'ennemi
jeune diplômé,ingénieur,étudiant,sortant,promotion,recrue,débutant,sorti de l'école
se réjouir,saluer,respiration,bien accueillir,applaudir,se féliciter,bonne nouvelle,satisfait,ravi,aubaine
fac,président,dotation,université,doyen,rabot,budget,raboter
action de protestation,grève,manifester,boycott,pétition,débrayage,voter,mobilisation,grève de la note
punir,relaxer,conseil de discipline,sanctionner,blanchir,exclure,acquitter,disculper,dossier
obéir,se conformer,délai,s'exécuter,mettre en conformité,obtempérer,se plier,respecter
confidentialité,lire,secret,vie privée,consulter,fuite,protéger,divulguer,accéder
élève pris,retenir,admettre,promotion,sélectionner,candidat,place,recevoir,intégrer
vues,vu fois,millions de fois,visionner,partager,audience,viral,clics,regarder
bâtiment,usine,fabrique,immeuble,entrepôt,hangar,local,édifice,construction
mieux résister,tenir,épargner,à l'abri,faute de robots,préserver,échapper,solide
chantier,bâtiment,btp,construction,plâtre,maçon,travaux,grue,échafaudage
recommandation sur l'action,passer de,renforcer,conserver,acheter,alléger,vendre,objectif de cours,dégrader,abaisser
obtenir les autorisations,compter,mois,agrément,feu vert,permis,instruire,bruxelles,enquête publique
assuré,client,souscripteur,adorer,sociétaire,usager,adhérent,bénéficiaire
meilleure note,sur 10,noté,premier,8/10,en tête,étoiles,palme,gagnant
plus mauvais,dernier,sur 10,pire,en queue,bon dernier,4/10,3/10,décevoir
recommander,suffire,noter,conseiller,notre choix,préférer,valoir le coup,pour la plupart
trier,traiter,paquet,colis,agent,courrier,centre,postier,expédier
fausse alerte,à cause de,alarme,se déclencher,prendre pour,faux positif,arriver,déclenchement
cours de langue,parler,allemand,apprendre,langue,anglais,dialecte,traduire,patois
comment payer,emprunter,taux zéro,prêt,crédit,subvention,financer,agence,équiper
à qui la faute,se renvoyer la balle,responsable,accuser,incriminer,rejeter la faute,se défausser,imputer
défaut écologique,batterie,ferrailleur,déchet,empreinte,polluer,finir,pollution
précaution,bouton,ajouter,sécurité,arrêt d'urgence,prévenir,garde-fou,par prudence
prendre la place,fabriquer désormais,outil maison,remplacer,automatiser,faire à sa place,supplanter,ne plus faire
donner de l'argent,crédit d'impôt,verser,subvention,aide publique,aider,allouer,soutien
prendre le contrôle,racheter,capital,prise de contrôle,acquérir,majoritaire,s'emparer,avaler,pour cent du capital
devoir trancher,décider,sécurité nationale,menacer,examiner,arbitrer,se prononcer,rendre sa décision
durcir le ton,réclamer,menacer,pression,serrer la vis,hausser le ton,verrou,sévir,intransigeant
technicien,dépanneur,réparateur,mécanicien,rappeler,horloger,ouvrier,opérateur,installateur
devoir rentrer,rappeler,rapatrier,retour,revenir au pays,avant noël,retourner,plier bagage
faire des réserves,stocker,prendre les devants,accumuler,constituer des stocks,amasser,de quoi tenir,provision
pièce de rechange,remplacer,pièces,lentille,fournir,composant,écran,rechange
échapper à l'interdiction,dérogation,exception,rester possible,exempter,passe-droit,sauf,exclu
s'en occuper,instruire,douane,agent,traiter,gérer,former,dossier,chargé
solution de secours,liaison,plan b,de rechange,suspendre,repli,recours,roue de secours
inquiéter,à sa discrétion,suspendre,fragile,risque,unilatéral,sans préavis,préoccuper
sabotage,coupure,jumelle,sectionner,acte malveillant,relever,incident,vandalisme,endommager
mettre la main à la poche,signer pour,ajouter,prélever,financer,banque,débourser,contribuer
changer d'avis,effacer,recommencer,revenir sur,se rétracter,retirer,se raviser,volte-face,virage,se dédire
interviewer,interview,apprendre,entretien,rencontrer,portrait,interroger,questionner
nouer une alliance,signer avec,mettre en commun,s'allier,partenaire,coalition,se regrouper,s'unir,accord
batailler,se jouer,mot,négocier,achopper,discuter,ferrailler,se disputer,bras de fer
ong,amnesty,association,organisation,défense des droits,humanitaire,militant,croix-rouge
être de son côté,favorable,soutenir,rallier,acquis,hésiter,partisan,camp,rejoindre
principale raison,argument,tenir en une ligne,raison de fond,parce que,motif,pourquoi
tomber d'accord,consensus,faute de consensus,s'accorder,unanimité,s'entendre,compromis,entente,convenir
militer,plaider,se battre,lutter,défendre,engagement,militant,combattre,faire campagne
s'opposer,rouge,refuser,contre,ne pas vouloir,hostile,adversaire,opposant,veto
accepter l'argent,renvoyer l'enveloppe,proposer un million,refuser,décliner,don,sans l'ouvrir,retourner
se moquer,glisser,ironiser,railler,plaisanter,persifler,moquerie,se gausser,source diplomatique,brocarder
estimation,exercice,tabler sur,prévision,précédent,évaluer,calcul,chiffrer,projection
effacer ses émissions,certificat,compenser,crédit carbone,acheter,neutralité,neutre en carbone,compensation
donner son avis,consultation,contribution,enquête publique,clôture,fermer,commentaire,participer,s'exprimer
répondre,décrocher,appeler,contacter,silence,sollicité,ne pas donner suite,rappeler,au bout du fil
gens qualifiés,chercher,depuis un an,recruter,pénurie,compétence,profil,frigoriste,candidat,introuvable,main-d'œuvre qualifiée
d'où vient le capital,prêter,avancer,groupe,fonds,millions,actionnaire,filiale,financement
mine,minerai,gisement,extraction,carrière,forage,sous-sol,lavage,mineur
promettre du travail,emplois,créer,embaucher,postes,treizième mois,recruter,promesse
réagir au jugement,faire appel,appel,contester,pourvoi,recours,sans attendre,cassation,s'incliner
climat,ciel,chaleur,rafraîchir,asphalte,fondre,désert,canicule,température,thermomètre
mauvaise humeur,reporter,annuler la visite,protester,mécontentement,convoquer l'ambassadeur,colère,sine die,bouder
fausse histoire,fable,montage,rumeur,infox,réseau de comptes,fabriquer,intox,désinformation,canular
scandale,payer une misère,remercier,exploiter,sous-payé,dollar l'heure,affaire,honte,indigne
soldat,opérateur,militaire,tireur,armée,combattant,officier,général
approuver,valider,donner son accord,dire oui,feu vert,cautionner,entériner,signer
tir,cible,feu,frappe,tirer,missile,viser,lancement,lancer
s'élever à,verser,millions sur,montant,coût,contrat,marché,prix,valeur
alternative,modèle ouvert,bâtir,autre solution,équivalent,faute d'équivalent,concurrent,solution maison,de rechange
avoir un effet,contraignant,consultatif,obligatoire,lier,force de loi,suivre,lettre morte,portée
origine des pirates,enquêteur,parler de,travailler aux heures,russe,attribuer,remonter,soupçonner,signature
programme malveillant,logiciel espion,virus,rançongiciel,louer,maliciel,cheval de troie,mouchard
concevoir,écrire,à l'aide de,fabriquer,développer,programmer,coder,bâtir
aider à payer,couvrir,promettre,prendre en charge,agence,assurance,indemniser,rembourser
négligence,laisser,sur le réseau,oublier,faute,imprudence,défaut de sécurité,manquement,laxisme
au secours,reprendre le chemin,revenir,à la rescousse,prêter main-forte,renfort,rappeler,dépanner
rançon,payer,de quoi,exiger,bitcoin,céder,chantage,cryptomonnaie
retour à la normale,rétablir,réparer,remettre en service,redémarrer,reprise,rentrer dans l'ordre,attendre
broutille,retard,petit,trois jours,rien,bagatelle,détail,prétexte,vétille
participer,se donner,rejoindre,membre,adhérer,s'associer,prendre part,signataire
perdre un droit,passer,sans tir,délai,expirer,caduc,échoir,périmer,prescription,forclos
installer chez soi,télécharger,téléchargeable,disponible,accessible,en libre accès,chez vous
indigène,autochtone,guarani,inuit,natif,langue,peuple premier,tribu,aborigène
ressource naturelle,eau,tonnes d'eau,électricité,garantir,besoin,sol,énergie
grève,arrêt,gâcher,perte,débrayage,débrayer,cesser le travail,perdre
pluie,millimètres,tomber,averse,orage,inondation,déluge,précipitations,tempête
ne pas payer,ne plus payer,se figer,bloquer,impayé,cadenas,cesser de payer,mauvais payeur,résilier
jungle,parc,forêt,bois,savane,réserve,tropical,brousse,espèce
disparu,éteint,réapparaître,perdre,en voie de disparition,retrouver,identifier,croire éteint,rare
percevoir un bruit,entendre,chant,silence,tronçonneuse,concert,micro,son,écouter,voix
finir,échouer,décharge,brûler,terminer,atterrir,aboutir,arriver,se retrouver
suivre à la trace,traceur,retirer,pister,balise,itinéraire,géolocaliser,suivi
démodé,se démoder,dépassé,obsolète,vieillir,périmé,remplacer,jeter,obsolescence,hors d'usage
rebut,déchet,réemploi,étiqueter,carte,ferraille,occasion,vieux matériel,épave
échapper à la loi,contourner,sésame,passer entre les mailles,étiqueter,ruse,esquiver,faille,prête-nom
conditions de travail,à mains nues,fumée,toucher,sans gants,pénible,dangereux,poussière,inhalateur
pouvoir exercer,suspendre l'agrément,interdire,retirer,licence,permis,radier,habilité,conservatoire
défendre la mesure,vouloir,soutenir,partisan,favorable,promouvoir,appuyer,porter
puiser,forer,pomper,nappe,profondeur,puits,forage,creuser,trouver l'eau
jadis,alors,autrefois,depuis 1981,naguère,à l'époque,avant,dans le temps,ancien
réparer soi-même,se changer,changer,fournir les pièces,remplacer,démontable,bricoler,batterie,tournevis
durée de vie,garantir,mises à jour,cycles de charge,pendant dix ans,longévité,garantie,durable
monter,assembler,à la main,fabriquer,montage,chaîne,cadence,ouvrage
paie,journée,couronnes,salaire,payé,la journée,par jour,toucher
raconter des bêtises,halluciner,inventer,fabuler,mentir,délirer,dire n'importe quoi,affabuler,se tromper
collectivité,intercommunalité,commune,région,département,à la charge,annexe budgétaire,contribuable,garantie d'emprunt
zéro euro,gratuit,à la charge,sans frais,ne rien payer,gratuitement,pas un centime,ne rien coûter
désigner le gagnant,attribuer,prix,couronner,décerner,caméra,jury,palmarès
dernier titre,championne,champion,couronne,palmarès,médaille,sacrer,trophée
primer,couronner,distinguer,récompenser,prix,médaille,lauréat,consacrer,vainqueur
que sont devenues,vider,manger,plat,avaler,dévorer,finir,engloutir,déguster
abîmer le climat,brûler,gazole,tonnes,carburant,polluer,émission,charbon,pétrole
texte d'entraînement,heures de radio,dresser,corpus,données,archive,nourrir,enregistrement
imiter la loi,regarder,après vous,suivre,exemple,s'inspirer,emboîter le pas,à leur tour
emplois promis,promettre,deux cents,emplois,apporter,recruter,postes promis,embauche
gourmandise,tarte,gâteau,dessert,brioche,soupe,pâtisserie,sucrerie,confiture
renoncer,abandonner,capoter,échouer,tomber à l'eau,faire machine arrière,ne pas aboutir,jeter l'éponge,tirer un trait,enterrer le projet
bien accueillir,saluer,applaudir,faire bondir le titre,enthousiasme,se réjouir,plébisciter,mal accueillir,bouder,siffler
occupé,habité,vide,vacant,désert,inoccupé,loué,libre,abandonné,complet
ouvrir,fermer,fermeture,ouverture,horaire,clos,inaugurer,rouvrir,rideau
gratuit,payant,prix,tarif,sans frais,coûter,offert,entrée libre,euros
plein,vide,complet,épuisé,comble,salle pleine,places restantes,à guichets fermés
monter,descendre,hausse,baisse,grimper,chuter,bondir,reculer,progresser
facile,difficile,ardu,compliqué,simple,aisé,pénible,coriace,enfantin
rapide,lent,vite,traîner,rapidement,lenteur,minutes,tarder,éclair
légal,illégal,interdit,autorisé,permis,licite,enfreindre,hors la loi,droit
seul,accompagné,entouré,en solitaire,à plusieurs,ensemble,en équipe,en famille
jeune,âgé,vieux,ans,âge,aîné,cadet,adolescent,retraité,mineur,benjamin
mort,vivant,survivre,décéder,rescapé,tué,indemne,sain et sauf,s'éteindre
obligatoire,facultatif,volontaire,imposer,libre de,tenu de,contraignant,exiger,optionnel
unanime,divisé,partagé,à l'unanimité,désaccord,majorité,s'opposer,faire débat
riche,pauvre,fortune,fortuné,milliardaire,démuni,aisé,précaire,modeste
vêtement,manteau,robe,tenue,costume,pull,chaussette,pantalon,uniforme,chapeau
véhicule,voiture,camion,bus,vélo,train,tracteur,fourgon,navette,taxi
bateau,navire,cargo,bac,péniche,ferry,chalutier,voilier,porte-conteneurs,barge
légume,tomate,carotte,chou,salade,pomme de terre,poireau,courgette,maraîcher
fruit,pomme,poire,cerise,fraise,myrtille,raisin,verger,pêche,agrume
maladie,diabète,cancer,grippe,fièvre,infection,symptôme,infarctus,pathologie
meuble,chaise,table,banquette,lit,armoire,fauteuil,étagère,canapé
repas,dîner,déjeuner,souper,goûter,banquet,table,cantine,collation
parenté,gendre,beau-frère,cousin,oncle,neveu,belle-mère,petit-fils,grand-mère
mesure de température,degrés,chaud,froid,tiède,celsius,thermomètre,glacial
signal de mécontentement,grogner,siffler,huer,tiquer,grincer des dents,râler,faire grise mine,maugréer
`;
