/** More groups of the same kind, and the forms of common verbs that the stemmer leaves apart: one group a line. */
export const FRENCH_GROUPS_MORE = `
payer,paye,paie,paient,paiera,paieront,payait,payant,paiement,réglé,déboursé,versé,financé,acquitté
payer,paye,paie,paiera,mis la main à la poche,met la main à la poche,main à la poche,supporté le coût,honoré la facture,réglé l'addition,pris à sa charge
payeur,financeur,bailleur de fonds,commanditaire,débiteur,contribuable,celui qui règle,donneur d'ordre
dépenser,dépensé,investi,mis sur la table,met sur la table,mettra sur la table,sorti,englouti,consacré,injecté,déboursé,claqué,flambé
investir,investi,injecté,engagé,apporté,misé,placé,mis de l'argent,met de l'argent,mis des sous,mis au pot,entré au capital,signé un chèque,chèque
lever,levé,lève,lèvent,lèvera,levait,récolté,réuni,ramassé,collecté,bouclé,obtenu,rassemblé,tour de table
ramasser,ramassé,récolté,levé,collecté,empoché,engrangé,raflé,recueilli,cueilli,glané
recueillir,recueilli,recueille,collecté,récolté,réuni,rassemblé,glané,obtenu,enregistré
toucher,touché,perçu,perçoit,perçoivent,percevra,reçu,reçoit,reçoivent,encaissé,empoché,gagné,payé,rémunéré
gagner,gagné,gagne,perçoit,touche,empoché,payé,rémunéré,salaire,fiche de paie,cachet,par mois
recevoir,reçu,reçoit,reçoivent,recevra,recevront,perçu,touché,obtenu,bénéficié,attribué,accordé,hérité
percevoir,perçu,perçoit,perçoivent,encaissé,reçu,prélevé,gagné,rémunération
obtenir,obtenu,obtient,obtiennent,obtiendra,décroché,arraché,remporté,gagné,reçu,s'est vu accorder,acquis
acquérir,acquis,acquiert,acheté,racheté,obtenu,s'est offert,s'est procuré,devenu propriétaire
acheter,achète,achat,acquis,acquiert,s'est offert,s'offre,s'offrir,s'est procuré,s'est payé,emplette,commandé
racheter,racheté,rachète,rachat,acquis,absorbé,repris,mis la main sur,met la main sur,fait main basse,s'est emparé,croqué,avalé,passé sous le contrôle
reprendre,repris,reprend,reprendra,racheté,repreneur,rachat,offre de reprise,acquis
vendre,vendu,vend,vendent,vendra,vendait,cédé,écoulé,commercialisé,proposé,bradé,facturé,trouvé preneur
céder,cédé,cède,cèdent,cédera,cession,vendu,transmis,abandonné,laissé,bradé
offrir,offert,offre,donné,fait cadeau,fait don,gratuit,cadeau,légué,à titre gracieux
donner,donné,donne,offert,accordé,attribué,alloué,remis,octroyé,fait don,légué
verser,versé,verse,versement,payé,remis,alloué,viré,réglé,donné
rendre l'argent,rembourser,remboursé,remboursement,restitué,restitution,dédommagé,trop-perçu
récupérer,récupéré,récupère,recouvré,recouvrer,repris,retrouvé,remboursé,regagné,restitué
prêter,prêté,prête,prêt,avancé,emprunté,crédit,ligne de crédit,avance remboursable,prêt à taux zéro,prêt garanti
emprunter,emprunté,emprunt,fait appel à la dette,s'est endetté,levé de la dette,prêt,obligations,crédit
devoir de l'argent,doit de l'argent,doit encore,dette,redevable,débiteur,créance,impayé,ardoise,condamné à verser
coûter,coûte,coût,vaut,valu,revient à,est revenu à,reviendra à,facturé,vendu,affiché,prix,euros,à partir de
valoir,vaut,valent,valait,vaudra,valu,valeur,valorisé,estimé,coûté,prix
revenir à,revient à,reviennent à,revenait à,reviendra à,coûte,s'élève à,s'établit à,facturé,se chiffre à
monter à,se monte à,se montent à,s'élève à,s'élèvent à,atteint,s'établit,représente,totalise,se chiffre
facturer,facturé,facture,vendu,demandé,prix,tarif,réclamé
rapporter,rapporté,rapporte,payé,généré,dégagé,recettes,engrangé,produit,valu,gains
perdre de l'argent,perte,perdu,déficit,dans le rouge,à perte,moins-value,déficitaire,brûle du cash
gagner de l'argent,gagné,profit,bénéfice,rentable,dans le vert,dégagé un bénéfice,marge,lucratif
miser,misé,mise,investi,compté sur,joué
subventionner,subventionné,subvention,aidé,pris en charge,prend en charge,soutenu,cofinancé,financé,fonds européens
prendre en charge,pris en charge,prend en charge,prise en charge,payé,financé,couvert,assumé,remboursé,à la charge
couvrir,couvert,couvre,couvrira,pris en charge,assuré,financé,garanti,remboursé
mettre de l'argent,mis de l'argent,mis sur la table,met sur la table,mettra sur la table,mettre sur la table,mise,apporté,investi,consacré,apport
mettre au pot,mis au pot,met au pot,cofinancé,participé,contribué,abondé,apporté sa part,quote-part
réserver une enveloppe,réservé,budget,prévu,provisionné,inscrit au budget,alloué,affecté,sanctuarisé
sortir de sa poche,de sa poche,sorti,déboursé,payé,autofinancé,fonds propres,apport personnel
embaucher,embauché,embauche,recruté,engagé,pris,prendre du monde,accueilli,intégré,créé des postes,recrue
prendre du monde,pris,recruté,embauché,recrutement,engagé,postes,saisonniers
créer des emplois,créé,créée,crée,créent,créera,création,emplois créés,postes,recruté,embauches,généré
licencier,licencié,supprimé,viré,remercié,mis à la porte,met à la porte,laissé partir,congédié,débarqué,poussé vers la sortie,mis dehors
laisser partir,laissé partir,laissés partir,licencié,remercié,s'est séparé de,se sépare de,congédié,départs,suppressions de postes
se séparer de,s'est séparé de,se sépare de,licencié,remercié,congédié,vendu,cédé,débarqué
perdre son poste,perdu leur emploi,perdu son emploi,perd son emploi,perdent leur emploi,perdu leur travail,perdu son travail,licencié,supprimé,poste supprimé,remercié,remplacé,casques rangés
perdre sa place,perdu sa place,perdu leur place,évincé,écarté,remplacé,relégué,éliminé,sorti
disparaître,disparu,disparaît,disparaissent,disparaîtra,disparaîtront,disparition,supprimé,éteint,effacé,évanoui,évaporé,volatilisé
sauter,sauté,saute,supprimé,supprimés,suppression,disparu,passé à la trappe,postes en moins
supprimer,supprimé,supprime,suppression,disparu,retiré,sabré,éliminé,rayé,aboli,effacé,passé à la trappe
partir,parti,part,partent,partira,partiront,départ,quitté,s'en va,s'en est allé,s'est retiré,claqué la porte,fait ses cartons
quitter,quitté,parti,départ,démissionné,claqué la porte,s'en est allé,tourné les talons,délaissé,abandonné
démissionner,démissionné,démission,rendu son tablier,rend son tablier,claqué la porte,remis sa démission,jeté l'éponge,quitté ses fonctions
rester,resté,reste,restent,restera,resteront,demeuré,demeure,gardé,conservé,maintenu,il n'en reste,subsiste
garder,gardé,garde,conservé,maintenu,retenu,resté,préservé,tenu,tient
tenir,tenu,tient,tiennent,tiendra,gardé,maintenu,conservé,résisté,respecté
remplacer,remplacé,remplace,à la place,à leur place,à sa place,pris la place,prend la place,prennent la place,pris le relais,prend le relais,pris la relève,substitué,succédé
prendre la relève,pris la relève,prend la relève,prendra la relève,prend le relais,pris le relais,prendra le relais,remplacé,à la place,à leur place,succédé,successeur
prendre la place,pris la place,prend la place,prendra la place,prennent la place,remplacé,à sa place,substitué,supplanté,succédé
succéder,succédé,succède,successeur,remplacé,repris le flambeau,reprend le flambeau,pris la suite,prend la suite,hérité,dans le fauteuil
occuper un poste,occupé,nommé,en poste,titulaire,exerce,exercé,fonction,assumé
travailler,travaillé,travaille,œuvré,exercé,employé,bossé,officié,en poste,au service de,au labeur,à la tâche
servir à,sert à,servent à,servi à,servira à,serviront à,servait à,permet de,permettra de,destiné à,conçu pour,utilisé pour,utile,vise à
servir,servi,sert,servent,servira,serviront,servait,utilisé,utile,destiné,employé,usage
se servir de,se sert de,se servent de,s'est servi de,utilisé,employé,recouru,recours,usage,exploité,a recours à
utiliser,utilisé,utilise,employé,se sert,se servent,servi,recouru,recourt,recours,usage,manié,exploité,adopté
recourir,recouru,recourt,recourent,recours,utilisé,fait appel,font appel,a eu recours,a recours,employé,mobilisé
permettre,permis,permet,permettent,permettra,permettront,autorisé,rendu possible,rend possible,donné la possibilité,offert la possibilité,aidé à
aider,aidé,aide,aident,aidera,soutenu,soutient,appuyé,épaulé,assisté,secouru,accompagné,prêté main-forte,donné un coup de main
soutenir,soutenu,soutient,soutiennent,soutiendra,appuyé,défendu,défend,aidé,épaulé,approuvé,encouragé,parrainé
défendre,défendu,défend,défendent,défendra,protégé,soutenu,plaidé,préservé,défenseur,argumenté
interdire,interdit,interdisent,interdira,interdiction,banni,prohibé,proscrit,défendu,hors la loi,plus le droit,plus droit,pas le droit
ne plus avoir le droit,plus le droit,n'a plus le droit,n'ont plus le droit,interdit,interdiction,banni,prohibé,défendu,plus autorisé,privé de
autoriser,autorisé,permis,permet,feu vert,le droit de,donné son accord,validé,approuvé,accepté
accepter,accepté,accepte,acceptation,consenti,consent,d'accord,dit oui,approuvé,admis,admet,donné son accord,acquiescé
refuser,refusé,refuse,refus,rejeté,décliné,dit non,opposé une fin de non-recevoir,éconduit,repoussé,écarté,retoqué,n'a pas voulu
dire non,dit non,disent non,refusé,rejeté,décliné,repoussé,éconduit,opposé,fin de non-recevoir
vouloir,veut,veulent,voulu,voulait,voudrait,souhaité,souhaite,désiré,aspire,ambitionne,désireux
souhaiter,souhaité,souhaite,veut,veulent,voulu,désire,désiré,aimerait,voudrait,espéré,appelé de ses vœux
prévoir,prévu,prévoit,prévoient,prévoyait,planifié,programmé,anticipé,envisagé,projeté,attendu,annoncé
prévu,programmé,planifié,attendu,fixé,annoncé,inscrit au calendrier,à l'agenda,doit avoir lieu,se tiendra,aura lieu
avoir lieu,aura lieu,a eu lieu,se tiendra,se tient,tenu,se déroule,se déroulera,s'est déroulé,prévu,organisé,programmé,fixé
se tenir,se tient,se tiendra,s'est tenu,tenu,aura lieu,a eu lieu,se déroule,organisé,prévu
attendre,attendu,attend,attendent,attendra,attente,espéré,guetté,patienté,prévu
promettre,promis,promet,promettent,promesse,engagé,s'engage,s'est engagé,assuré,garanti,juré,donné sa parole
s'engager,s'est engagé,s'engage,s'engagent,engagement,promis,promet,promesse,juré,assuré
soumettre,soumis,soumet,présenté,proposé,déposé,subordonné,assujetti,transmis
admettre,admis,admet,admettent,reconnu,reconnaît,avoué,concédé,confessé,accepté,convenu
reconnaître,reconnu,reconnaît,reconnaissent,reconnaissance,avoué,admis,admet,concédé,confessé,identifié
avouer,avoué,avoue,aveu,reconnu,reconnaît,confié,confessé,admis,passé aux aveux,concédé
connaître,connu,connaît,connaissent,connaîtra,su,sait,au courant,informé,familier,identifié,ignoré
commettre,commis,commet,auteur,perpétré,fait une erreur
transmettre,transmis,transmet,transmettra,envoyé,communiqué,remis,relayé,légué,fait suivre
remettre,remis,remet,remettra,rendu,donné,transmis,déposé
remettre en état,remis en état,remet en état,réparé,réparation,restauré,rétabli,remis en marche,dépanné,refait
remettre en marche,remis en marche,remis en service,redémarré,relancé,rallumé,réactivé,rebranché
rétablir,rétabli,rétablit,restauré,restitué,remis,remis en place,réintroduit,ramené,réparé
réussir,réussi,réussit,parvenu,parvient,parviennent,arrivé à,abouti,succès,gagné,pari gagné,mission accomplie
parvenir,parvenu,parvient,parviennent,réussi,arrivé,abouti,venu à bout,atteint
échouer,échoué,échoue,raté,manqué,capoté,échec,pas réussi,pas parvenu,tombé à l'eau,tourné court,fait chou blanc,fini en queue de poisson
capoter,capoté,capote,échoué,échec,avorté,tombé à l'eau,annulé,suspendu,tourné court,fait long feu,retiré
choisir,choisi,choisit,choix,retenu,retient,sélectionné,élu,opté,préféré,jeté son dévolu,désigné
retenir,retenu,retient,retiennent,choisi,sélectionné,gardé,désigné,élu
décider,décidé,décide,décision,tranché,arrêté,choisi,résolu,statué,pris le parti
résoudre,résolu,résout,résolution,réglé,solution,élucidé,percé,démêlé,dénoué,trouvé,démontré
élire,élu,élue,élit,élira,élection,désigné,choisi,voté,porté à la tête,plébiscité
nommer,nommé,nomme,nomination,désigné,promu,promeut,intronisé,investi,pris la tête,prend la tête,prendra la tête,pris les rênes
mener,mené,mène,mènent,mènera,menait,conduit,dirigé,piloté,emmené,à la tête,chef de file
conduire,conduit,conduisent,conduira,mené,dirigé,piloté,emmené,au volant,à la tête
gérer,géré,gère,gèrent,gérait,gestion,administré,administre,piloté,exploité,dirigé,s'occupe
s'occuper de,s'occupe de,s'occupent de,s'est occupé,chargé de,gère,géré,responsable,veille sur,pris soin
créer,créé,créée,crée,créent,créait,créera,création,fondé,lancé,conçu,mis sur pied,donné naissance
fonder,fondé,fondée,fondation,créé,créée,création,cofondé,lancé,née,vu le jour
concevoir,conçu,conçoit,conçoivent,conception,imaginé,créé,inventé,mis au point,met au point,développé,élaboré,pensé,dessiné
mettre au point,mis au point,met au point,mise au point,développé,conçu,créé,inventé,élaboré,fabriqué
inventer,inventé,invention,imaginé,conçu,créé,trouvé,mis au point,eu l'idée
construire,construit,construisent,construira,construction,bâti,bâtit,édifié,érigé,fabriqué,sorti de terre,sortira de terre
bâtir,bâti,bâtit,bâtira,bâtissent,construit,construction,édifié,érigé,sorti de terre
détruire,détruit,détruisent,destruction,démoli,rasé,anéanti,ravagé,dévasté,pulvérisé,abattu,réduit en cendres
abattre,abattu,abat,abattent,tué,démoli,descendu,détruit,rasé
produire,produit,produisent,produira,production,fabriqué,sorti,généré,confectionné,créé,réalisé
fabriquer,fabriqué,fabrique,fabrication,produit,construit,assemblé,confectionné,façonné,sort des chaînes,made in
réduire,réduit,réduisent,réduira,réduction,diminué,baissé,abaissé,ramené,allégé,divisé,rogné,limité
croître,crû,croît,croissance,grandi,augmenté,grossi,progressé,accru,s'accroît,hausse,développé
accroître,accru,accroît,accrue,augmenté,renforcé,amplifié,intensifié,gonflé,hausse,recrudescence
grossir,grossi,grossit,grandi,agrandi,étendu,extension,augmenté,enflé,gonflé,élargi,développé
grandi,croissance,grossi,développé,agrandi,étendu,pris de l'ampleur,monté en puissance
s'étendre,étendu,étend,étendra,extension,élargi,agrandi,développé,gagné du terrain,gagne du terrain,généralisé,propagé
élargir,élargi,élargit,élargissement,étendu,agrandi,généralisé,ouvert à
rétrécir,rétréci,rétrécit,réduit,diminué,fondu,passé de,maigri,rapetissé
fondre,fondu,fond,diminué,réduit,rétréci,dégelé,réduit comme peau de chagrin
descendre,descendu,descend,descendent,descendra,baissé,tombé,chuté,diminué,abaissé
tomber,tombé,tombe,chute,chuté,descendu,effondré,dégringolé,culbuté
maintenu,maintient,maintiendra,gardé,conservé,préservé,confirmé,reconduit,inchangé,stable
contenir,contenu,contient,contiennent,renfermé,comporte,inclus,recèle,composé de
comporter,comporte,compte,comprend,comprennent,compris,contient,inclus,inclut,composé de
comprendre,compris,comprend,comprennent,saisi,réalisé,pigé,rendu compte,rend compte,déchiffré,capté
apprendre,appris,apprend,apprennent,apprendra,formé,enseigné,initié,découvert,entraîné,étudié,assimilé
apprendre une nouvelle,appris,informé,prévenu,annoncé,découvert,averti,su,eu vent
surprendre,surpris,surprend,surprise,étonné,stupéfait,pris au dépourvu,inattendu,interloqué
prévenir,prévenu,prévient,préviennent,averti,avertit,alerté,informé,signalé,mis en garde,tiré la sonnette d'alarme,lancé l'alerte
avertir,averti,avertit,avertissement,prévenu,prévient,alerté,mis en garde,met en garde,informé
intervenir,intervenu,intervient,interviennent,intervention,agi,mêlé,entré en jeu,ingérence,opéré
agir,agi,agit,agissent,action,intervenu,opéré,pris des mesures,prend des mesures
réagir,réagi,réagit,réagissent,réaction,répondu,répond,répliqué,riposté
répondre,répondu,répond,répondent,répondra,réponse,réagi,rétorqué,répliqué,donné suite,riposté,objecté
ne pas répondre,pas donné suite,n'a pas répondu,pas répondu,pas souhaité commenter,n'a pas souhaité,sans réponse,silence,refusé de commenter,pas souhaité s'exprimer
demander,demandé,demande,réclamé,exigé,sollicité,requis,requiert,prié,enjoint,interpellé
requérir,requis,requiert,réquisitions,demandé,exigé,réclamé,réquisitoire,nécessaire
enjoindre,enjoint,ordonné,exigé,injonction,imposé,prié
contraindre,contraint,contraignent,contrainte,obligé,forcé,imposé,astreint,poussé à
restreindre,restreint,restriction,limité,réduit,encadré,borné,cantonné
craindre,craint,craignent,craignait,crainte,redouté,redoute,inquiet,inquiétude,peur,appréhendé,alarmé
se plaindre,plaint,plaignent,plainte,râlé,protesté,dénoncé,déploré,réclamation,porté plainte,grincé,saisi
atteindre,atteint,atteignent,atteindra,s'élève,parvenu,s'établit,culmine,grimpé à
éteindre,éteint,éteignent,extinction,coupé,arrêté,débranché,désactivé,stoppé,maîtrisé
joindre,joint,contacté,appelé,sollicité,rejoint,joignable,contact
rejoindre,rejoint,rejoignent,rejoindra,intégré,adhéré,rallié,arrivé,grossi les rangs
vaincre,vaincu,vainqueur,battu,bat,défait,dominé,gagné,triomphé,terrassé,venu à bout
battre,battu,bat,battent,vaincu,dominé,défait,gagné,surpassé,devancé,triomphé,coiffé
convaincre,convaincu,convainc,persuadé,séduit,conquis,rallié,emporté l'adhésion,décidé
séduire,séduit,séduisent,conquis,convaincu,plu,plaît,attiré,charmé,emballé,enthousiasmé
plaire,plaît,plu,plaisent,séduit,apprécié,aimé,goût,enchanté,conquis
rompre,rompu,rompt,rupture,cassé,brisé,sectionné,tranché,arraché,lâché
mourir,meurt,meurent,mourra,mort,morte,décédé,décès,disparu,s'est éteint,perdu la vie,succombé,trépas,rendu l'âme
naître,est né,né en,né à,née,naît,naissent,naissance,vu le jour,voit le jour,originaire,créé
vivre,vit,vivent,vécu,vivait,habité,réside,logé,existence,vie,survécu
survivre,survécu,survit,survivant,rescapé,sauvé,réchappé,s'en est sorti,sain et sauf
devenir,devenu,devenue,devient,deviennent,deviendra,deviendront,transformé,changé en,converti,promu
venir,venu,venue,vient,viennent,viendra,viendront,arrivé,arrive,rendu,déplacé,visite
revenir,revenu,revient,reviennent,reviendra,retour,rentré,rentre,retourné
provenir,provient,proviennent,provenance,d'où vient,d'où viennent,d'où venait,d'où viendra,issu,originaire,importé de,tiré de
d'où vient,d'où venait,d'où viendra,venait de,viendra de,venu de,provient,issu de,originaire,né à,acheté à,fourni par,pompé dans
sortir,sorti,sortie,sort,sortent,sortira,paru,paraît,publié,lancé,commercialisé,en salles
paraître,paru,paraît,paraîtra,parution,publié,publication,sorti,sortie,édité,en librairie
écrire,écrit,écrivent,écrivait,rédigé,signé,composé,couché sur le papier,inscrit,noté,rédaction
inscrire,inscrit,inscription,enregistré,noté,porté sur la liste,immatriculé,gravé
lire,lu,lit,lisent,lecture,déchiffré,parcouru,relu,consulté,dévoré,feuilleté,bouquiné
voir,vu,vue,voit,voient,verra,verront,aperçu,observé,constaté,remarqué,regardé,assisté
revoir,revu,revoit,réexaminé,retrouvé,corrigé,révisé,modifié,remanié
croire,cru,croit,crédible,pensé,pense,estimé,convaincu,persuadé,confiance
savoir,su,sait,savent,savait,saura,connu,appris,informé,au courant,découvert,ignorait
vérifier,vérifié,vérifie,vérification,contrôlé,recoupé,relu,validé,confirmé,s'assurer,passé au crible,audité
suivre,suivi,suit,suivent,suivra,accompagné,emboîté le pas,imité,succédé,observé,surveillé
poursuivre,poursuivi,poursuit,poursuivent,attaqué,assigné,traîné en justice,continué,prolongé,traduit en justice
interrompre,interrompu,interrompt,interruption,arrêté,suspendu,stoppé,coupé,cessé,mis en pause,panne
suspendre,suspendu,suspend,suspension,gelé,interrompu,arrêté,mis en pause,gel,à l'arrêt,en attente,en suspens
arrêter,arrêté,arrête,arrêt,cessé,stoppé,suspendu,interrompu,terminé,mis fin,met fin,mettra fin
mettre fin,mis fin,met fin,mettra fin,fin,cessé,arrêté,rompu,terminé,conclu,clos
cesser,cessé,cesse,cessation,arrêté,fini,interrompu,mis fin,stoppé,abandonné
finir,fini,finit,finira,fin,terminé,achevé,bouclé,conclu,clos,clôt,se conclut,prend fin,prendra fin
ouvrir,ouvert,ouvre,ouvrent,ouvrira,ouvriront,ouverture,inauguré,accueille,démarré,rideau,premier client
découvrir,découvert,découvre,découverte,trouvé,mis au jour,met au jour,repéré,détecté,déniché,révélé,exhumé,appris
détenir,détenu,détient,détiennent,possédé,possède,propriétaire,contrôle,aux mains de,appartient
appartenir,appartient,appartenait,appartenu,propriété,propriétaire,détenu par,possédé,aux mains de,filiale,dans le giron
posséder,possède,possédait,propriétaire,détient,détenu,appartient,dispose de,doté de
dépendre,dépend,dépendent,dépendait,dépendance,tributaire,repose sur,à la merci,rattaché,lié à
étudier,étudié,étude,examiné,analysé,observé,recherche,sondé,enquêté,passé au crible,penché sur
subir,subi,subit,subissent,enduré,essuyé,encaissé,souffert,touché,frappé,victime
souffrir,souffert,souffre,souffrance,douleur,pâtit,subi,malade
nuire,nui,nuisible,nuisance,porté préjudice,endommagé,lésé,préjudiciable,dommage,nocif
fournir,fourni,fournit,fournissent,fournira,fournisseur,fourniture,livré,procuré,alimenté,vendu,doté,équipé,prestataire
équiper,équipé,équipement,doté,muni,fourni,pourvu,installé,garni
garnir,garni,rempli,muni,pourvu,chargé,bourré
remplir,rempli,remplit,plein,comblé,saturé,complet,bondé,chargé
établir,établi,établit,fixé,prouvé,démontré,instauré,implanté,créé
définir,défini,définit,fixé,déterminé,précisé,délimité,établi
punir,puni,punit,sanctionné,condamné,pénalisé,infligé,écopé,châtié,réprimandé,exclu
exclure,exclu,exclut,exclusion,écarté,évincé,banni,éliminé,radié,mis à l'écart,disqualifié
inclure,inclus,inclut,incluent,compris,intégré,comporte,ajouté,englobé
conclure,conclu,conclut,concluent,conclusion,signé,scellé,terminé,achevé,bouclé
saisir la justice,saisi,saisit,saisine,porté plainte,attaqué,assigné,recours,déposé un recours,porté l'affaire,tribunal
aller devant le juge,devant le juge,devant le tribunal,devant la justice,saisi,saisi le tribunal,porté plainte,recours,assigné,audience,prud'hommes,référé
aller en justice,en justice,saisi la justice,porté plainte,attaqué,assigné,recours,tribunal,procès,plainte,poursuites
faire appel,fait appel,fera appel,font appel,feront appel,interjeté appel,appel,pourvoi,pourvu en cassation,contesté,recours
contester,contesté,conteste,contestation,fait appel,fera appel,recours,attaqué,appel,remis en cause,remet en cause,récusé,réfuté
prévenir un risque,éviter,évité,empêché,protégé,prémuni,paré,prévention
avoir raison,donné raison,donne raison,gain de cause,confirmé,vérifié,tort,vu juste
donner raison,donné raison,donne raison,donnent raison,gain de cause,confirmé,tranché en faveur
avoir tort,tort,trompé,erreur,erroné,désavoué,démenti
se tromper,trompé,trompe,trompent,erreur,faute,confondu,confond,pris pour,prend pour,bévue,bourde,gaffe,planté
confondre,confondu,confond,confusion,pris pour,prend pour,prennent pour,mélangé,amalgame,trompé
tromper,trompé,trompe,dupé,berné,piégé,floué,abusé,mené en bateau,induit en erreur
piéger,piégé,piège,trompé,dupé,berné,coincé,attrapé,embuscade
qui tient les commandes,tient les commandes,tient les rênes,tient la barre,aux manettes,aux commandes,dirige,dirigé par,à la tête,patron,pilote,capitaine
patron,boss,dirigeant,directeur,pdg,président,à la tête,dirige,gérant,ceo,directeur exécutif,grand manitou
patronne,directrice,présidente,dirigeante,à la tête,dirige,cheffe,gérante,responsable
grand patron,président-directeur général,pdg,magnat,capitaine d'industrie,numéro un,dirigeant
prendre la tête,pris la tête,prend la tête,prendra la tête,nommé,nomination,mené,chef de file,mène,succédé,intronisé
chef de file,mené par,emmené par,mène,à la tête du tour de table,investisseur principal,premier financeur,locomotive
combien ça coûte,ça coûte combien,coût,prix,facture,tarif,revient à,s'élève à,se monte à,euros,facturé,vendu,chiffré
c'est combien,prix,coût,montant,euros,facturé,tarif,s'élève à
c'est cher,cher,coûteux,onéreux,hors de prix,prix,coût,tarif,euros,facturé,abonnement
à combien revient,revient à,facturé,prix,tarif,abonnement,coûte,euros par mois
combien ça rapporte,rapporté,rapporte,recettes,gains,bénéfice,revenus,payé,rentable
à combien s'élève,s'élève à,montant,total,se chiffre à,atteint,se monte à
à combien se monte,se monte à,montant,s'élève à,valeur,contrat de,pour un montant de
à quelle hauteur,montant,pourcentage,jusqu'à,plafond,contribution,proportion
qui paie,qui va payer,qui règle,aux frais de,à la charge de,pris en charge,financé par,payé par,contribuable,facture,cofinancé,bailleur,subvention,mécène
qui finance,financé par,bailleur,subvention,investisseur,mécène,payé par,fonds,budget,apporté,mis sur la table,cofinancé
d'où vient l'argent,financé par,financement,subvention,emprunt,fonds propres,mécène,dons,investisseurs,budget,prêt,actionnaires
où va l'argent,servira à,destiné à,affecté,consacré,financer,investir,alloué,bénéficiaire
que faire de l'argent,servira à,financer,recruter,embaucher,développer,consacré,destiné,ouvrir,investir
c'est quoi le hic,hic,problème,bémol,inconvénient,défaut,limite,revers de la médaille,écueil,difficulté,couac,toutefois,seulement voilà
hic,bémol,écueil,revers de la médaille,ombre au tableau,inconvénient,problème,limite,défaut
quel inconvénient,inconvénient,défaut,revers,désavantage,en contrepartie,au prix de,limite,bémol
où est le problème,problème,difficulté,souci,défaut,faille,obstacle,ennui
qui est contre,opposé,opposant,hostile,contestataire,détracteur,refuse,rejette,vent debout,dénonce,s'insurge,bronca
qui est pour,favorable,partisan,soutien,défend,approuve,salue,enthousiaste
qui s'oppose,opposant,opposition,hostile,refuse,contesté,recours,attaqué,bloquer,collectif,riverains
être contre,opposé,hostile,s'oppose,refuse,rejette,dénonce,vent debout,défavorable,réticent
être pour,favorable,partisan,approuve,soutient,d'accord,défend,acquis à
vent debout,opposé,hostile,colère,protestation,levée de boucliers,tollé,bronca,fronde
levée de boucliers,tollé,protestation,bronca,opposition,indignation,vent debout,fronde
combien de gens ont perdu leur boulot,licencié,suppression de postes,postes supprimés,plan social,départs,remercié,chômage
perdre son boulot,perdu leur boulot,perdent leur boulot,licencié,poste supprimé,suppression,plan social,remercié,chômage,congédié
combien de monde,nombre,personnes,effectif,salariés,spectateurs,participants,foule,têtes
combien sont-ils,effectif,nombre,personnes,membres,salariés
combien restent,resté,restent,il en reste,ne sont plus que,gardé,conservé,maintenu
ne sont plus que,n'étaient plus que,n'est plus que,resté,restent,restera,réduit à,tombé à
ça ouvre quand,ouverture,ouvrira,ouvre,inauguration,inauguré,accueillera,mise en service,rentrée,à partir du,premier jour
ça commence quand,début,commencera,débutera,démarrage,démarrera,coup d'envoi,lancement,à partir du,à compter du,entrée en vigueur
ça finit quand,fin,prendra fin,se terminera,s'achèvera,jusqu'au,clôture,échéance,bouclé
jusqu'à quand,jusqu'au,date limite,échéance,clôture,fin,délai,dernier jour,avant le,au plus tard
à partir de quand,à partir du,à compter du,entrera en vigueur,entrée en vigueur,prendra effet,applicable,s'appliquera,obligatoire
depuis quand,date de,remonte à,instauré,entré en vigueur,ans de maison
ça date de quand,date de,datant,remonte à,vieux de,fondé en,créé en,construit en,siècle
c'est pour quand,prévu,attendu,annoncé,fixé,programmé,échéance,à l'horizon,livraison,d'ici
à quand,prévu,attendu,horizon,date,d'ici,programmé,annoncé,fixé
ce sera prêt quand,prêt,livré,livraison,achevé,opérationnel,mise en service,terminé,ouvrira,fonctionnera
date limite,dernier délai,jusqu'au,avant le,au plus tard,échéance,date butoir,clôture des inscriptions,terme,expire
quel délai,délai,jours pour,mois pour,semaines pour,sous huit jours,sous quinzaine,échéance,temps imparti,jusqu'au
combien de temps,durée,délai,mois,semaines,jours,heures,minutes,années,dure
ça dure combien,dure,durera,durée,minutes,heures,jours,mois,prolongé,étalé
au bout de combien de temps,au bout de,en l'espace de,délai,mois plus tard
à quelle heure,heure,midi,matin,soir,aube,début de matinée,coup d'envoi,à partir de,minuit
quel jour,date,lundi,mardi,mercredi,jeudi,vendredi,samedi,dimanche,le matin
qui a validé,validé,approuvé,feu vert,entériné,accepté,autorisé,donné son accord,signé,homologué,adopté,certifié
qui a donné son accord,accord,approuvé,validé,feu vert,autorisé,consenti,accepté
donner son feu vert,donné son feu vert,donne son feu vert,feu vert,approuvé,autorisé,validé,accord,avis favorable,blanc-seing
avis favorable,feu vert,approuvé,recommandé,validé,oui,accord
avis défavorable,avis négatif,rejeté,déconseillé,désapprouvé,retoqué
et après,ensuite,par la suite,prochain,suite,plus tard,étape suivante,à terme
et maintenant,prochaine étape,la suite,prochain,reste à,à présent
quelle suite,suite,prochain,ensuite,étape,conséquence,prolongement
la suite,prochain épisode,prochaine étape,ensuite,tome deux,deuxième saison,nouveau volet,prolongement
que va-t-il se passer,prochain,suite,prévu,attendu,scénario,avenir
que devient,devenu,devient,deviendra,avenir,reconverti,transformé,affecté,recasé
qu'est devenu,devenu,devenue,parti,transformé,aujourd'hui,reconverti,travaille
qu'est-ce qui est arrivé,arrivé,produit,incident,accident,survenu,affaire
qu'est-il arrivé,arrivé,survenu,victime,accident,devenu,licencié,supprimé,remplacé,disparu
se passer,passé,passe,survenu,survient,produit,arrivé,déroulé,événement,advenu
survenir,survenu,survient,arrivé,produit,advenu,éclaté,surgi
comment ça marche,fonctionne,fonctionnement,mécanisme,principe,procédé,méthode,technique,repose sur,grâce à,consiste
marcher,marche,fonctionne,fonctionnement,tourne,opérationnel,efficace,en service
fonctionner,fonctionne,marche,tourne,opère,opérationnel,en service,en marche,carbure
comment s'y prendre,méthode,procédé,recette,technique,façon,stratégie,s'y est pris,astuce
se débrouiller,débrouille,tiré d'affaire,s'en sort,s'en tire,parvient,réussit,moyens du bord,système d
s'en sortir,s'en sort,s'en tire,s'en est tiré,sorti d'affaire,réussi,survécu,échappé,tiré d'affaire
s'en tirer,tiré,s'en sort,échappé,réussi,évité,tour de passe-passe
qui s'est plaint,plaint,plainte,plaignant,réclamation,porté plainte,saisi,dénoncé,protesté,requérant,courriers
se faire entendre,protesté,manifesté,réclamé,mobilisé,crié,haussé le ton
c'est grand comment,superficie,surface,hectares,mètres carrés,taille,dimension,long de,large,étendu,vaste
c'est gros comment,taille,volume,poids,tonnes,dimension,grand comme,ampleur
quelle taille,taille,dimension,mètres,centimètres,grand,superficie,hauteur,format
c'est haut comment,hauteur,mètres de haut,altitude,culmine,étages,dominé
c'est loin,distance,kilomètres,éloigné,au large,à deux heures,trajet
à quelle distance,distance,kilomètres,mètres,au large,à deux pas,proche,éloigné
à quelle profondeur,profondeur,fond,mètres de fond,sous la surface,gît,immergé,profond
à quelle vitesse,vitesse,km/h,kilomètres à l'heure,nœuds,allure,rythme,file
à quelle fréquence,fréquence,fois par,quotidien,hebdomadaire,par jour,rythme
combien de fois,fois,reprises,fréquence,répétition,récidive,énième
qu'est-ce qui a coincé,coincé,bloqué,blocage,achoppé,échoué,buté,pierre d'achoppement,obstacle,problème,désaccord,panne
coincer,coincé,coince,bloqué,bloque,buté,achoppe,achoppé,grippé,embourbé,enlisé,freiné
pierre d'achoppement,point de blocage,obstacle,désaccord,achoppe,butent,pomme de discorde,litige
qu'est-ce qui cloche,problème,défaut,anomalie,panne,bug,erreur,dysfonctionnement
qu'est-ce qui a cassé,cassé,panne,rompu,brisé,défaillance,avarie,lâché
qu'est-ce qui bloque,bloque,frein,obstacle,blocage,verrou,barrière,entrave,veto
à qui ça appartient,appartient,propriétaire,propriété,détenu par,détient,actionnaire,possède,aux mains de,filiale,capital,contrôlé par
à qui est,appartient,propriétaire,détenu par,propriété de,possède
qui est derrière,derrière,à l'origine,initiateur,propriétaire,porteur du projet,commanditaire,auteur,financeur,développé par,édité par
derrière le projet,porteur du projet,initiateur,promoteur,à l'origine,développé par,porté par,investisseur
porter un projet,porté par,mené par,initié par,lancé par,à l'initiative de
à quoi ça sert,sert à,servira à,permet de,but,utilité,usage,vise à,destiné à,objectif,fonction
à quoi bon,utilité,inutile,intérêt,vain
dans quel but,but,objectif,afin de,vise à,intention,destiné à
afin de,dans le but de,en vue de,histoire de,pour pouvoir,vise à,objectif
viser à,vise à,visent à,visait à,objectif,but,destiné à,cherche à
chercher à,cherche à,cherchent à,tente de,essaie de,s'efforce,vise à,s'emploie à,veut
tenter de,tente de,tentent de,essaie de,tenté,essayé,cherche à,tentative,s'efforce
essayer,essaie,essaient,essaye,essayé,essai,tenté,tente,tentative,testé,expérimenté
essai,test,expérimentation,expérience,banc d'essai,pilote,phase de test,à titre d'essai,rodage,répétition
tester,testé,teste,expérimenté,expérimente,essai,essayé,mis à l'épreuve,met à l'épreuve,banc d'essai,évalué
quelle sanction,sanction,amende,peine,pénalité,exclusion,prison,avertissement,condamné,suspendu,blâme
qu'est-ce qu'on risque,risque,encourt,encourir,amende,peine,passible,jusqu'à,sanction,prison
que risque,risque,encourt,encourent,passible,s'expose,peine,amende,jusqu'à,ans de prison,sanction
encourir,encourt,encourent,risque,passible,s'expose,amende,peine maximale
combien d'utilisateurs,utilisateurs,usagers,abonnés,inscrits,comptes,clients,adeptes,téléchargements,visiteurs
combien d'abonnés,abonnés,followers,suivi par,inscrits,adhérents,lecteurs
combien de clients,clients,clientèle,acheteurs,abonnés,utilisateurs,comptes
combien de morts,morts,décès,tués,victimes,bilan humain,vies,ont péri,perdu la vie
combien de blessés,blessés,touchés,victimes,hospitalisés,bilan
combien d'exemplaires,exemplaires,tirage,unités,vendu,écoulé,copies
combien de spectateurs,spectateurs,public,personnes,assistance,billets,fauteuils,audience
combien d'habitants,habitants,population,âmes,résidents,peuplé
combien de voix,voix,suffrages,bulletins,vote,pour cent,score
combien de points,score,avance,retard,écart,marque
c'est autorisé,autorisé,permis,légal,droit,interdit,légalement,loi,licite
a-t-on le droit,droit,autorisé,permis,légal,interdit,loi,défendu,toléré,licite
avoir le droit,le droit de,a le droit,ont le droit,droit,autorisé,permis,peut légalement,licite
est-ce légal,légal,illégal,loi,interdit,autorisé,licite,conforme,droit
est-ce obligatoire,obligatoire,obligation,imposé,facultatif,exigé,devra,tenu de
est-ce dangereux,danger,dangereux,risque,inoffensif,sans danger,nocif,toxique,menace
est-ce fiable,fiable,fiabilité,précis,erreur,exact,se trompe,taux de réussite,confiance
est-ce efficace,efficace,efficacité,résultat,marche,fonctionne,réduit,utile,effet
ça pollue,pollue,pollution,émissions,carbone,co2,rejets,climat,empreinte
pourquoi ont-ils renoncé,renoncé,renonce,abandonné,reculé,fait marche arrière,jeté l'éponge,retiré,annulé,enterré
renoncer,renoncé,renonce,renoncent,renoncera,abandonné,laissé tomber,jeté l'éponge,jette l'éponge,tiré un trait,fait une croix,retiré,fait machine arrière
laisser tomber,laissé tomber,abandonné,renoncé,délaissé,arrêté,plaqué,enterré
jeter l'éponge,jeté l'éponge,jette l'éponge,jettent l'éponge,abandonné,renoncé,arrêté,retiré,déclaré forfait
déclarer forfait,forfait,déclaré forfait,abandon,retiré,renoncé,absent,jeté l'éponge
faire marche arrière,fait marche arrière,font marche arrière,marche arrière,machine arrière,reculé,rétropédalé,volte-face,revenu sur,renoncé,s'est ravisé
changer d'avis,changé d'avis,change d'avis,revenu sur,ravisé,retourné sa veste,volte-face,revirement,fait marche arrière,se rétracte,rétracté
changer la donne,changé la donne,change la donne,bouleversé,tournant,transformé,rebattu les cartes,révolutionné
mettre la clé sous la porte,mis la clé sous la porte,met la clé sous la porte,clé sous la porte,clef sous la porte,fermé,faillite,liquidation,cessé son activité,baissé le rideau
fermer boutique,ferme boutique,fermé boutique,baissé le rideau,baisse le rideau,plié boutique,faillite,liquidation,cessé,clé sous la porte
voir le jour,vu le jour,voit le jour,verra le jour,verront le jour,créé,né à,née,sorti de terre,lancé,ouvert
sortir de terre,sorti de terre,sort de terre,sortira de terre,sortiront de terre,construit,bâti,érigé,édifié
porter ses fruits,porté ses fruits,porte ses fruits,résultats,succès,payé,réussi,efficace
faire ses preuves,fait ses preuves,éprouvé,démontré,convaincu,efficace,validé
faire l'affaire,convient,suffit,satisfait,adapté
tirer son épingle du jeu,épingle du jeu,réussi,profite,s'en sort,résiste,bien placé
tirer profit,tire profit,profité,bénéficié,exploité,gagné,gagnant
mettre en avant,met en avant,mis en avant,invoqué,argument,vanté,souligne,fait valoir
faire valoir,fait valoir,font valoir,argué,invoqué,plaidé,argument,soutenu,avancé
avancer un argument,argue,plaide,invoque,fait valoir,argument,soutient,justifie,explique
quel argument,argument,au motif,parce que,invoque,plaide,fait valoir,raison,avance
quelle excuse,excuse,prétexte,justifie,plaide,invoque,raison,explication,assure que
mettre en cause,mis en cause,met en cause,accusé,incriminé,pointé du doigt,reproché,visé,soupçonné
remettre en cause,remis en cause,remet en cause,contesté,questionné,douté,critiqué,ébranlé
mettre en garde,mis en garde,met en garde,mettent en garde,averti,prévenu,alerté,avertissement,conseillé
tirer la sonnette d'alarme,sonnette d'alarme,alerté,mis en garde,averti,prévenu,inquiet,signal d'alarme
montrer du doigt,montré du doigt,pointé du doigt,pointe du doigt,accusé,critiqué,stigmatisé,blâmé
porter le chapeau,porte le chapeau,responsable,responsabilité,bouc émissaire,accusé,endossé,répond de
bouc émissaire,fusible,lampiste,accusé,porté le chapeau,sacrifié
répondre de,répond de,répondent de,responsable,responsabilité,engage sa responsabilité,signataire,assume,porte le chapeau
qui est responsable,responsable,responsabilité,incombe,répond de,coupable,à qui la faute,assume
à qui la faute,responsable,cause,imputable,dû à,erreur humaine,reproché
imputer,imputé,imputable,attribué,mis sur le compte,dû à,accusé,responsable
attribuer à,attribué à,attribue à,imputé,dû à,soupçonné,mis sur le compte,accusé
mettre sur le compte,mis sur le compte,met sur le compte,attribué,imputé,expliqué par,dû à
être dû à,dû à,due à,dus à,causé par,provoqué par,à cause de,en raison de,lié à,résulte de,explique,imputable,s'explique par
à cause de,en raison de,dû à,du fait de,faute de,par suite de,parce que,provoqué,résulte,imputable
faute de,par manque de,en l'absence de,à défaut de,parce que,privé de,manque
grâce à,au moyen de,à l'aide de,à force de,par l'entremise de,permis par,avec l'appui de
en raison de,à cause de,pour cause de,compte tenu de,eu égard à,du fait de,motif
parce que,puisque,en effet,attendu que,étant donné que,vu que
malgré,en dépit de,nonobstant,bien que,quand même,envers et contre tout
à condition de,sous réserve de,pourvu que,si et seulement si
au lieu de,plutôt que,à la place de,en remplacement de,en guise de
à la place,au lieu,en lieu et place,remplacé,substitut,à défaut,succédé,troqué
au profit de,en faveur de,pour le compte de,bénéficiaire,à l'avantage de,profite à
pour le compte de,au nom de,commandité par,au profit de,mandaté par,sur ordre de
au détriment de,aux dépens de,sur le dos de,pénalisé,lésé
d'après,de l'avis de,à en croire,aux dires de,estime,affirme,juge
en fin de compte,finalement,au final,au bout du compte,en définitive,tout compte fait,somme toute,résultat
finalement,en définitive,au bout du compte,au final,pour finir,conclusion,en fin de course
au début,à l'origine,au départ,initialement,dans un premier temps,d'abord,au démarrage,au commencement,à l'époque
au départ,initialement,à l'origine,au début,d'abord,première version,à la base,conçu pour
d'origine,original,initial,authentique,premier,de départ,natif
pour commencer,d'abord,en premier,premièrement,dans un premier temps,avant tout,priorité
en premier,d'abord,priorité,premier,avant tout,en tête,primeur,tout d'abord
en dernier,finalement,en queue,ultime
d'un coup,soudain,brusquement,tout à coup,brutalement,du jour au lendemain,subitement,d'un seul coup
du jour au lendemain,soudain,subitement,brutalement,d'un coup,sans préavis,en une nuit
peu à peu,progressivement,graduellement,petit à petit,par étapes,au fil,échelonné
petit à petit,peu à peu,progressivement,lentement,graduellement,pas à pas,au compte-gouttes
d'une traite,sans interruption,sans s'arrêter,en continu,d'affilée,consécutif,non-stop
d'affilée,consécutif,de suite,sans interruption,successif,d'une traite,à la file
par hasard,fortuit,fortuitement,sans le vouloir,par chance,inattendu,imprévu,tombé sur,accidentel
exprès,volontairement,délibéré,intentionnel,sciemment,à dessein,en connaissance de cause
sans le vouloir,involontaire,par erreur,par mégarde,accidentel,par inadvertance,malgré lui
en cachette,secrètement,à l'insu,en douce,clandestinement,discrètement,sans prévenir,en catimini,sous le manteau
à l'insu,sans le savoir,en cachette,sans prévenir,sans son accord,ignorait,sans leur accord
sans prévenir,sans avertir,sans préavis,à l'improviste,inopiné,par surprise,à l'insu
à l'improviste,inopiné,surprise,sans prévenir,au débotté,impromptu
sur place,sur les lieux,localement,in situ,au village,dans les murs
chez nous,en france,national,français,made in france,hexagone,tricolore,local
chez eux,à domicile,dans leur pays,au pays,localement
au pays,pays d'origine,patrie,chez eux,retour,local
là-bas,sur place,dans le pays,sur les lieux
ailleurs,à l'étranger,voisin,à l'autre bout,sous d'autres cieux
partout,dans le monde entier,à travers le monde,généralisé,dans tout le pays,omniprésent,aux quatre coins
nulle part,aucun endroit,introuvable,absent
france,paris,français,hexagone,tricolore,hexagonal,l'élysée,bercy,matignon,république française
états-unis,américain,washington,maison-blanche,maison blanche,outre-atlantique,oncle sam,usa,californien,texan,trump
washington,états-unis,américain,maison-blanche,administration américaine,capitole,département d'état,pentagone
maison-blanche,maison blanche,washington,président américain,bureau ovale,administration américaine
pentagone,défense américaine,département de la défense,armée américaine,us army,darpa
silicon valley,californie,californien,san francisco,palo alto,mountain view,côte ouest
new york,wall street,manhattan,new-yorkais,brooklyn
texas,texan,houston,dallas,austin
californie,californien,los angeles,san francisco,sacramento,hollywood
hollywood,studios américains,los angeles,industrie du cinéma
chine,chinois,pékin,pékinois,shanghaï,shenzhen,empire du milieu,hongkong,pcc,xi jinping,géant asiatique
pékin,chine,chinois,régime chinois,ministère chinois
hong kong,hongkong,hongkongais,ancienne colonie britannique
royaume-uni,britannique,anglais,londres,londonien,outre-manche,downing street,grande-bretagne,angleterre,albion,whitehall
londres,londonien,royaume-uni,britannique,anglais,la city,downing street,westminster
la city,place londonienne,londres,finance britannique,places financières
écosse,écossais,édimbourg,glasgow
pays de galles,gallois,cardiff,principauté de galles
irlande,irlandais,dublin,dublinois
allemagne,allemand,berlin,outre-rhin,germanique,berlinois,munich,bundestag,francfort,bavarois,chancellerie
berlin,berlinois,allemagne,allemand,chancelier,gouvernement allemand,bundestag
bavière,bavarois,munich,munichois
autriche,autrichien,vienne,viennois,salzbourg,linz,graz
suisse,helvétique,berne,bernois,confédération,romand,alémanique,genève,genevois,zurich,zurichois,lausanne,bâle,tessin
berne,conseil fédéral,suisse,confédération,helvétique
genève,genevois,bout du lac,suisse
belgique,belge,bruxelles,bruxellois,wallon,wallonie,flamand,flandre,anvers,gand,liège,plat pays,liégeois,namur
flandre,flamand,gand,anvers,néerlandophone
wallonie,wallon,namur,liège,charleroi
bruxelles,ue,union européenne,commission européenne,commission,l'europe,européen,eurocrates,exécutif européen,les vingt-sept
ue,union européenne,europe,européen,bruxelles,les vingt-sept,états membres,communautaire,vieux continent
strasbourg,parlement européen,eurodéputés,conseil de l'europe,alsacien
luxembourg,luxembourgeois,grand-duché,grand-ducal,cour de justice de l'union européenne,cjue
cour de justice de l'union européenne,cjue,juges de luxembourg,justice européenne,curia
cour européenne des droits de l'homme,cedh,juges de strasbourg,convention européenne des droits de l'homme
pays-bas,néerlandais,hollandais,la haye,amsterdam,rotterdam,batave,eindhoven,amstellodamois
la haye,pays-bas,néerlandais,cour pénale internationale,cour internationale de justice
italie,italien,rome,romain,milan,milanais,transalpin,turin,péninsule,palais chigi,naples
rome,romain,italie,italien,gouvernement italien
vatican,saint-siège,pape,souverain pontife,papal,cité du vatican
espagne,espagnol,madrid,madrilène,ibérique,catalan,barcelone,barcelonais,andalou
catalogne,catalan,barcelone,barcelonais
pays basque,basque,bayonne,bilbao,euskadi
portugal,portugais,lisbonne,lisboète,lusitanien,porto,lusophone
grèce,grec,athènes,athénien,hellène,hellénique,salonique
turquie,turc,ankara,istanbul,erdogan
russie,russe,moscou,kremlin,moscovite,poutine,saint-pétersbourg,fédération de russie
kremlin,moscou,russie,russe,poutine
ukraine,ukrainien,kiev,kyiv,zelensky,kharkiv
pologne,polonais,varsovie,cracovie,gdansk
tchéquie,tchèque,prague,pragois,république tchèque,morave
slovaquie,slovaque,bratislava,košice
hongrie,hongrois,budapest,magyar,orban
roumanie,roumain,bucarest,transylvanie
bulgarie,bulgare,sofia,plovdiv
serbie,serbe,belgrade,novi sad
croatie,croate,zagreb,dalmate
slovénie,slovène,ljubljana,maribor
bosnie,bosniaque,sarajevo,bosnien
albanie,albanais,tirana,durrës
balkans,balkanique,ex-yougoslavie,serbie,croatie
estonie,estonien,tallinn,balte,tartu
lettonie,letton,riga,balte
lituanie,lituanien,vilnius,balte
pays baltes,balte,estonie,lettonie,lituanie
finlande,finlandais,helsinki,laponie,lapon,finnois
suède,suédois,stockholm,malmö,göteborg
norvège,norvégien,oslo,bergen
danemark,danois,copenhague,jutland
islande,islandais,reykjavik,keflavik
groenland,groenlandais,nuuk,inuit
scandinavie,scandinave,suède,norvège,danemark,finlande
arctique,polaire,grand nord,pôle nord,boréal,banquise
antarctique,pôle sud,austral,polaire
japon,japonais,nippon,tokyo,tokyoïte,archipel,pays du soleil-levant,osaka,kyoto,hokkaido
corée du sud,sud-coréen,coréen,séoul,pays du matin calme,busan
corée du nord,nord-coréen,pyongyang,kim jong-un
taïwan,taïwanais,taipei,formose,hsinchu
inde,indien,new delhi,delhi,bombay,mumbai,bangalore,narendra modi
pakistan,pakistanais,islamabad,karachi,lahore
bangladesh,bangladais,dacca,bengali
sri lanka,sri-lankais,colombo,ceylan
népal,népalais,katmandou,himalayen
afghanistan,afghan,kaboul,talibans
iran,iranien,téhéran,mollahs,république islamique,perse
irak,irakien,bagdad,bassora
syrie,syrien,damas,alep
liban,libanais,beyrouth,pays du cèdre
israël,israélien,jérusalem,tel-aviv,état hébreu,tsahal,knesset
palestine,palestinien,gaza,gazaoui,cisjordanie,ramallah
jordanie,jordanien,amman,hachémite
arabie saoudite,saoudien,riyad,royaume saoudien,pays du golfe
émirats,émirien,émirati,abou dhabi,abu dhabi,dubaï,pays du golfe,émirats arabes unis
qatar,qatari,qatarien,doha,pays du golfe
koweït,koweïtien,pays du golfe,koweït city
égypte,égyptien,le caire,cairote,nil
maroc,marocain,rabat,casablanca,chérifien,royaume chérifien
algérie,algérien,alger,oran
tunisie,tunisien,tunis,sfax
libye,libyen,tripoli,benghazi
maghreb,maghrébin,afrique du nord,maroc,algérie,tunisie
sénégal,sénégalais,dakar,wolof
mali,malien,bamako,sahélien
niger,nigérien,niamey,agadez
nigeria,nigérian,lagos,abuja
côte d'ivoire,ivoirien,abidjan,yamoussoukro
ghana,ghanéen,accra,kumasi
cameroun,camerounais,yaoundé,douala
congo,congolais,kinshasa,brazzaville,rdc
rwanda,rwandais,kigali,mille collines
kenya,kényan,nairobi,mombasa
éthiopie,éthiopien,addis-abeba,corne de l'afrique
ouganda,ougandais,kampala,entebbe
tanzanie,tanzanien,zanzibar,dar es salaam
afrique du sud,sud-africain,johannesburg,pretoria
madagascar,malgache,antananarivo,grande île,tananarive
île maurice,mauricien,port-louis,maurice
la réunion,réunionnais,saint-denis de la réunion,île de la réunion
antilles,antillais,guadeloupe,martinique,caraïbes,caribéen
guyane,guyanais,cayenne,kourou
nouvelle-calédonie,calédonien,nouméa,kanak
polynésie,polynésien,tahiti,tahitien,papeete
outre-mer,ultramarin,dom-tom,guadeloupe,martinique,guyane,mayotte
haïti,haïtien,port-au-prince,pétionville
cuba,cubain,la havane,castriste
mexique,mexicain,mexico,guadalajara
brésil,brésilien,brasilia,são paulo,rio de janeiro,lula
argentine,argentin,buenos aires,javier milei
chili,chilien,santiago,atacama
pérou,péruvien,lima,cuzco
colombie,colombien,bogota,medellín
venezuela,vénézuélien,caracas,chaviste
bolivie,bolivien,la paz,santa cruz de la sierra
équateur,équatorien,quito,galapagos
uruguay,uruguayen,montevideo,rio de la plata
amérique latine,latino-américain,sud-américain,amérique du sud
canada,canadien,ottawa,toronto,vancouver,montréal
québec,québécois,montréal,belle province,montréalais
montréal,montréalais,québec,métropole québécoise
australie,australien,canberra,sydney,melbourne
nouvelle-zélande,néo-zélandais,wellington,auckland,maori
indonésie,indonésien,jakarta,java,bali
malaisie,malaisien,kuala lumpur,penang
singapour,singapourien,cité-état,détroit de malacca
thaïlande,thaïlandais,bangkok,siamois
vietnam,vietnamien,hanoï,saïgon
cambodge,cambodgien,phnom penh,khmer
philippines,philippin,manille,mindanao
birmanie,birman,rangoun,myanmar
mongolie,mongol,oulan-bator,oulan bator
kazakhstan,kazakh,astana,almaty
ouzbékistan,ouzbek,tachkent,samarcande
géorgie,géorgien,tbilissi,tbilissien
arménie,arménien,erevan,caucasien
azerbaïdjan,azerbaïdjanais,azéri,bakou
asie centrale,kazakhstan,ouzbékistan,tachkent,turkmène
caucase,géorgie,arménie,azerbaïdjan
proche-orient,moyen-orient,levant,israël,liban,gaza
asie du sud-est,vietnam,thaïlande,malaisie,indonésie,philippines
afrique de l'ouest,sénégal,mali,côte d'ivoire,burkina
burkina faso,burkinabé,ouagadougou,burkina
paris,parisien,capitale,ville lumière,francilien,hôtel de ville de paris
île-de-france,francilien,région parisienne,grand paris,petite couronne
lyon,lyonnais,rhône,capitale des gaules
marseille,marseillais,cité phocéenne,phocéen,bouches-du-rhône
lille,lillois,hauts-de-france,métropole lilloise
toulouse,toulousain,ville rose,haute-garonne,occitanie
bordeaux,bordelais,gironde,girondin
nantes,nantais,loire-atlantique,estuaire de la loire
nice,niçois,alpes-maritimes,côte d'azur
montpellier,montpelliérain,hérault,languedoc
rennes,rennais,ille-et-vilaine,capitale bretonne
strasbourg,strasbourgeois,bas-rhin,alsace
grenoble,grenoblois,isère,isérois
le havre,havrais,seine-maritime,port du havre
brest,brestois,finistère,finistérien
bretagne,breton,finistère,morbihan,armor,armoricain
normandie,normand,caen,rouen,calvados,cotentin
alsace,alsacien,strasbourg,mulhouse,colmar
lorraine,lorrain,metz,nancy,moselle
bourgogne,bourguignon,dijon,dijonnais,côte-d'or
auvergne,auvergnat,clermont-ferrand,puy-de-dôme,cantal
savoyard,chambéry,annecy,mont-blanc
jura,jurassien,franche-comté,franc-comtois,besançon
provence,provençal,luberon,aix,vaucluse,avignon
corse,ajaccio,bastia,île de beauté,insulaire
picardie,picard,amiens,amiénois
champagne,champenois,reims,rémois,marne
vosges,vosgien,épinal,massif vosgien
ardèche,ardéchois,cévennes,cévenol
pyrénées,pyrénéen,béarn,béarnais,bigorre
limousin,limoges,corrèze,haute-vienne
étranger,venu d'ailleurs,hors des frontières,international,extra-européen
pays d'origine,nationalité,provenance,patrie,natal,originaire
occident,occidental,pays riches,europe,américain
pays pauvres,pays en développement,tiers-monde,sud global,pays du sud,émergents
pays riches,pays développés,occident,industrialisé
monde,planète,terre,mondial,international,globe,planétaire
mondial,planétaire,international,global,du monde entier,à l'échelle de la planète
bourse de paris,cac 40,euronext,place parisienne,palais brongniart
l'élysée,président de la république,chef de l'état,présidence,président
matignon,premier ministre,première ministre,chef du gouvernement
bercy,ministère de l'économie,ministre de l'économie,finances publiques,fisc,trésor
quai d'orsay,ministère des affaires étrangères,diplomatie française,chef de la diplomatie
place beauvau,beauvau,ministère de l'intérieur,ministre de l'intérieur
place vendôme,chancellerie,ministère de la justice,garde des sceaux
rue de grenelle,ministère de l'éducation,éducation nationale,ministre de l'éducation
rue de valois,ministère de la culture,ministre de la culture,politique culturelle
hôtel de brienne,ministère des armées,ministre des armées,ministère de la défense
palais bourbon,assemblée nationale,députés,hémicycle
quai des orfèvres,police judiciaire,brigade criminelle,pj parisienne
chef de la diplomatie,ministre des affaires étrangères,diplomatie,affaires étrangères
ministre de l'intérieur,premier flic de france,beauvau,ministère de l'intérieur
ministre de la santé,avenue de ségur,ministère de la santé,ministre des solidarités
ministre du travail,ministère du travail,rue de grenelle,droit du travail
sages,conseil constitutionnel,gardiens de la constitution,rue de montpensier
sages de la rue cambon,cour des comptes,magistrats financiers,chambre régionale des comptes
gendarme des données,cnil,gardien des données,autorité de protection des données,commission nationale de l'informatique et des libertés,préposé fédéral,garante,protection des données
autorité de protection des données,cnil,gendarme de la vie privée,gardien des données personnelles,dpo,edps,régulateur des données
gendarme de la bourse,amf,autorité des marchés,consob,régulateur boursier
gendarme des télécoms,arcep,régulateur des télécoms,ofcom,fcc
gendarme de l'audiovisuel,arcom,régulateur de l'audiovisuel,crtc
gendarme de l'énergie,commission de régulation de l'énergie,ofgem,creg
gendarme du nucléaire,asn,autorité de sûreté,asnr,sûreté nucléaire
agence du médicament,ansm,ema,fda,autorité sanitaire
autorité sanitaire,ars,agence de santé,agence du médicament,has
agence onusienne,nations unies,onu,oit,unesco,oms,organisation internationale,bit
organisation internationale du travail,oit,bit,agence onusienne
organisation mondiale de la santé,oms,agence onusienne,who
fonds monétaire international,fmi,institution de washington,institution financière internationale
banque mondiale,institution de washington,bailleur,aide au développement
organisation mondiale du commerce,omc,règles du commerce mondial,gendarme du commerce
ocde,château de la muette,pays riches,organisation de coopération
banque européenne d'investissement,bei,banque de l'ue,banque européenne
office français de la biodiversité,ofb,police de l'environnement,inspecteurs de l'environnement
dreal,direction régionale de l'environnement,services de l'état,inspection des installations classées
ademe,agence de la transition écologique,agence de l'environnement,transition écologique
sncf,chemins de fer,cheminots,compagnie ferroviaire,cff,sncb,rail
ratp,métro,régie des transports,réseau parisien
la poste,facteur,courrier,postal,bpost,bureau de poste
edf,électricien,énergéticien,fournisseur d'électricité
gafam,géants du numérique,google,apple,facebook,amazon,microsoft,big tech,meta,géants de la tech
géants du numérique,gafam,big tech,google,microsoft,amazon,meta,mastodontes
google,alphabet,mountain view,moteur de recherche,gemini,deepmind
microsoft,redmond,azure,copilot,windows
amazon,aws,géant du commerce en ligne,jeff bezos,seattle
apple,cupertino,iphone,marque à la pomme
meta,facebook,menlo park,mark zuckerberg,llama,instagram
openai,chatgpt,sam altman,gpt
anthropic,dario amodei,jeune pousse californienne,san francisco
mistral,jeune pousse française,arthur mensch,champion français de l'ia
nvidia,jensen huang,processeurs graphiques,gpu,cartes graphiques
tesla,elon musk,voiture électrique,constructeur californien
spacex,elon musk,fusée,starlink
logiciel,programme,outil,application,appli,algorithme,système,assistant,plateforme,modèle,machine,solution,progiciel,ordinateur
logiciel,robot,automate,machine,ia,intelligence artificielle,système,agent,algorithme,programme informatique
programme,logiciel,appli,application,algorithme,modèle,code,système,outil informatique
outil,logiciel,application,programme,assistant,système,dispositif,instrument,solution,appareil
appli,application,logiciel,programme,outil,plateforme,service en ligne,application mobile
application mobile,appli,smartphone,téléphone,téléchargée,play store,app store
algorithme,formule,calcul,programme,modèle,logiciel,méthode de calcul,code,machine
ordinateur,machine,pc,poste informatique,calculateur,supercalculateur,logiciel,programme,ia,algorithme,modèle
machine,appareil,engin,automate,robot,dispositif,mécanique,ordinateur
appareil,machine,engin,dispositif,instrument,boîtier,gadget,objet,bidule,robot
engin,appareil,machine,véhicule,robot,dispositif,drone,mécanique
intelligence artificielle,ia,apprentissage automatique,machine learning,deep learning,apprentissage profond,réseau de neurones,modèle,algorithme,ia générative
ia,intelligence artificielle,machine,algorithme,robot,modèle,logiciel,ordinateur,chatgpt,programme
ia générative,chatgpt,modèle de langage,générateur,robot conversationnel,modèle génératif,synthétique
modèle,modèle de langage,llm,grand modèle,réseau de neurones,ia,algorithme,version,système
modèle de langage,llm,grand modèle,chatgpt,gpt,ia générative,moteur,modèle de fondation
robot conversationnel,chatbot,agent conversationnel,assistant,chatgpt,dialogueur,compagnon virtuel,bot,voix,assistant virtuel
chatbot,robot conversationnel,agent conversationnel,assistant virtuel,chatgpt,bot,conseiller virtuel
assistant,robot,outil,logiciel,copilote,ia,agent,compagnon,aide,majordome
assistant vocal,robot vocal,agent vocal,voix de synthèse,enceinte connectée,alexa,siri,voix,standard automatique
robot vocal,agent vocal,agents vocaux,voix de synthèse,assistant vocal,standard automatique,callbot,voix
agent ia,agent autonome,assistant,robot,automate,agentique,copilote
compagnon virtuel,ami virtuel,petite amie virtuelle,avatar,chatbot,robot conversationnel,confident
avatar,double numérique,personnage virtuel,hologramme,clone,jumeau numérique
voix,timbre,voix de synthèse,parole,vocal,diction,intonation
voix clonée,clonage vocal,voix de synthèse,imitation,timbre copié,deepfake audio,faux appel
cloner,cloné,clonage,copié,imité,reproduit,dupliqué,recréé
imiter,imité,imite,imitation,copié,singé,reproduit,pastiché,mimé,à la manière de
deepfake,hypertrucage,trucage,montage,fausse vidéo,image truquée,vidéo truquée,contrefait,bidon
trucage,montage,truqué,bidouillé,retouché,hypertrucage,falsifié,bidon
robot,automate,machine,bras articulé,bras robotisé,engin,humanoïde,cobot,androïde,droïde
robotiser,robotisé,automatisé,robot,bras,machine,mécanisé,automate
humanoïde,androïde,robot bipède,robot à forme humaine
bras robotisé,bras articulé,robot,bras mécanique,manipulateur,cobot,pince
drone,engin volant,aéronef,quadrirotor,appareil,hélice,télépiloté
automate,robot,machine,distributeur,borne,caisse automatique
borne,terminal,guichet automatique,automate,tablette,écran,boîtier
capteur,sonde,détecteur,mouchard,boîtier,caméra,micro,antenne,balise
mouchard,traceur,capteur,espion,gps,balise,boîtier,logiciel espion
caméra,objectif,vidéo,œil,enregistrement,film,vidéosurveillance,capteur
micro,microphone,enregistreur,capteur sonore,hydrophone,écoute
lunettes connectées,montre connectée,bague connectée,bracelet,objet connecté,capteur
montre connectée,bracelet connecté,bague,objet connecté,gadget,capteur au poignet
objet connecté,gadget,appareil connecté,bluetooth,wifi,boîtier
gadget,objet,appareil,bidule,accessoire,joujou,bricole
téléphone,smartphone,mobile,combiné,cellulaire,iphone,appareil
téléphoner,appeler,appelé,appel,passer un coup de fil,coup de fil,au bout du fil,joindre,décroché
appel,coup de fil,communication,téléphone,au bout du fil,conversation
tablette,ipad,écran,liseuse,ordinateur
écran,moniteur,tablette,affichage,téléviseur,téléphone
ordinateur portable,laptop,pc,machine
supercalculateur,superordinateur,calculateur,machine,exascale,puissance de calcul
puissance de calcul,capacité de calcul,calcul,gpu,processeurs,pétaflops
puce,semi-conducteur,processeur,composant,gpu,circuit intégré,carte graphique,microprocesseur,puce électronique
semi-conducteur,puce,composant électronique,wafer,tranche de silicium,microélectronique,fonderie,gravure
processeur,puce,gpu,cpu,carte graphique,circuit,accélérateur,semi-conducteur
carte graphique,gpu,processeur,accélérateur,nvidia
silicium,wafer,plaquette,tranche,semi-conducteur
graveur,gravure,lithographie,machine de lithographie,scanner,asml
fonderie,usine de puces,fab,semi-conducteur,tsmc
mémoire,stockage,disque dur,ram,mémoire vive,hbm
serveur,machine,baie,rack,ordinateur,centre de données,hébergement
centre informatique,centre de données,data center,datacenter,ferme de serveurs,serveurs,hangar,campus,centre de calcul
hangar informatique,centre de données,data center,datacenter
stocker,stocké,stockage,conservé,hébergé,archivé,entreposé,gardé,sauvegardé
stockage des données,hébergement,hébergé,cloud,conservé,archivé
héberger,hébergé,hébergement,stocké,accueilli,logé
cloud,nuage,informatique en nuage,hébergement,serveurs distants,azure,aws
nuage informatique,cloud,cloud souverain,hébergeur
hors ligne,sans internet,en local,déconnecté,sans réseau,embarqué
local,sur l'appareil,hors ligne,embarqué,dans le téléphone,sans connexion,sur place
embarqué,à bord,intégré,local,hors ligne,dans l'appareil
données,informations,fichiers,base,jeu de données,renseignements,data
jeu de données,base de données,corpus,données d'entraînement,échantillon,fichier
base de données,fichier,registre,répertoire,corpus,banque
corpus,textes,œuvres,livres,documents,bibliothèque,échantillon
entraîner,entraîné,entraînement,nourri,appris,apprentissage,alimenté,montré,gavé,formé,avalé,dressé
nourrir une machine,nourri,nourrir,alimenté,entraîné,gavé,abreuvé,ingurgité,données d'entraînement
avaler,avalé,ingurgité,absorbé,englouti,dévoré,gobé,nourri
aspirer,aspiré,moissonné,pompé,collecté,siphonné,extrait,copié,moissonnage
moissonnage,scraping,aspiration,collecte,extraction,moissonner,robots d'indexation
collecter des données,collecte,collecté,aspiré,enregistré,récolté,stocké,fichage,capté
annoter,annoté,annotation,étiqueté,étiqueter,légendé,labellisé,trié,classé,petites mains
étiqueter,étiqueté,étiquetage,annoté,classé,libellé,marqué
petites mains,annotateurs,travailleurs du clic,tâcherons,ouvriers du clic,sous-traitants,étiqueteurs,modérateurs
modération,modérateur,filtrage,modéré,contrôle des contenus,supprimé
filtrer,filtré,filtre,trié,bloqué,écarté,passé au tamis,tamis
trier,trie,trié,tri,trient,triait,classé,sélectionné,filtré,séparé,rangé,départagé
trieur,trieuse,tri,opérateur de tri,chaîne de tri,centre de tri
classer,classé,classement,trié,rangé,catalogué,catégorisé,ordonné,étiqueté
reconnaissance faciale,identification,biométrie,biométrique,visage,caméra,identifier
biométrie,biométrique,empreinte,reconnaissance faciale,iris,visage
reconnaître un visage,reconnaissance,identifier,détecter,repérer,reconnaissance faciale
détecter,détecté,détecte,détection,repéré,identifié,décelé,dépisté,flairé,débusqué,senti
repérer,repéré,repère,détecté,localisé,aperçu,décelé,identifié,remarqué,débusqué
flairer,flairé,reniflé,flair,senti,détecté,nez,odorat
localiser,localisé,localisation,repéré,situé,trouvé,retrouvé,géolocalisé,pisté
prédire,prédit,prédiction,prévu,prévision,anticipé,pronostic,annoncé,deviné,extrapolé
deviner,deviné,devine,trouvé,identifié,déduit,pressenti,supposé,compris
deviner une origine,deviné,trahi,livré la clé,indice,identifié,reconnu,grâce à
anticiper,anticipé,anticipe,prévu,devancé,deviné,prédit,pris les devants
générer,généré,génère,produit,créé,fabriqué,synthétisé,engendré
synthétique,artificiel,généré,de synthèse,virtuel,factice,fabriqué par
virtuel,numérique,en ligne,simulé,dématérialisé,synthétique
numérique,informatique,digital,électronique,dématérialisé,en ligne,internet
numériser,numérisé,numérisation,scanné,dématérialisé,photographié,digitalisé
dématérialisation,dématérialisé,numérique,en ligne,sans papier,numérisation
requête,prompt,question,consigne,invite,demande,instruction
prompt,consigne,invite,requête,instruction,commande,question posée
poser une question,question posée,requête,interrogé,demandé,prompt
réponse d'une machine,réponse,résultat,suggestion,proposition,sortie
suggestion,proposition,recommandation,idée,conseil,piste,suggéré
suggérer,suggéré,suggère,proposé,soufflé,recommandé,conseillé,insinué
recommandation,conseil,suggestion,préconisation,avis,recommandé
hallucination,erreur,invention,invente,inventé,réponse fausse,affabulation,élucubration,fabulé,bourde
halluciner,inventé,invente,invention,hallucination,affabulé,de toutes pièces,imaginaire
bug,bogue,panne,dysfonctionnement,plantage,défaut,anomalie,erreur,incident,pépin,couac
plantage,panne,bug,crash,figé,fermeture inopinée,dysfonctionnement
panne,défaillance,dysfonctionnement,avarie,coupure,incident,bug,hors service,interruption,en rade,arrêt
tomber en panne,tombé en panne,panne,hors service,en rade,arrêté,interrompu,lâché,plus rien
correctif,mise à jour,rustine,patch,correction,réparation,version corrigée
mise à jour,correctif,nouvelle version,actualisation,version,màj
mouture,version,édition,prochaine version,génération,itération
version,mouture,édition,génération,modèle,variante
nouveauté,nouvelle fonction,fonctionnalité,innovation,inédit,nouvelle version,ajout
fonctionnalité,fonction,option,possibilité,outil,capacité,nouveauté
innovation,nouveauté,invention,percée,avancée,première mondiale,révolution,trouvaille,progrès
avancée,percée,progrès,bond,pas en avant,découverte,innovation
trouvaille,idée,astuce,invention,découverte,bonne idée,ingénieux
prototype,maquette,démonstrateur,première version,ébauche,modèle d'essai
démonstration,démo,présentation,preuve,exhibition,essai devant
code,code source,programmation,lignes de code,script,logiciel
code source,code,open source,ouvert,publié,dépôt
open source,code ouvert,libre,code source ouvert,logiciel libre,poids ouverts,en accès libre,source ouverte
programmer,programmé,codé,développé,écrit du code,programmation,code
paramètre,réglage,critère,variable,curseur,milliards de paramètres
réglage,paramètre,ajustement,configuration,calibrage,mise au point
calibrer,calibré,étalonné,réglé,ajusté,calibrage
configurer,réglé,paramétré,installé,ajusté,programmé
bouton,interrupteur,poussoir,commande,clic
cliquer,clic,cliqué,appuyé,tapé
taper,tapé,saisi,saisie,écrit,clavier,inscrit
saisie,clavier,taper,dactylographie,encodage,entrer les données,saisir
télécharger,téléchargé,téléchargement,installé,récupéré,import
téléchargement,installation,télécharger,utilisateur,app store
connexion,réseau,internet,liaison,wifi,fibre,accès,4g,débit
connecter,connecté,connexion,relié,raccordé,branché,en ligne
brancher,branché,raccordé,connecté,relié,alimenté,allumé
débrancher,débranché,éteint,désactivé,arrêté,mis hors service
désactiver,désactivé,désactivation,éteint,débranché,arrêté,neutralisé
activer,activé,allumé,mis en marche,déclenché,en fonction
allumer,allumé,allume,mis en marche,activé,éclairé,branché
internet,web,toile,réseau,en ligne,connexion,net
en ligne,sur internet,sur le web,connecté,numérique,à distance,site
site internet,site,page web,portail,plateforme,adresse
moteur de recherche,google,bing,recherche en ligne,qwant
navigateur,chrome,firefox,internet
compte,profil,identifiant,inscription,page,session
mot de passe,identifiant,code,authentification,code secret,sésame
identifiant,login,mot de passe,accès,clé
authentification,identification,double authentification,vérification d'identité,code
vérification d'âge,contrôle de l'âge,âge,mineurs,moins de,pièce d'identité
chiffrement,crypté,chiffré,cryptographie,codé,clé de chiffrement,sécurisé
chiffrer un message,chiffré,crypté,codé,brouillé,illisible
virus,logiciel malveillant,maliciel,infection,cheval de troie,malware,rançongiciel
piratage,intrusion,cyberattaque,hackeur,hacké,attaque informatique,pénétré,pirates,compromis
pirater,piraté,hacké,attaqué,infiltré,pénétré,compromis,détourné
porte dérobée,backdoor,accès caché,piégé,mouchard,faille
hameçonnage,phishing,faux message,arnaque,faux courriel,lien piégé,faux sms
fuite de données,données volées,exfiltré,base dérobée,fuité,dans la nature,divulgué
fuiter,fuité,fuite,divulgué,révélé,dévoilé,diffusé,dans la nature
sécurité informatique,cybersécurité,cyberdéfense,anssi,protection,pare-feu
sauvegarde,copie,archive,sauvegardé,secours
archive,archives,document ancien,conservé,archiviste,dépôt
message,courriel,sms,texto,mail,note,missive,envoi
sms,texto,message,notification,téléphone
courriel,mail,email,e-mail,message électronique,messagerie,courrier électronique
pièce jointe,fichier,document,annexe
messagerie,whatsapp,signal,telegram,courriel,boîte,messages
visioconférence,visio,zoom,teams,réunion à distance,en ligne,vidéo
vidéo,film,images,clip,séquence,enregistrement,extrait,youtube
photo,cliché,image,photographie,portrait,instantané,vue,prise de vue
image,photo,cliché,visuel,illustration,vue,dessin,photographie
cliché médical,radio,radiographie,scanner,imagerie,irm,mammographie,échographie
enregistrement,bande,captation,audio,vidéo,fichier sonore
enregistrer,enregistré,capté,filmé,gravé,consigné,conservé,mis en boîte
filmer,filmé,filme,tourné,caméra,enregistré,capté,vidéo
photographier,photographié,photo,cliché,pris en photo,immortalisé
mémoriser,mémorisé,retenu,enregistré,gardé en mémoire,souvenu
effacer,effacé,efface,supprimé,gommé,disparu,retiré,vidé
copier,copié,copie,reproduit,imité,dupliqué,plagié,recopié,décalqué
partager en ligne,partagé,relayé,republié,diffusé,repris,viral
viral,partagé,vues,circulé,relayé,buzz,fait le tour
circuler,circulé,circule,partagé,relayé,diffusé,viral,fait le tour
vues,visionnages,lectures,partages,clics,audience,regardé
abonnés d'un compte,followers,suivi par,abonnés,communauté
publier,publié,publication,mis en ligne,diffusé,paru,partagé
publié,mis en ligne,partagé,publication
commentaire,réaction,avis,remarque,message
jeu vidéo,studio,console,joueurs,jouabilité,manette,steam,gaming
console,manette,playstation,nintendo,xbox,jeu vidéo
niveau de jeu,étape,manche,épreuve
opus,volet,épisode,tome,volume,chapitre
réalité virtuelle,casque,immersif,métavers,réalité augmentée
casque,écouteurs,oreillette,casque audio,casque de réalité virtuelle
imprimante 3d,impression 3d,imprimé,fabrication additive
informatique quantique,ordinateur quantique,qubit,calculateur quantique,processeur quantique
calcul,opération,équation,arithmétique,mathématique
théorème,démonstration,preuve,conjecture,problème,mathématicien,résolu
mathématiques,maths,algèbre,géométrie,calcul,théorème
conjecture,hypothèse,problème ouvert,énigme,théorème,résolue
hypothèse,supposition,théorie,piste,conjecture,scénario,explication
théorie,hypothèse,modèle,explication,thèse
expérience scientifique,expérience,essai,test,étude,protocole,laboratoire
résultat d'un essai,résultat,bilan,conclu,a montré,a donné,taux de réussite,mesuré
taux de réussite,bonnes réponses,précision,score,performance,justesse,exactitude
précision,exactitude,justesse,fiabilité,taux d'erreur,bonnes réponses
taux d'erreur,erreurs,se trompe,faux positifs,fiabilité,fausses alertes,ratés
fausse alerte,faux positif,fausse alarme,alerte à tort,erreur,déclenchement intempestif
faux positif,fausse alerte,à tort,erreur
biais,préjugé,discrimination,déformation,partial,parti pris,stéréotype,désavantage
boîte noire,opacité,opaque,inexplicable,transparence,on ne sait pas comment
explicable,explicabilité,transparent,justifier,expliquer la décision
autonome,sans intervention humaine,sans conducteur,automatique,tout seul,sans pilote
tout seul,sans aide,sans intervention,autonome,automatiquement,par ses propres moyens
intervention humaine,contrôle humain,superviseur,relecture,dans la boucle,opérateur
contrôle humain,supervision,relecture,vérification humaine,validé par un humain,dernier mot
relire,relu,relit,relecture,vérifié,corrigé,contrôlé
traduction automatique,traducteur,deepl,interprète,traduit,sous-titres
traduire,traduit,traduisent,traduction,version,interprété,transposé,rendu en français
transcription,retranscrit,transcrit,compte rendu,sous-titres,dictée
compte rendu,procès-verbal,résumé,transcription,rapport,synthèse,minutes
résumé,synthèse,abrégé,condensé,résumer,en bref
dicter,dictée,dicté,transcription,reconnaissance vocale
reconnaissance vocale,dictée,transcription,parole,voix
sauvegarder,sauvegardé,préservé,conservé,protégé,copié
licence logicielle,abonnement,droit d'usage,par utilisateur,par poste
essai gratuit,version gratuite,période d'essai,gratuit,démo
superviser,supervisé,supervise,contrôlé,surveillé,encadré,dirigé,chapeauté
gardien,garde,surveillant,veilleur,protecteur,gérant
garde-fou,protection,barrière,limite,sauvegarde,garantie,filtre,précaution
précaution,mesure de sécurité,prudence,garde-fou,prévention,protection
bouton d'arrêt,arrêt d'urgence,coupe-circuit,désactiver,débrancher
obsolescence,vieillissement,désuet,durée de vie,réparable,irréparable
réparable,réparabilité,réparer,pièces détachées,irréparable,collé,indice
indice de réparabilité,réparable,pièces détachées,démontable
électricité,courant,énergie,kilowattheures,mégawatts,gigawatts,térawattheures,watts,réseau électrique,alimentation,jus
électricité,jus,tension,alimentation,kwh,réseau
consommer,consommé,consomme,consommation,englouti,engloutit,utilisé,pompé,brûlé,avalé,absorbé,dépensé,tiré,gourmand
consommation,consommé,usage,appétit,dépense,gourmand,kilowattheures,litres,besoins
gourmand,énergivore,vorace,consomme,appétit,glouton,goulu
énergivore,gourmand en énergie,vorace,consomme,gouffre énergétique
sobriété,économies d'énergie,sobre,frugal,modération,réduire la consommation
économe,sobre,frugal,économique,peu gourmand,basse consommation
économie d'énergie,énergie économisée,facture réduite,consommation en baisse,kilowattheures de moins
facture énergétique,facture d'électricité,consommation,kilowattheures,chauffage,euros par mois
tirer sur le réseau,mégawatts,consommation,puissance,raccordement,demande électrique,réseau
puissance électrique,mégawatts,gigawatts,kilowatts,mw,gw,capacité installée
térawattheure,twh,milliards de kilowattheures,consommation annuelle
kilowattheure,kwh,consommation,électricité
réseau électrique,lignes,rte,haute tension,raccordement,distribution,enedis,pylône
haute tension,ligne électrique,câble,pylône,transport d'électricité,très haute tension,poste source
raccordement,branchement,connexion,relié,réseau,raccordé,ligne
pylône,ligne,haute tension,mât,poteau
poteau,mât,pylône,piquet,lampadaire
câble,fil,liaison,ligne,cordon,filin,fibre,conduite
câble sous-marin,liaison sous-marine,fibre optique,câble,liaison,fond marin
panne de courant,coupure,black-out,délestage,panne d'électricité,coupure de courant,dans le noir
coupure,panne,interruption,délestage,black-out,rupture,sectionné
délestage,coupure,effacement,restriction,black-out
groupe électrogène,générateur,diesel,secours,fioul,turbine
générateur,groupe électrogène,turbine,alternateur,dynamo
batterie,accumulateur,pile,stockage,cellule,autonomie,lithium
pile,batterie,accumulateur,autonomie,recharge
recharger,rechargé,recharge,borne,brancher,batterie
borne de recharge,recharge,voiture électrique,recharger,véhicule électrique
autonomie,batterie,durée de la batterie,heures sans recharge,sans recharger
énergie renouvelable,éolien,solaire,hydraulique,verte,biomasse,vent,panneaux
énergie verte,renouvelable,décarbonée,solaire,éolien,propre,bas carbone
éolienne,éolien,mât,pales,vent,parc éolien,turbine
parc éolien,éoliennes,en mer,offshore,mâts
solaire,photovoltaïque,panneaux,soleil,ombrière,agrivoltaïsme
panneau solaire,photovoltaïque,panneaux,ombrière,toiture solaire
barrage hydroélectrique,hydraulique,turbine,retenue,hydroélectricité,houille blanche
hydroélectricité,barrage,turbine,hydraulique,hydro-québec
centrale nucléaire,réacteur,atome,atomique,epr,smr,nucléaire
atome,nucléaire,atomique,réacteur,fission,uranium
réacteur,centrale,epr,smr,cuve
fusion nucléaire,plasma,tokamak,iter
déchets nucléaires,déchets radioactifs,enfouissement,bure,la hague
radioactif,radioactivité,radiation,irradié,rayonnement,contamination
combustible,carburant,gaz,fioul,charbon,bois,énergie fossile,essence
énergie fossile,charbon,gaz,pétrole,fioul,fossile,hydrocarbures,centrale à gaz
pétrole,brut,baril,hydrocarbure,or noir,raffinerie,carburant
gaz,méthane,gaz naturel,gnl,gazoduc,turbine à gaz
charbon,houille,mine,centrale thermique,lignite
carburant,essence,gazole,diesel,kérosène,plein,pompe,litre
station-service,pompe à essence,carburant,essence
hydrogène,h2,électrolyseur,pile à combustible
biogaz,méthanisation,méthaniseur,biométhane,digesteur
bois de chauffage,bûches,granulés,pellets,chaufferie
chauffage,chaudière,radiateur,chaleur,pompe à chaleur,chauffer,réseau de chaleur,thermique
chaudière,chauffage,brûleur,chaufferie,radiateur
chauffer,chauffé,chauffe,chauffage,tiédir,chaleur,température
réseau de chaleur,chaleur fatale,chaleur récupérée,chauffage urbain,eau chaude,calories
chaleur perdue,chaleur fatale,chaleur récupérée,calories,rejetée,eau tiède,chaleur des serveurs
chaleur,calories,chaud,température,thermique,degrés,canicule
refroidir,refroidi,refroidissement,froid,rafraîchir,climatisation,climatiseur,ventilation,glacial
refroidissement,climatisation,eau froide,tours aéroréfrigérantes,circuit,ventilateurs,rafraîchissement
climatisation,clim,climatiseur,air conditionné,rafraîchi,refroidissement
isolation,isoler,laine de verre,double vitrage,rénovation thermique,passoire
passoire thermique,mal isolé,passoire énergétique,dpe
rénovation énergétique,isolation,travaux d'isolation,maprimerénov
éclairage,lumière,lampe,lampadaire,ampoule,led,éclairer,réverbère
lampadaire,réverbère,éclairage public,candélabre,mât
lampe,ampoule,lumière,lustre,lanterne,loupiote,éclairage
lumière,éclairage,clarté,lueur,lampe
obscurité,dans le noir,nuit,ténèbres,pénombre,sans lumière
eau,flotte,litres,mètres cubes,nappe,eau potable,ressource en eau,robinet,hydrique
flotte,eau,pluie,pluies
eau potable,robinet,réseau d'eau,captage,eau du robinet,distribution d'eau
nappe,nappe phréatique,aquifère,sous-sol,eau souterraine,forage
source,fontaine,résurgence,captage,nappe,eau
forage,puits,captage,foreuse,creusement,pompage
puits,forage,captage,margelle
pomper,pompé,pompage,prélevé,prélèvement,tiré,aspiré,capté
pompé,prélevé,prélèvement,tiré
prélèvement d'eau,pompage,prélevé,mètres cubes,consommation d'eau
rivière,cours d'eau,fleuve,ruisseau,torrent,affluent,berges,débit
fleuve,cours d'eau,rivière,rhône,loire,seine,garonne,rhin,estuaire
cours d'eau,rivière,fleuve,ruisseau,torrent,canal
ruisseau,ru,cours d'eau,rivière,torrent,rigole
lac,étang,plan d'eau,retenue,lagune,bassin,rives
étang,mare,plan d'eau,lac,lagune,bassin
canal,écluse,voie navigable,voies navigables,chenal,fluvial
écluse,canal,éclusier,vannes,sas,batelier
péniche,bateau,batelier,marinier,barge,embarcation
fluvial,fleuve,péniche,navigation,batelier,voie d'eau
sécheresse,manque d'eau,pénurie d'eau,restrictions d'eau,aride,étiage,à sec,assec
à sec,asséché,tari,assec,vide,sécheresse
tarir,tari,asséché,à sec,épuisé,baissé
restriction d'eau,arrêté sécheresse,interdiction d'arroser,rationnement,sécheresse
rationner,rationné,rationnement,limité,restreint,quota,coupure
inondation,crue,débordement,montée des eaux,submersion,inondé,sous l'eau,sinistré
crue,inondation,débordement,montée des eaux,fleuve en crue
inonder,inondé,submergé,noyé,sous l'eau,crue
assainissement,eaux usées,égout,station d'épuration,stations d'épuration
eaux usées,égout,assainissement,épuration,effluents,rejets
égout,canalisation,eaux usées,collecteur,tuyau
tuyau,canalisation,conduite,tube,pipeline,tuyauterie
fuite d'eau,fuite,canalisation percée,infiltration
robinet,vanne,valve,arrivée d'eau
vanne,valve,robinet,clapet,écluse
irrigation,arrosage,irriguer,arroser,goutte-à-goutte
arroser,arrosé,arrosage,irrigué,irrigation
climat,réchauffement,changement climatique,dérèglement,gaz à effet de serre,co2,carbone,émissions,climatique
réchauffement,dérèglement climatique,climat,hausse des températures,changement climatique
émissions,co2,carbone,gaz à effet de serre,rejets,tonnes équivalent,empreinte,rejeter
empreinte carbone,bilan carbone,émissions,co2,tonnes de carbone,impact climatique
polluer,pollue,pollué,polluent,pollution,contaminé,souillé,rejets,rejeté,émissions,sali,carbone,co2
pollution,contamination,rejets,souillure,particules,nappe polluée,polluant,émissions,toxique
rejeter dans la nature,rejeté,rejet,déversé,émis,émissions,relâché,évacué
déverser,déversé,déversement,répandu,rejeté,jeté,vidé
neutralité carbone,zéro émission,net zéro,décarbonation,compensation
compensation carbone,crédits carbone,compenser,arbres plantés,certificats
certificats verts,garanties d'origine,crédits carbone,certificats
écologie,environnement,vert,nature,climat,durable,écologique
environnement,nature,écologie,biodiversité,planète,écosystème
bon pour la planète,écologique,vert,durable,réduit les émissions,moins polluant
écoblanchiment,greenwashing,verdir,verdissement,vernis vert
biodiversité,espèces,faune,flore,vivant,écosystème,nature
faune,animaux,bêtes,espèces,sauvage,faune sauvage
flore,plantes,végétation,végétaux,herbier
espèce,race,animal,plante,variété,essence
espèce protégée,espèce menacée,protégé,menacé d'extinction,en danger
extinction,disparition,éteint,menacé,déclin
déchet,ordure,détritus,poubelle,rebut,saleté,immondices,encombrants,résidu
ordures,déchets,poubelles,détritus,immondices,sacs,encombrants
poubelle,bac,benne,conteneur,ordures,déchets
dépôt sauvage,décharge sauvage,ordures,encombrants,abandonné
décharge,dépotoir,déchetterie,enfouissement,décharge sauvage
recycler,recyclé,recyclage,réutilisé,réemploi,récupéré,tri,revalorisé
réemploi,occasion,seconde main,réutilisation,ressourcerie,recyclerie
occasion,seconde main,d'occasion,reconditionné,brocante,fripe
gaspiller,gaspillé,gaspillage,gâché,perdu,jeté,dilapidé
plastique,polymère,emballage,sac,microplastiques,bouteille
ramasser des ordures,ramassé,retiré,collecté,nettoyé,repêché
nettoyer,nettoyé,nettoyage,lavé,décrassé,récuré,dépollué,entretien,propre
dépolluer,dépollution,décontaminé,assaini,nettoyé
toxique,poison,nocif,dangereux,empoisonné,polluant,nuisible
poison,toxique,venin,empoisonnement,arsenic
produit chimique,pesticide,chimie,phytosanitaire,traitement,désherbant
pesticide,phytosanitaire,insecticide,herbicide,glyphosate,désherbant,traitement,produits chimiques
bruit,nuisance sonore,décibels,vacarme,boucan,ronflement,sonore,bourdonnement,tapage,raffut
boucan,bruit,vacarme,tapage,raffut,chahut,nuisances sonores,décibels
vacarme,bruit,tintamarre,décibels,tonnerre,fracas
nuisance,gêne,bruit,odeur,désagrément,pollution
odeur,parfum,puanteur,effluve,relent,arôme,odorant
puer,puanteur,odeur,mauvaise odeur,pestilence,relents
silence,calme,muet,quiétude,mutisme,sans un bruit
météo,prévisions,météorologie,météo-france,ciel,bulletin
temps qu'il fait,météo,ciel,pluie,soleil,nuages,température
pluie,averse,précipitations,ondée,déluge,crachin,bruine,pluvieux,mouillé
pleuvoir,pleut,plu,pluie,averse,précipitations
averse,pluie,ondée,grain,giboulée
orage,tempête,foudre,tonnerre,éclair,grêle,orageux
tempête,ouragan,cyclone,typhon,bourrasque,coup de vent,rafales,intempérie
vent,rafale,bourrasque,mistral,tramontane,brise,souffle,éolien
souffler,souffle,vent,rafales,ventile
neige,flocon,poudreuse,enneigé,manteau neigeux,neigeux
gel,gelée,givre,verglas,glace,geler,frimas
geler,gèle,gelé,gel,glacé,température négative,givre
froid,glacial,gel,hiver,frais,frileux,grand froid,vague de froid
chaud,chaleur,canicule,brûlant,torride,étouffant,tiède
canicule,vague de chaleur,fortes chaleurs,chaleur,records de température,fournaise
brouillard,brume,nappe,visibilité,voile
nuage,ciel couvert,nébulosité,brume,couvert
soleil,ensoleillement,beau temps,éclaircie,ensoleillé,astre
intempéries,tempête,pluie,neige,mauvais temps,orage
catastrophe naturelle,séisme,inondation,tempête,sinistre,désastre
séisme,tremblement de terre,secousse,sismique,magnitude
volcan,éruption,lave,volcanique,cratère
avalanche,coulée,neige,montagne,ensevelie,pisteur
éboulement,glissement de terrain,effondrement,chute de pierres
incendie,feu,brasier,flammes,sinistre,brûlé,embrasé,fumée,pyromane
brûler,brûlé,brûle,feu,flammes,cramé,consumé,incendie,réduit en cendres
fumée,vapeur,émanation,panache,brûlé
catastrophe,désastre,drame,tragédie,sinistre,cataclysme
mer calme,houle,vague,marée,flots,large
vague,houle,rouleau,lame,ressac,mer
marée,marée basse,marée haute,flux,reflux,estran
plage,sable,bord de mer,rivage,baignade,estran
baignade,nager,bain,se baigner,piscine,maître-nageur
noyer,noyé,noyade,sombrer,englouti,naufrage
naufrage,naufragé,sombré,coulé,chavirer,épave,échoué
chavirer,chaviré,couler,coulé,sombré,naufrage,retourné,surcharge
couler,coulé,sombré,naufrage,englouti,par le fond
épave,bateau coulé,naufrage,carcasse,navire englouti
bateau,navire,embarcation,voilier,vaisseau,cargo,paquebot,barque,chaland
navire,bateau,cargo,porte-conteneurs,vraquier,paquebot,pétrolier,ferry
cargo,navire,porte-conteneurs,vraquier,navire marchand
voilier,bateau,voile,goélette,catamaran,trimaran,skipper
barque,embarcation,canot,chaloupe,zodiac,pirogue
embarcation,bateau,péniche,barque,navire,canot
ferry,traversier,bac,navette maritime,traversée
traversée,voyage,passage,liaison maritime,navigation
naviguer,navigué,navigation,voguer,mer,cap,à la barre
voile,gréement,spi,voilier,grand-voile
ancre,mouillage,amarre,jeter l'ancre
amarrer,amarré,à quai,accosté,mouillage
phare,feu,balise,gardien de phare,sémaphore
balise,bouée,phare,repère,signal
équipage,marins,matelots,à bord,hommes d'équipage
plongeur,plongée,scaphandrier,apnée,sous-marin,palmes
sous-marin,submersible,engin subaquatique,sous les flots,immergé
fond marin,fonds marins,abysses,plancher océanique,profondeur
poisson,thon,saumon,sardine,bar,truite,cabillaud,pêche,banc
pêche,pêcheur,chalut,filet,capture,chalutier
coquillage,huître,moule,palourde,coque,mollusque,saint-jacques
huître,ostréiculteur,ostréiculture,coquillage,parc à huîtres
moule,mytiliculteur,bouchot,coquillage
crustacé,crabe,homard,langouste,crevette,écrevisse
cétacé,baleine,cachalot,dauphin,orque,rorqual,mammifère marin
baleine,cétacé,cachalot,rorqual,mégaptère
dauphin,cétacé,marsouin,orque
requin,squale,aileron,squales
algue,goémon,varech,algues vertes
montagne,sommet,massif,cime,alpage,altitude,col
sommet d'une montagne,cime,pic,crête,point culminant
col,passage,défilé,montagne
glacier,glace,névé,moraine,calotte
station de ski,ski,remontées,pistes,sports d'hiver,domaine skiable,télésiège
ski,skieur,piste,glisse,neige,slalom,freeride
remontée mécanique,télésiège,téléphérique,téléski,télécabine,funiculaire,remontées
téléphérique,télécabine,cabine,funiculaire,câble
pisteur,secouriste,avalanche,piste,station
randonnée,randonneur,marche,sentier,trek,balade,excursion
randonneur,randonneuse,marcheur,promeneur,alpiniste,sentier
alpiniste,alpinisme,grimpeur,cordée,escalade,guide
secours en montagne,peloton,pghm,crs,sauveteurs,hélicoptère
hélicoptère,hélico,dragon,appareil,rotor
refuge,abri,cabane,gîte,gardien
grotte,caverne,cavité,gouffre,spéléologue
falaise,paroi,à-pic,rocher,escarpement
rocher,roche,pierre,caillou,bloc,roc
pierre,caillou,roche,bloc,moellon,calcaire,granit,galet
sable,dune,grain,plage,sablière
boue,vase,gadoue,limon,bourbe
terre agricole,sol,champ,parcelle,hectares,surface agricole
forêt,bois,massif forestier,arbres,sous-bois,futaie,sylviculture
arbre,chêne,hêtre,sapin,feuillu,peuplier,platane,tronc,tilleul
couper un arbre,abattu,abattage,tronçonné,défrichage
déforestation,défrichement,coupe rase,abattage,arbres coupés
planter,planté,plantation,semé,repiqué,mis en terre
plante,végétal,fleur,herbe,pousse,flore,arbuste
fleur,rose,tulipe,bouquet,floraison,pétale
herbe,gazon,pelouse,prairie,foin,brin,mauvaises herbes
mauvaise herbe,adventice,désherber,désherbage,chiendent,ambroisie
désherber,désherbage,binage,sarclage,arracher,désherbeur
champignon,cèpe,girolle,truffe,morille,mycologue,amanite
graine,semence,semis,grain,semé
semer,semé,sème,semis,planté,ensemencé
pousser des plantes,pousse,cultivé,culture,croît,serre,plantation
culture agricole,cultivé,récolte,champ,plantation,culture
serre,tunnel,verre,hors-sol,maraîcher,horticulture
récolte,moisson,vendange,cueillette,rendement,ramassage
cueillir,cueilli,cueillette,récolté,ramassé,cueilleur
cueilleur,saisonnier,ramasseur,vendangeur,récolte
vendange,raisin,récolte,vendangeur,vigne
vigne,vignoble,raisin,cep,parcelle,cépage,viticole
vin,bouteille,cépage,vignoble,cuvée,millésime
céréale,blé,orge,avoine,seigle,épi,grain
blé,céréale,froment,épi,farine,moisson
fruit,pomme,poire,cerise,abricot,fraise,verger,arboriculteur
verger,pommier,arboriculteur,fruitier,arbres fruitiers
légume,tomate,salade,carotte,poireau,chou,maraîcher,potager,courgette
pomme de terre,patate,tubercule,frite
tracteur,engin agricole,moissonneuse,machine agricole
moissonneuse,batteuse,tracteur,moisson
engrais,fertilisant,azote,fumier,compost,lisier
bio,biologique,agriculture biologique,sans pesticide,label bio
élevage,bétail,troupeau,cheptel,bêtes,éleveur
troupeau,cheptel,bêtes,vaches,moutons,brebis,bétail
vache,bovin,bétail,laitière,génisse,veau,taureau,bœuf
mouton,brebis,agneau,ovin,bélier,troupeau
chèvre,bique,caprin,chevreau,fromage de chèvre
cochon,porc,truie,porcelet,porcherie,porcin
poule,volaille,poulet,coq,poulailler,aviculture,canard
cheval,jument,poulain,étalon,équidé,poney,monture,équestre
cavalier,cavalière,équitation,équestre,jockey,à cheval
âne,baudet,mulet,ânesse
chien,chienne,canin,toutou,compagnon à quatre pattes,berger,molosse
chat,matou,félin,minou,chaton
animal,bête,bestiole,créature,faune
animal de compagnie,chien,chat,compagnon,toutou
animal sauvage,gibier,faune,bête
oiseau,volatile,ailé,passereau,plumes,rapace,corneille,choucas,ornithologie
rapace,aigle,faucon,vautour,buse,chouette
corbeau,corneille,choucas,pie,corvidé,geai
pigeon,tourterelle,ramier,colombe
nid,couvée,nichée,œufs,perchoir
envol,s'envole,décolle,prend son envol,vol
migration d'oiseaux,migrateurs,hivernage,oies sauvages
insecte,bestiole,moustique,mouche,sauterelle,criquet,coléoptère,frelon
abeille,ruche,apiculteur,essaim,miel,pollinisateur,rucher
apiculteur,ruches,abeilles,miel,rucher
moustique,insecte,piqûre,moustique tigre
frelon,guêpe,insecte,nid
fourmi,fourmilière,insecte,fourmis
papillon,chenille,insecte,lépidoptère
araignée,toile,arachnide,tisseuse de toile
serpent,vipère,couleuvre,reptile
grenouille,crapaud,batracien,amphibien
loup,meute,prédateur,canidé,louve
ours,ourse,ourson,plantigrade,prédateur
renard,goupil,prédateur,renardeau
sanglier,laie,gibier,marcassin
cerf,biche,chevreuil,cervidé,brame
lapin,lièvre,rongeur,clapier
rat,souris,rongeur,mulot,rongeurs
singe,chimpanzé,macaque,primate,gorille,bonobo
éléphant,pachyderme,ivoire,éléphanteau
lion,tigre,félin,fauve
prédateur,carnivore,chasseur,loup,fauve
bande d'animaux,meute,troupeau,horde,nuée,colonie
cri d'animal,aboiement,miaulement,chant,hurlement,jacassement,bavardages
bavardage,jacassement,causette,papotage,conversation,cri
dinosaure,fossile,paléontologue,préhistoire
préhistoire,préhistorique,néolithique,paléolithique
fouille,fouilles,archéologie,excavation,chantier archéologique,mis au jour
archéologue,fouille,vestiges,épigraphiste,campagne de fouilles
vestige,ruine,reste,trace,relique,antique
amphore,jarre,poterie,vase,céramique,cruche
antiquité,antique,romain,grec,ier siècle,gallo-romain
moyen âge,médiéval,moyenâgeux,féodal
manuscrit,parchemin,codex,rouleau,papyrus,texte ancien
rouleau,papyrus,manuscrit,parchemin
espace,cosmos,spatial,orbite,astronomie,ciel
satellite,orbite,engin spatial,constellation
fusée,lanceur,ariane,tir,décollage
sonde spatiale,sonde,atterrisseur,engin,astromobile,module
atterrir,atterri,atterrissage,posé,touché le sol,touché la surface,alunissage
décoller,décollé,décollage,envolé,parti
astronaute,spationaute,cosmonaute,à bord de la station
planète,astre,jupiter,exoplanète
lune,lunaire,alunissage,satellite naturel
étoile,astre,constellation,stellaire
galaxie,voie lactée,amas,nébuleuse,naine
télescope,observatoire,lunette,miroir,instrument
astronome,astrophysicien,astronomie,observatoire
corps,organisme,anatomie,silhouette,physique
tête,crâne,cerveau,visage,nuque
visage,figure,frimousse,minois
œil,yeux,regard,vue,rétine,oculaire,pupille,ophtalmo
vue,vision,œil,yeux,regard,oculaire
oreille,ouïe,auditif,tympan,audition,entendre
nez,narine,odorat,nasal,flair
bouche,lèvres,langue,mâchoire,buccal
dent,denture,mâchoire,dentaire,molaire,carie,dentiste
cheveux,chevelure,tignasse,mèche,coiffure,crinière
barbe,moustache,barbu,poils
main,doigt,pouce,poignet,paume,manuel,poing
doigt,pouce,index,phalange,main
bras,avant-bras,coude,épaule,poignet
jambe,cuisse,genou,mollet,cheville
pied,orteil,talon,cheville,plante
dos,colonne vertébrale,lombaires,vertèbre,échine
ventre,estomac,abdomen,intestin,digestif,bedaine
cœur,cardiaque,cardiovasculaire,infarctus,palpitant,artère
poumon,respiration,pulmonaire,respiratoire,bronches,souffle
cerveau,cérébral,neurones,cortex,matière grise,encéphale
nerf,neurone,nerveux,synapse
os,squelette,fracture,osseux,ossements,vertèbre
peau,épiderme,cutané,dermatologie,grain de beauté
sang,sanguin,globules,hémorragie,plasma,transfusion
foie,hépatique,rein,organe
rein,rénal,dialyse,néphrologie
muscle,musculaire,tendon,force
taille d'une personne,mesure,mètre,stature
respirer,respiration,souffle,haleine,inspirer,poumons
dormir,dort,dormi,sommeil,sieste,endormi,assoupi,coucher,ronfler
sommeil,dormir,nuit,repos,endormissement,sieste,insomnie,dormeur
rêve,songe,cauchemar,rêver,onirique,rêverie
réveil,réveiller,réveillé,se lever,éveil
marcher à pied,marche,à pied,promenade,piéton
couru,course,sprint,foulée,galoper,trot
sauter en l'air,bond,saut,bondir,gambader
manger,mange,mangé,repas,nourriture,dévorer,avaler,déguster,se nourrir,grignoter
boire,bu,boit,boivent,boisson,gorgée,siroter,désaltérer,trinquer
avoir faim,faim,affamé,famine,appétit,ventre vide
avoir soif,soif,assoiffé,boire,déshydraté
maladie,affection,pathologie,trouble,syndrome,infection,virus,malade
malade,souffrant,atteint,patient,fiévreux,alité,souffre de,mal en point
trouble de santé,trouble,pathologie,syndrome,symptôme,handicap,dysfonctionnement
symptôme,fièvre,toux,manifestation,douleur
fièvre,température,fiévreux,poussée
toux,tousser,tousse,rhume,bronchite
rhume,grippe,virus,toux,nez qui coule
grippe,virus,épidémie,syndrome grippal
épidémie,pandémie,contagion,propagation,covid
covid,coronavirus,pandémie,confinement,virus
infection,bactérie,microbe,virus,contaminé,germe,infecté
microbe,bactérie,germe,virus,agent pathogène
bactérie,microbe,légionelle,salmonelle,germe
contagieux,contagion,transmissible,contaminant,transmission
vaccin,vaccination,piqûre,injection,dose,immunisation,vacciné
médicament,remède,traitement,cachet,pilule,comprimé,molécule,thérapie,sirop
traitement,soin,thérapie,médicament,cure,remède
soigner,soigné,soin,traitement,guéri,pansé,prise en charge
guéri,guérison,rétabli,rémission,soigné,remis sur pied
cancer,tumeur,oncologie,cancérologie,chimiothérapie,métastase,leucémie
tumeur,cancer,nodule,lésion,masse
crise cardiaque,infarctus,arrêt cardiaque,cœur,valve
avc,accident vasculaire,attaque cérébrale,thrombose
diabète,glycémie,insuline,diabétique
allergie,allergique,réaction,asthme,intolérance
dépression,déprimé,mal-être,idées noires,moral,détresse
santé mentale,psychisme,dépression,anxiété,psychologique,psychiatrie
suicide,mettre fin à ses jours,mis fin à ses jours,se donner la mort,suicidé,passage à l'acte
douleur,souffrance,souffrir,élancement
avoir mal,douleur,souffre,souffrance
blessure,plaie,fracture,lésion,entorse,contusion,brûlure,blessé
se blesser,blessé,blesse,fracturé,accident,chuté,foulé
accident,collision,chute,drame,accrochage,carambolage,crash,sinistre,incident
accident de la route,collision,carambolage,choc,accrochage,percuté,sortie de route
percuter,percuté,heurté,collision,choc,renversé,télescopé,fauché
heurter,heurté,percuté,cogné,choc,collision
diagnostic,dépistage,diagnostiquer,détection,identifié,examen
erreur de diagnostic,erreur médicale,mauvais diagnostic,passé à côté
dépister,dépistage,détecté,repérage,diagnostic,test
examen médical,consultation,radio,scanner,analyse,bilan,auscultation
radiographie,radio,cliché,imagerie,rayons x,scanner
scanner,irm,imagerie,radio,cliché
ausculter,auscultation,stéthoscope,examiné,écouter le cœur
analyse de sang,prise de sang,prélèvement,bilan sanguin
prélèvement médical,échantillon,prise de sang,biopsie,écouvillon
opération chirurgicale,opéré,chirurgie,intervention,bloc opératoire,greffe
chirurgien,chirurgie,bloc,opération,bistouri
opérer,opéré,opère,chirurgie,intervention,bloc
greffe,transplantation,greffon,donneur,implant
prothèse,implant,appareillage,orthèse
hospitaliser,hospitalisé,admis,hôpital,interné
passage aux urgences,urgences,admis,pris en charge,brancard
brancard,brancardier,civière,lit
ambulance,samu,smur,ambulancier,véhicule de secours
consultation,rendez-vous médical,visite,cabinet,téléconsultation
ordonnance médicale,ordonnance,prescription,prescrit,médicament
prescrire,prescrit,prescription,ordonnance,recommandé
aide-soignante,soignante,infirmière,auxiliaire,blouse blanche
accouchement,accoucher,maternité,mise au monde,naissance,sage-femme
enceinte,grossesse,grossesses,maternité,future mère,attend un bébé
contraception,pilule,avortement,ivg
régime,diète,alimentation,maigrir,nutrition
maigrir,perdre du poids,amincir,mincir,régime,kilos
grossir en poids,prendre du poids,obésité,surpoids,kilos
obésité,surpoids,corpulence,embonpoint
drogue,stupéfiant,cannabis,cocaïne,héroïne,toxicomane,came
dealer,trafiquant,narcotrafic,revendeur,point de deal
alcool,alcoolisme,boisson,ivresse,ivre,spiritueux
ivre,saoul,alcoolisé,éméché,alcoolémie
tabac,cigarette,fumer,fumeur,nicotine,clope
addiction,dépendance,accro,accoutumance,drogué
accro,dépendant,mordu,drogué,addict
hygiène,propreté,lavage,désinfection,salubrité
laver,lavé,lavage,nettoyer,douche,lessive,rincer
propre,propreté,nettoyé,impeccable,net
sale,crasseux,souillé,encrassé,malpropre
médecin de famille,généraliste,médecin traitant,docteur,toubib
désert médical,manque de médecins,pénurie de médecins,sans médecin traitant
mourir de vieillesse,éteint,décès,mort naturelle
enterrement,obsèques,funérailles,inhumation,inhumé,cérémonie funèbre
enterrer,enterré,inhumé,obsèques,ensevelir,mise en terre
sépulture,caveau,cimetière,pierre tombale
deuil,endeuillé,perte,disparition,chagrin
testament,héritage,legs,dernières volontés,succession
vie,existence,vivre,destin,parcours
jeunesse,enfance,jeune âge,adolescence,premières années
enfance,petite enfance,jeune âge,gamin,jeunesse
vieillesse,grand âge,vieillissement,troisième âge,vieux jours
adulte,majeur,grande personne,plus de 18 ans
mineur d'âge,moins de 18 ans,adolescent,jeune,moins de quinze ans
célibataire,non marié,sans conjoint,vieux garçon
compagne,compagnon,conjointe,épouse,petite amie,amoureuse
amoureux,épris,amour,coup de foudre,petit ami
amour,tendresse,affection,passion,aimer,idylle
aimer,aime,aiment,aimé,apprécié,amour,plaît,adoré,affectionné,épris
détester,déteste,haï,haine,exécré,horreur,abhorré
haine,hostilité,détestation,aversion,rancœur
oncle,neveu,nièce,cousin,parent
cousin,cousine,parent,famille
parent proche,oncle,cousin,grand-mère,aïeule,parente
grand-mère,mamie,aïeule,grand-maman,mamé
grand-père,papy,aïeul,pépé
bébé,nourrisson,couches,berceau,tétée
adoption d'un enfant,adopté,adoptif,accueil
vieille dame,dame âgée,octogénaire,nonagénaire,aïeule,grand-mère,retraitée
vieil homme,vieillard,octogénaire,nonagénaire,papy,retraité
jeune homme,garçon,jeune,adolescent,étudiant
jeune fille,adolescente,étudiante,demoiselle
garçon,gars,gamin,jeune homme,mec
homme,monsieur,gars,individu,mâle
prénom,petit nom,baptisé,s'appelle,nommé
s'appeler,s'appelle,s'appellent,s'appelait,baptisé,nommé,surnommé,prénommé,intitulé,du nom de,répond au nom
surnom,surnommé,surnommer,sobriquet,baptisé,petit nom,alias,on s'appelait
baptiser,baptisé,nommé,surnommé,appelé,prénommé,intitulé
nourriture,aliment,alimentation,vivres,repas,denrée,produits alimentaires,bouffe
repas,déjeuner,dîner,plat,menu,banquet,festin
déjeuner,repas,dîner,midi,manger,cantine
petit déjeuner,matin,café,tartine,viennoiserie
goûter,collation,quatre-heures,dégustation
plat,mets,recette,spécialité,assiette,menu,cuisine,gratin,ragoût
recette,préparation,plat,cuisine,ingrédients,gastronomie
cuisine,cuisiner,gastronomie,recettes,fourneaux,plats,culinaire
cuisiner,cuisiné,préparer,mijoter,mitonner,aux fourneaux,concocter
cuire,cuit,cuisson,four,rôti,grillé,mijoté,bouilli
attacher en cuisine,attache,brûle,colle au fond,accroche,cramé
four,fournil,cuisson,fourneau,cuisinière,micro-ondes
frigo,réfrigérateur,frigidaire,congélateur,froid
congélateur,surgelé,congelé,froid
casserole,poêle,marmite,cocotte,faitout,sauteuse
assiette,plat,vaisselle,bol,couverts
couverts,fourchette,cuillère,couteau
couteau,lame,canif,arme blanche
verre,gobelet,flûte,coupe de champagne,chope
bouteille,flacon,carafe,litre,cruche
tasse,bol,mug,gobelet
pain,baguette,miche,boulanger,boule,croissant,fournée
gâteau,pâtisserie,tarte,dessert,cake,biscuit,galette,pâtissier
dessert,gâteau,sucré,entremets
sucre,sucré,sucrier,betterave,confiserie
bonbon,confiserie,friandise,sucrerie,chocolat
chocolat,cacao,chocolatier,tablette
fromage,comté,camembert,brie,roquefort,fromager,laitier,meule
lait,laitier,laiterie,produits laitiers,litres de lait
beurre,margarine,matière grasse,crème
œuf,œufs,coquille,omelette,pondre
viande,bœuf,porc,steak,boucher,charcuterie,bidoche
charcuterie,jambon,saucisse,saucisson,rillettes
jambon,charcuterie,porc,salaison
soupe,potage,velouté,bouillon
pâtes,nouilles,spaghetti,raviolis,semoule
riz,risotto,céréale,rizière
épice,aromate,poivre,safran,cannelle,condiment
herbe aromatique,herbes,persil,basilic,thym,coriandre,aromates
sel,salé,saler,saunier,salin
huile,olive,oléagineux,moulin
café,expresso,tasse,torréfacteur,arabica
thé,infusion,tisane,théière
bière,brasseur,brasserie,houblon,pinte,chope
alcool fort,eau-de-vie,whisky,rhum,vodka,spiritueux
boisson,breuvage,jus,soda,cocktail,rafraîchissement
jus,boisson,nectar,pressé
goût,saveur,arôme,palais,gustatif
bon à manger,délicieux,savoureux,succulent,goûteux
mauvais au goût,fade,immangeable,infect,insipide
végétarien,végan,végétalien,sans viande
vêtement,habit,costume,fringues,prêt-à-porter,textile,garde-robe,accoutrement
habit,vêtement,costume,robe,toilette
s'habiller,vêtu,habillé,porte une,revêtu
manteau,veste,blouson,pardessus,anorak,pelisse
veste,blouson,veston,gilet,manteau
chemise,chemisier,blouse,t-shirt,polo
pull,chandail,tricot,lainage,gilet
pantalon,blue-jean,culotte,short
robe,jupe,tailleur,toilette
chapeau,casquette,bonnet,couvre-chef,béret,képi
chaussure,soulier,basket,botte,sandale,cordonnier,godasse,lacet
lacet,chaussure,nœud,soulier
chaussette,collant,socquette,mi-bas
sac,bagage,besace,sacoche,valise
valise,bagage,malle,sac
bijou,bague,collier,bracelet,joaillier,joaillerie,orfèvre
bague,anneau,alliance,bijou
horloge,cadran,horloger,pendule,chronomètre
lunettes,monture,verres,opticien,lorgnon
parapluie,ombrelle,imperméable,pébroc
tissu,étoffe,textile,toile,coton,laine,lin,soie,cotonnade
coton,textile,fibre,tissu
laine,mouton,tricot,mérinos,tonte
cuir,peau,maroquinerie,tannerie
coudre,couture,couturière,cousu,aiguille,fil
couturier,couturière,modiste,styliste,tailleur,haute couture
mode,tendance,style,défilé,prêt-à-porter,couture
tisser,tissage,tisserand,métier à tisser,fileur,filature
fileur,tisserand,ouvrier du textile,filature,canut
meuble,mobilier,armoire,table,commode,ébéniste,buffet
chaise,siège,fauteuil,tabouret,banc
table,bureau,pupitre,comptoir,établi
lit,couchette,matelas,sommier,couchage
armoire,placard,penderie,commode,rangement
étagère,rayon,rayonnage,bibliothèque,planche
ranger,rangé,classé,ordonné,placé
caser,placé,rangé,logé,glissé
tiroir,casier,compartiment,caisson
miroir,glace,reflet,rétroviseur
fenêtre,vitre,baie,carreau,vitrage,châssis
vitre,verre,carreau,fenêtre,vitrage
verre matériau,verrier,verrerie,vitrage,vitre
volet,persienne,store,contrevent
rideau,store,tenture,voilage
escalier,escalator,cage d'escalier,perron
ascenseur,élévateur,monte-charge,cabine d'ascenseur
couloir,corridor,galerie,passage
plafond d'une pièce,voûte,plafonnier,faux plafond
plancher,sol,parquet,carrelage
carrelage,carreau,dallage,faïence,sol
salle de bains,douche,baignoire,lavabo,sanitaires
toilettes,wc,sanitaires,latrines,cabinets
clé,clef,serrure,verrou,cadenas,trousseau
serrure,verrou,cadenas,clé,serrurier
électroménager,lave-linge,lave-vaisselle,frigo,appareil ménager,aspirateur
aspirateur,balai,ménage,nettoyage
machine à laver,lave-linge,lessive,linge
linge,lessive,draps,blanchisserie
ménage,nettoyage,tâches domestiques,entretien,corvées
bricolage,bricoler,bricolé,fait maison,rafistolé,système d,outil
rafistoler,rafistolé,réparé,bricolé,rapiécé,retapé
outil de bricolage,marteau,tournevis,scie,perceuse,pince,clé à molette
marteau,maillet,masse,outil
vis,boulon,clou,écrou,rivet
colle,coller,adhésif,scotch,collant
corde,ficelle,câble,cordage,sangle,lien
boîte,carton,caisse,coffret,étui,emballage
emballage,paquet,carton,sachet,conditionnement,barquette
jouet,peluche,poupée,figurine,jeu,joujou
peluche,doudou,ours,jouet,nounours
poupée,figurine,jouet,mannequin
jeu de société,plateau,cartes,pions,ludique
échecs,échiquier,pion,roque,dame,grand maître,pat
carte à jouer,cartes,belote,poker,bridge,tarot
mots croisés,cruciverbiste,grille,verbicruciste,définitions
énigme,mystère,casse-tête,devinette,rébus
casse-tête,énigme,problème,puzzle,tracas
livre,ouvrage,bouquin,volume,roman,exemplaire,tome,recueil
bouquin,livre,ouvrage,roman,volume,pavé
roman,récit,fiction,livre,histoire,polar,intrigue
récit,histoire,conte,narration,roman,témoignage
conte,fable,légende,histoire,récit
page,feuillet,feuille,recto,pages
épaisseur d'un livre,pages,pavé,volumineux
papier,feuille,page,papetier,papeterie
cahier,carnet,calepin,registre,bloc-notes
carnet,cahier,journal,calepin,agenda
stylo,crayon,plume,feutre,bille
dictionnaire,lexique,glossaire,vocabulaire
librairie,libraire,bouquiniste,rayon
bibliothèque,médiathèque,bibliothécaire,rayonnages
maison d'édition,éditeur,édition,parution
poème,poésie,poète,strophe,rime
langue,idiome,dialecte,patois,langage
mot,terme,vocable,expression,vocabulaire
phrase,formule,expression,propos,réplique
réplique d'une pièce,phrase,tirade,texte
faute d'orthographe,coquille,faute,orthographe,erreur
corriger,corrigé,correction,rectifié,amendé,redressé,revu
correcteur,correctrice,réviseur,réviseuse,relecteur,relectrice
corriger le tir,corrigé,rectifié,ajusté,revu,amélioré,recrute
voiture,automobile,auto,véhicule,berline,bagnole,citadine,caisse,utilitaire
véhicule,voiture,automobile,camion,engin,fourgon,utilitaire,navette
voiture autonome,véhicule autonome,sans conducteur,robotaxi,sans chauffeur,conduite autonome
camion,poids lourd,semi-remorque,fourgon,camionnette,routier
camionnette,fourgon,utilitaire,fourgonnette
autobus,bus,autocar,navette,transport en commun
transports en commun,transports publics,bus,métro,tramway,tram,train
tramway,tram,rame,rail,traminot
métro,rame,souterrain,ratp,métropolitain
train,rail,ferroviaire,tgv,rame,wagon,locomotive,sncf,ter,convoi
wagon,voiture de train,rame,convoi
voie ferrée,rail,ligne,ferroviaire,chemin de fer
vélo,bicyclette,cycliste,deux-roues,vélo électrique,bécane,petite reine
moto,motocyclette,deux-roues,motard,scooter
scooter,deux-roues,mobylette,moto
trottinette,deux-roues,engin de déplacement,trottinettes en libre-service
taxi,vtc,uber,chauffeur,robotaxi
avion,appareil,aéronef,vol,jet,ligne aérienne,airbus,boeing
aérien,aviation,aéronautique,avion,vol,ciel
aéronautique,aviation,avionneur,airbus,aérospatial
vol en avion,vol,traversée,liaison,trajet aérien
vol annulé,annulation,cloué au sol,retardé
trajet,parcours,itinéraire,voyage,chemin,course,déplacement,route
itinéraire,chemin,tracé,parcours,trajet,passera par
tracé,itinéraire,passera par,chemin,parcours,longera,traverse
par où,passera par,longera,traversera,tracé,itinéraire,via
se déplacer,déplacement,voyagé,rendu,transport
voyager,voyagé,voyage,déplacement,parcouru,périple
périple,voyage,expédition,traversée
étape d'un voyage,halte,escale,arrêt,pause
escale,halte,étape,port d'escale
tournée,série de concerts,dates,ville en ville,prochaine date
embouteillage,bouchon,trafic,circulation,ralentissement
circulation,trafic,route,flux,voitures
stationner,garer,parking,stationnement,place
excès de vitesse,flashé,radar,vitesse,contrôle
radar,flash,contrôle de vitesse,détecteur
permis de conduire,conduite,code,auto-école
essieu,roue,pneu,jante,roulement
pneu,gomme,roue,pneumatique,crevaison
moteur,motorisation,cylindre,diesel,bloc,propulsion
frein,freinage,ralentir,ralentissement,pédale
volant,guidon,conduite,barre,commandes
conduite d'une voiture,au volant,conducteur,conduire
remorque,attelage,caravane,benne
caravane,camping-car,mobile-home,roulotte
maison,pavillon,villa,demeure,bâtisse,logis,bicoque
immeuble vendu,bâtiment,murs,locaux,édifice,reconverti
bâtisse,édifice,immeuble,bâtiment,ancienne école
château,manoir,palais,forteresse,domaine
forteresse,citadelle,rempart,château fort
tour,gratte-ciel,building,beffroi,donjon
église,clocher,nef,chapelle,abbatiale,paroisse
clocher,cloche,carillon,sonneur,beffroi
cloche,carillon,tinter,bourdon,sonner
cathédrale,basilique,notre-dame,nef
abbaye,monastère,couvent,prieuré,cloître
monastère,abbaye,couvent,cloître
religieux,copiste,abbé,bénédictin
religieuse,nonne,moniale,carmélite
mosquée,imam,musulman,islam,minaret
synagogue,rabbin,juif,israélite
temple,pasteur,protestant,culte
croyant,fidèle,pratiquant,religieux,paroissien
fidèles,paroissiens,croyants,assemblée,pèlerins
religion,foi,culte,croyance,spiritualité,confession
dieu,seigneur,divin,tout-puissant,créateur
prière,prier,messe,oraison,recueillement
messe,célébration,culte,homélie
sermon,homélie,prêche,prédication
pèlerinage,pèlerin,lourdes,compostelle
pape,souverain pontife,saint-père,évêque de rome,léon xiv
évêque,archevêque,prélat,diocèse,monseigneur,cardinal
curé,prêtre,abbé,vicaire,paroisse
superstition,talisman,amulette,porte-bonheur,croyance
fantôme,spectre,esprit,revenant,hanté
magie,magicien,sorcier,sorcellerie,prestidigitation
sport,discipline,activité physique,sportif,athlétisme
match,rencontre,affiche,duel,confrontation,jeu
match,jeu,manche,rencontre
tournoi,compétition,championnat,open,challenge
championnat,ligue,compétition,tournoi,saison
trophée,finale,mondial,tournoi
finale,dernier tour,match décisif,demi-finale
jeux olympiques,jo,olympique,olympiade
médaille,argent,bronze,podium,médaillé
podium,trois premiers,médaille,marche
remporter,remporté,remporte,gagné,vainqueur,victoire,triomphé,sacré,décroché,enlevé
gagner un match,gagné,vainqueur,remporté,victoire,battu,l'emporte,sacré,imposé
l'emporter,l'emporte,l'a emporté,gagné,vainqueur,victoire,battu
s'imposer,s'impose,s'est imposé,gagné,vainqueur,victoire,remporté
perdre un match,perdu,défaite,battu,incliné,vaincu,éliminé
s'incliner,incliné,perdu,défaite,battu
match nul,nul,nulle,égalité,partage des points,pat
à égalité,ex aequo,match nul,nulle,égal
revanche,match retour,prendre sa revanche,deuxième manche
marquer,marqué,but,inscrit,essai,panier
but marqué,but,réalisation,ouverture du score,égalisation
marquer un essai,essai,aplati,marqué,transformation
mener au score,mené,avance,en tête
être mené,mené,derrière,en retard,points de retard
mi-temps,pause,repos,vestiaire,première période
repos d'un match,mi-temps,pause,vestiaire
vestiaire,pause,mi-temps,causerie
prolongation de match,prolongations,tirs au but,temps additionnel
score,résultat,marque,tableau d'affichage
en tête du classement,leader,tête,domine
dauphin d'une course,deuxième,derrière,médaille d'argent
deuxième,dauphin,numéro deux,deuxième place
lanterne rouge,queue de peloton,bon dernier,dernière place
tenant du titre,champion en titre,champion sortant,vainqueur sortant
champion,vainqueur,sacré,tenant du titre,numéro un mondial
championne,vainqueure,sacrée,tenante
football,foot,ballon rond,footballeur,ligue 1,fifa,soccer
rugby,ovalie,quinze,top 14,ballon ovale
tennis,raquette,roland-garros,set,tennisman
basket,basketball,panier,dunk
handball,hand,but,gardien
volley,volleyball,filet,beach-volley
cyclisme,cycliste,vélo,peloton,tour de france,étape
natation,nageur,nage,piscine,crawl,brasse
athlétisme,course,piste,saut,sprint,marathon
marathon,marathonien,course à pied,42 kilomètres
course à pied,jogging,footing,trail
boxe,ring,boxeur,combat,pugilat
judo,judoka,tatami,karaté,arts martiaux
escrime,escrimeur,fleuret,épée,sabre
gymnastique,gymnaste,barres asymétriques,poutre,trampoline
golf,parcours,green,trou
course automobile,formule 1,pilote,grand prix,rallye
voile sportive,régate,course au large,skipper,vendée globe
skipper,navigateur,marin,barreur
équitation,cheval,cavalier,obstacles
pétanque,boules,cochonnet,boulodrome
club sportif,club,maillot,association sportive
licencié d'un club,licencié,adhérent,sociétaire
maillot,dossard,casaque,couleurs du club
staff,encadrement,préparateur,entraîneurs,banc
remplacement de joueur,remplaçant,entré en jeu,changement,sortie du joueur
titulaire,joueur,onze de départ,aligné
transfert de joueur,mercato,signature,recrue,transfert
arbitrage,arbitre,juge de ligne,vidéo,sifflet
juge de ligne,arbitre de ligne,ligne,arbitrage électronique
siffler,sifflé,sifflet,coup de sifflet,hué
huer,hué,sifflé,conspué,bronca
applaudir,applaudi,applaudissements,ovation,acclamé,bravo
ovation,applaudissements,acclamation,standing ovation,triomphe
dopage,dopé,produit interdit,epo
art,création,artistique,œuvre,beaux-arts,culture
œuvre,création,ouvrage,tableau,pièce,chef-d'œuvre
tableau,toile,peinture,œuvre,portrait
peintre,peinture,artiste,toile,pinceau,maître
peindre,peint,peinture,toile,pinceau,représenté
dessin,croquis,esquisse,illustration,planche,crayon
dessiner,dessiné,dessine,croqué,esquissé,illustré,tracé
sculpture,statue,sculpteur,bronze,marbre,buste
statue,sculpture,buste,monument,effigie
tailleur de pierre,pierre,sculpteur,taille,chantier,maçon
exposition,expo,accrochage,galerie,musée,rétrospective,vernissage
exposer,exposé,montré,présenté,accroché,visible
visible,exposé,à voir,présenté,à l'affiche
à l'affiche,joué,programmé,visible,en salles
collection de musée,collection,œuvres,réserves du musée
collectionneur,collection,amateur,antiquaire
antiquaire,brocanteur,antiquités,chineur,puces
brocante,vide-greniers,marché aux puces,puces,chiner,foire
bibelot,objet,babiole,antiquité,brocante
commissaire-priseur,enchères,marteau,salle des ventes
bande dessinée,bd,planche,album,bulles,manga
manga,mangaka,bande dessinée japonaise,planche
dessin animé,animation,film d'animation,cartoon
film,long métrage,cinéma,cinématographique,réalisation,documentaire,court métrage
cinéma,septième art,salles obscures,grand écran,film
tournage,tourné,tourne,filmé,plateau,caméra
doublage,doubleur,voix française,version française,comédien
scénario,script,scénariste,intrigue,histoire
scénariste,auteur,script,scénario
rôle,personnage,interprète,joue,incarne,interprété
jouer un rôle,joue,incarne,incarné,interprète,interprété,dans le rôle de
incarner,incarné,incarne,joue,interprète,personnifie
personnage,héros,protagoniste,rôle,figure
héros,héroïne,personnage principal,protagoniste
série,feuilleton,saison,épisode,télévisée
épisode,volet,saison,chapitre
émission,programme télé,diffusion,plateau,magazine
diffuser,diffusé,diffusion,retransmis,passé à l'antenne,programmé
à la télé,diffusé,antenne,chaîne,petit écran
théâtre,pièce,scène,troupe,planches,représentation,comédie
pièce de théâtre,représentation,spectacle,première,mise en scène
représentation,spectacle,séance,soirée,première
première représentation,première,soir de première,création
répétition,répéter,filage,générale
metteur en scène,mise en scène,dramaturge,dirige la troupe
troupe,compagnie,comédiens,acteurs,ensemble
spectacle,show,représentation,concert,pièce,gala
cirque,chapiteau,clown,acrobate,jongleur
ballet,chorégraphie,chorégraphe,corps de ballet,tutu
opéra,lyrique,cantatrice,ténor,soprano
concert,récital,tournée,scène,musiciens,live
musique,mélodie,morceau,chanson,musical,composition
morceau,chanson,titre,mélodie
mélodie,air,musique,chant,thème,refrain
chanson,titre,tube,refrain,morceau,chant
chanter,chanté,chante,chant,entonné,interprété
chœur,chorale,choriste,chant,chanteurs
orchestre,philharmonique,symphonique,musiciens,chef d'orchestre
chef d'orchestre,baguette,maestro,direction musicale
compositeur,composer,composé,auteur
notes,musique écrite,manuscrit,papier à musique
instrument de musique,piano,violon,guitare,alto,orgue,instrument
piano,pianiste,clavier,touches
violon,violoniste,archet,cordes,alto,altiste
guitare,guitariste,luth,ukulélé,cordes
batteur,batterie,percussion,tambour
album,disque,vinyle,enregistrement,opus
maison de disques,label,producteur,major
festival,fête,manifestation culturelle,édition,rendez-vous
fête,festivités,célébration,réjouissances,bal,kermesse,gala
fête foraine,manège,foire,forain
feu d'artifice,pyrotechnie,artificier,spectacle aérien
carnaval,défilé,char,masque,confrérie
bal,guinguette,fête,valse,tango
cérémonie,remise des prix,gala,soirée,célébration
remise des prix,cérémonie,palmarès,lauréats
prix littéraire,goncourt,renaudot,jury,lauréat
critique d'art,critique,chronique,recension
chronique,billet,rubrique,éditorial,tribune
tribune de presse,lettre ouverte,texte,signataires
lettre ouverte,tribune,appel,missive,signataires
interview,entretien,interrogé,questions,propos recueillis
une d'un journal,première page,couverture,titre
article de presse,article,papier,enquête,reportage
reportage,enquête,article,sur le terrain
scoop,révélation,exclusivité,information
nouvelle,information,annonce,info,actualité
caricature,dessin de presse,satire,parodie
parodie,pastiche,satire,moquerie,détournement
humour,drôle,comique,plaisanterie,blague,rire
drôle,amusant,comique,cocasse,hilarant,marrant
rire,ri,rit,rires,hilarité,éclaté de rire,s'esclaffer
sourire,souri,sourit,amusé,s'amuse
blague,plaisanterie,canular,farce,boutade
canular,farce,mystification,faux,blague
patrimoine bâti,monument,classé,historique
monument,mémorial,édifice,stèle,classé
architecture,architecte,bâti,édifice,style
design,designer,styliste,conception
couleur,teinte,coloris,nuance
rouge,écarlate,vermillon,cramoisi
bleu,azur,marine,indigo,turquoise
vert,verdoyant,émeraude,verdure
noir et blanc,monochrome,gris,sépia
école primaire,maternelle,cp,écoliers,primaire,groupe scolaire
maître d'école,instituteur,professeur des écoles,enseignant,maîtresse
institutrice,maîtresse,professeure des écoles,enseignante
directeur d'école,proviseur,principal,chef d'établissement
proviseur,principal,chef d'établissement,direction du lycée
rectrice,recteur,rectorat,académie
patron de la fac,président de l'université,doyen,université,recteur
doyen,président,faculté,aîné
chaire,poste de professeur,laboratoire,enseignement
thèse,doctorat,doctorant,soutenance,mémoire
mémoire d'étudiant,mémoire,thèse,devoir
devoir scolaire,devoirs,dissertation,rédaction,copie,exercice
rédaction,dissertation,écrit,composition,devoir
copie d'élève,copie,devoir,dissertation
exercice,problème,devoir,entraînement,travaux pratiques
manuel scolaire,manuel,livre scolaire,cahier
récréation,préau,cour de récréation,marelle
sac,fournitures scolaires,cahiers,trousse
tricherie,triche,fraude,antisèche,copier
logiciel anti-triche,détecteur,anti-plagiat,détection de triche
redoubler,redoublement,échec scolaire,refaire une année
réussite scolaire,bac,mention,admis,diplômé
admis,accepté,réussi,retenu,intégré
recaler,recalé,refusé,échoué,éliminé,rejeté
inscription scolaire,parcoursup,vœux,admission
admission,sélection,inscription,concours d'entrée,places
place en formation,places,élèves,promotion,effectif,étudiants
orientation,filière,choix d'études,parcours,voie
filière d'études,formation,cursus,spécialité
cursus,formation,parcours,études,programme
stage pratique,stage,immersion,apprentissage
décrochage scolaire,décrocheur,déscolarisé,abandon
analphabète,illettrisme,illettré,ne sait pas lire
alphabétisation,lecture,apprendre à lire,cours de français
lecture,lire,livre,déchiffrage
calcul mental,arithmétique,compter,tables de multiplication
langue étrangère,anglais,langue vivante,cours de langue
bourse scolaire,bourse,aide,boursier
résidence universitaire,crous,logement étudiant,cité u
restaurant universitaire,resto u,crous,cantine
dire,affirmé,déclaré,expliqué,assuré,indiqué,confié,lancé,glissé,soutenu,raconté
affirmer,affirme,affirmé,assuré,assure,déclaré,soutient,soutenu,certifie,prétend,martelé
déclarer,déclaré,déclare,affirmé,annoncé,indiqué,assuré,confié,proclamé
annoncer,annoncé,annonce,révélé,déclaré,dévoilé,fait savoir,communiqué,officialisé,rendu public
faire savoir,fait savoir,annoncé,communiqué,informé,indiqué,déclaré
expliquer,expliqué,explique,explication,justifié,détaillé,précisé,éclairé,raison
s'expliquer,s'explique,s'expliqueront,répondront,conférence de presse,se justifier,rendre des comptes
rendre des comptes,rendu des comptes,s'expliquer,répondre,justifier,auditionné
justifier,justifié,justifie,justification,expliqué,argué,défend,plaide,motif,invoqué
raconter,raconté,raconte,relaté,narré,témoigné,décrit,se souvient,confié
raconter une histoire,récit,conté,narré,légende,histoire
témoigner,témoigné,témoigne,témoignage,raconté,confié,déposé,attesté
se confier,confié,confie,raconté,avoué,témoigné
parler,parle,parlé,évoqué,discuté,causé,s'exprimer,bavarder,prise de parole
s'exprimer,exprimé,s'exprime,prise de parole,déclaré,parlé
de quoi parle-t-on,sujet,thème,évoqué,discuté,débattu,question
évoquer,évoqué,évoque,mentionné,cité,parlé,fait allusion
mentionner,mentionné,mentionne,cité,évoqué,signalé,noté
citer,cité,cite,citent,mentionné,évoqué,nommé,référence
discuter,discuté,discute,débattu,débat,échangé,négocié,pourparlers,examiné,reçoit,recevra
débattre,débattu,débat,débattent,discuté,discussion,examen,échange
commenter,commenté,commente,réagi,commentaire,s'exprimer
crier,crié,crie,hurlé,vociféré,clamé,cri
chuchoter,murmuré,soufflé,murmure,chuchoté,à voix basse
se taire,silence,muet,motus,pas un mot,mutisme
faire taire,fait taire,muselé,bâillonné,silence,étouffé
demander l'avis,consulté,interrogé,sondé,avis,concertation
interroger,interrogé,interroge,questionné,demandé,sondé,entendu,auditionné
questionner,question,questionné,interrogé,interpellé
question,interrogation,demande,problème,interpellation
interpeller un élu,interpellé,apostrophé,pris à partie,question
proposer,proposé,propose,proposition,offert,suggéré,avancé,offre,soumis,présenté
promouvoir,promu,promeut,promotion,vanté,valorisé,publicité
conseiller,conseillé,conseille,conseil,recommandé,préconisé,suggéré,avis,suggère
recommander,recommandé,recommande,recommandation,conseillé,préconisé,conseil
préconiser,préconisé,préconise,préconisation,recommandé,prôné,conseillé
déconseiller,déconseillé,mise en garde,à éviter,contre-indiqué
prôner,prôné,prône,préconisé,défend,recommande,plaide pour
plaider pour,plaide pour,défend,appelle à,réclame,milite
appeler à,appelle à,appellent à,appelé à,exhorte,demande,réclame,invite à
inviter,invité,invite,invitation,convié,convie,prié
exhorter,exhorte,exhorté,appelé à,pressé,incité
réclamer,réclamé,réclame,exigé,demandé,revendiqué,requis,plaide pour
exiger,exigé,exige,exigence,réclamé,imposé,demandé,requis,ordonné
ordonner,ordonné,ordonne,enjoint,imposé,exigé,injonction,commandé
critiquer,critiqué,critique,dénoncé,fustigé,reproché,blâmé,étrillé,éreinté,épinglé,égratigné
dénoncer,dénoncé,dénonce,fustigé,critiqué,condamné,accusé,pourfend
fustiger,fustigé,fustige,dénoncé,critiqué,pourfendu,condamné
épingler,épinglé,épingle,critiqué,dénoncé,sanctionné
reprocher,reproché,reproche,accusé,blâmé,grief,incriminé,dénoncé
grief,reproche,accusation,plainte,critique
blâmer,blâmé,reproché,critiqué,réprimandé,sermonné
taper sur les doigts,tapé sur les doigts,tape sur les doigts,sanctionné,réprimandé,épinglé,rappelé à l'ordre,blâmé
rappeler à l'ordre,rappelé à l'ordre,rappelle à l'ordre,averti,blâmé,sermonné,mis en demeure
insulter,insulté,insulte,injure,injurié,outrage,invective
se moquer,moqué,moque,raillé,ironisé,tourné en dérision,railler,moquerie
ironiser,ironise,ironisé,raillé,moqué,persiflé,grincé
se féliciter,félicite,félicité,réjoui,réjouit,salué,applaudi
se réjouir,réjoui,réjouit,réjouissent,félicité,salué,content,satisfait
saluer,salué,salue,félicité,applaudi,réjoui,loué,rendu hommage
féliciter,félicité,félicitations,salué,complimenté,congratulé
remercier quelqu'un,remercié,merci,gratitude,reconnaissance
hommage,honoré,célébré,salué,commémoré,honneur
vanter,vanté,vante,loué,mis en avant,fait l'éloge,encensé
louer une qualité,loué,salué,vanté,éloge,encensé
excuse,pardon,regrets,excusé,mea culpa
s'excuser,excusé,excuses,pardon,regretté,mea culpa,présenté ses excuses
regretter,regretté,regrette,déploré,regret,dommage,amertume
déplorer,déploré,déplore,regretté,plaint,dénoncé,regrettable
mentir,menti,ment,mensonge,mensonger,trompé,raconter des histoires,fabulé
raconter des histoires,inventé,menti,mensonge,fabulation,bobards
démentir,démenti,dément,nié,nie,réfuté,contesté,faux
nier,nié,nie,nient,démenti,réfuté,contesté,dénégation
confirmer,confirmé,confirme,confirmation,validé,avéré,attesté,corroboré
avérer,avéré,confirmé,vrai,établi,réel
prétendre,prétendu,prétend,affirmé,soutenu,soi-disant
soi-disant,prétendu,supposé,présumé,censé
insister,insiste,insisté,martelé,souligné,répété
répéter,répété,répète,répétition,redit,martelé,réitéré
souligner,souligné,souligne,insisté,noté
préciser,précisé,précise,précision,détaillé,indiqué,spécifié
résumer,résumé,résume,synthétisé,bref
avertissement oral,menace,mise en garde,averti,prévenu
menacer,menacé,menace,brandi,intimidé,agité la menace
promesse tenue,parole tenue,engagement respecté,tenu promesse
manquer à sa parole,trahi,rompu sa promesse,renié,dédit
trahir,trahi,trahit,trahison,dénoncé,vendu
penser,pense,pensé,estimé,jugé,cru,considéré,trouve que,avis,opinion
estimer,estimé,estime,jugé,considéré,pensé,évalué,d'avis
juger,jugé,juge,estimé,considéré,évalué,trouvé
considérer,considéré,considère,estimé,jugé,regardé comme,vu comme
réfléchir,réfléchi,réfléchit,pensé,médité,réflexion,songé,étudié
réflexion,pensée,méditation,raisonnement
raisonnement,raisonné,logique,argument,réflexion,motivation,analyse
sur quoi repose,repose sur,fondé sur,basé sur,s'appuie sur,base,critère
reposer sur,repose sur,fondé sur,basé sur,s'appuie,appuyé,calculé à partir
fonder une décision,fondé sur,motivé par,s'appuie sur,au motif,base légale
s'appuyer,s'appuie,appuyé,fondé sur,invoque,repose sur,base
imaginer,imaginé,imagine,inventé,conçu,pensé,rêvé,supposé
idée,concept,pensée,trouvaille,projet,intuition,inspiration
avoir l'idée,idée,imaginé,inspiré,eu l'intuition,né d'une,inventé
intuition,pressentiment,flair,idée,instinct,conjecture
inspirer,inspiré,inspire,inspiration,influencé,modèle,muse
se souvenir,souvient,souviennent,souvenu,souvenir,rappelle,mémoire,évoqué
souvenir,mémoire,réminiscence,rappel,nostalgie
oublier,oublié,oublie,oubli,omis,négligé,passé sous silence
omettre,omis,oublié,passé sous silence,oubli
ignorer,ignoré,ignore,ignorait,ne savait pas,méconnu,sans savoir
je ne savais pas,ignorance,ignorait,ignoré,méconnaissance,pas au courant
être au courant,au courant,informé,savait,prévenu,connaissait
se rendre compte,rendu compte,rend compte,aperçu,réalisé,compris,remarqué,pris conscience,constaté
prendre conscience,pris conscience,prise de conscience,réalisé,compris,ouvert les yeux
faire comprendre,fait comprendre,ouvert les yeux,révélé,montré,servi de leçon,prise de conscience
voir clair,compris,démasqué,percé à jour,vu clair,deviné
démasquer,démasqué,percé à jour,découvert,confondu,révélé
pot aux roses,découvert,révélé,supercherie,mis au jour,dévoilé
révéler,révélé,révèle,révélation,dévoilé,divulgué,découvert,mis au jour
remarquer,remarqué,remarque,noté,observé,constaté,aperçu,repéré
observer,observé,observe,observation,constaté,étudié,regardé,scruté,noté
constater,constaté,constate,constat,observé,remarqué,vu
regarder,regardé,regarde,observé,vu,contemplé,scruté,visionné
guetter,guetté,guette,attendu,surveillé,épié,à l'affût,observé
scruter,scruté,scrute,observé,épluché,examiné,surveillé
examiner,examiné,examine,examen,étudié,analysé,inspecté,passé en revue,penché
se pencher,penché,penche,examiné,étudié,analysé,intéressé
écouter,écouté,écoute,entendu,prêté l'oreille,oreille,auditeur
entendre un son,entendu,entend,entendent,écouté,perçu,ouïe
réentendre,réécouter,à nouveau joué,prochain concert,rejoué
chercher,cherché,cherche,cherchent,recherché,recherche,en quête de,fouillé,traqué
en quête de,à la recherche de,cherche,recherche,besoin de
fouiller,fouillé,fouille,cherché,exploré,épluché,perquisitionné,retourné
éplucher,épluché,épluche,examiné,analysé,passé au crible,dépouillé
trouver,trouvé,trouve,découvert,déniché,repéré,identifié,mis la main
dénicher,déniché,trouvé,découvert,recruté,débusqué
retrouver,retrouvé,retrouve,récupéré,localisé,rattrapé,découvert
chercher du travail,cherche un emploi,en recherche d'emploi,demandeur d'emploi,candidater
comparer,comparé,comparaison,parallèle,confronté,rapproché,mis en regard
point commun,ressemblance,similitude,parallèle,rapproche,commun
qu'est-ce qui rapproche,point commun,ressemble,similitude,comme hier,parallèle
ressembler,ressemble,ressemblance,similaire,semblable,pareil,identique
identique,pareil,semblable,similaire,copie conforme
différent,distinct,dissemblable,divergent,à part
faire la différence,distinguer,distingue,discerner,reconnaître,différencier
distinguer,distingué,distingue,reconnu,différencié,discerner,départager
départager,départagé,trancher,distingué,comparé,classé
analyser,analysé,analyse,étudié,décortiqué,examiné,disséqué
évaluer,évalué,évalue,évaluation,estimé,noté,jugé,mesuré,jaugé
noter un travail,noté,note,notation,évalué,appréciation
se fier,confiance,fier,fie,crédit,croire,compter sur
faire confiance,fait confiance,confiance,fiable,crédible,se fier,crédit
se méfier,méfiance,méfie,méfiant,défiance,prudent,sceptique,doute,réserves
douter,doute,douté,incertain,scepticisme,sceptique
sceptique,doute,méfiant,réservé,pas convaincu,circonspect,tempère
tempérer,tempère,tempéré,nuance,relativise,modéré,prudent
relativiser,relativise,nuance,tempère,minimise,minimisé
minimiser,minimisé,relativisé,dédramatisé,sous-estimé
exagérer,exagéré,exagère,gonflé,surestimé,démesuré,amplifié
surestimer,surestimé,surévalué,gonflé,exagéré
sous-estimer,sous-estimé,sous-évalué,minimisé
s'inquiéter,inquiet,inquiète,inquiètent,inquiétude,alarmé,redoute,craint,préoccupé,souci
inquiet,inquiète,soucieux,préoccupé,alarmé,anxieux,angoissé,craint
rassurer,rassuré,rassure,apaisé,tranquillisé,calmé,confiance
tranquille,serein,rassuré,calme,paisible,en paix
calmer,calmé,calme,apaisé,tempéré,apaisement
avoir peur,peur,effrayé,craint,redoute,terrifié,crainte,frousse,effroi
effrayer,effrayé,effraie,effrayant,terrifié,épouvanté,terrorisé,peur
terreur,effroi,épouvante,panique,horreur,frayeur
panique,paniqué,affolement,affolé,débandade,peur
s'énerver,énervé,énerve,agacé,irrité,agace,exaspéré,hérissé,fâché,crispé
énerver,énerve,énervé,agace,agacé,irrite,irrité,courroucé,fâché,en colère,hérisse
en colère,colère,furieux,fâché,remonté,mécontent,révolté,ulcéré,fureur,protestent
se fâcher,fâché,colère,brouillé,énervé,emporté
blesser moralement,blessé,vexé,froissé,humilié,heurté,choqué,offensé
vexer,vexé,froissé,blessé,offensé,humilié
humilier,humilié,humiliation,rabaissé,vexé,honte
choquer,choqué,choque,choc,scandalisé,heurté,offusqué,indigné
indigner,indigné,indignation,scandalisé,révolté,choqué,tollé
scandaliser,scandalisé,scandale,indigné,choqué
honte,honteux,gêné,confus,déshonneur
gêner,gêné,gêne,embarrassé,dérangé,incommodé,ennuyé
déranger,dérangé,dérange,gêné,perturbé,importuné
perturber,perturbé,perturbation,troublé,dérangé,désorganisé,semé la pagaille
semer la pagaille,semé la pagaille,pagaille,perturbé,désordre,chaos,déréglé,désorganisé
désordre,pagaille,chaos,fouillis,anarchie,bazar
triste,tristesse,chagrin,peiné,affligé,mélancolie,larmes
pleurer,pleuré,pleure,larmes,sanglot,en pleurs
déçu,déception,désillusion,désenchanté,dépité
décevoir,déçu,déçoit,déception,désappointé
désespoir,désespéré,détresse,abattement,accablé
heureux,content,ravi,joyeux,comblé,enchanté,joie,aux anges
joie,bonheur,allégresse,liesse,gaieté,réjouissance
fier,fierté,orgueil,s'enorgueillir,honoré
enthousiaste,enthousiasme,emballé,conquis,séduit,engouement,ferveur
engouement,succès,enthousiasme,mode,ruée,passion
espoir,espérer,espère,espérance,optimisme,attente,confiance
espérer,espéré,espère,espoir,escompté,compté,attendu
optimiste,optimisme,confiant,espoir,positif
pessimiste,pessimisme,sombre,inquiet,défaitiste
étonner,étonné,étonne,surpris,stupéfait,étonnement,étonnant,inattendu
inattendu,imprévu,surprenant,surprise,inopiné,étonnant
ennui,lassitude,ennuyeux,monotonie,ennuyé
s'ennuyer,ennuie,ennui,lassé,monotone
jaloux,jalousie,envie,convoitise,envieux
envie,désir,souhait,volonté,tentation,goût
tenter quelqu'un,tentation,séduit,attiré,alléché
curieux,curiosité,intrigué,intéressé
intéresser,intéressé,intérêt,intéresse,attiré,passionné
attirer,attiré,attire,séduit,drainé,aimanté
passionner,passion,passionné,mordu,fasciné
fasciner,fasciné,fascination,envoûté,subjugué
ému,émotion,bouleversé,remué,larmes
solitude,isolement,esseulé,abandonné
isoler,isolé,isolement,enclavé,coupé du monde,à l'écart,reclus
courage,courageux,bravoure,brave,audace,cran
lâche,lâcheté,peureux,couard
prudent,prudence,précautionneux,circonspect,réservé
imprudent,imprudence,téméraire,négligent
patience,patienter,attendre,persévérance
têtu,obstiné,entêté,persévérant,opiniâtre
paresse,paresseux,flemme,oisif
sage,sagesse,raisonnable,prudent
intelligent,intelligence,malin,brillant,doué,futé
malin,rusé,astucieux,habile,futé,ruse
ruse,astuce,stratagème,subterfuge,combine,feinte,truc,piège,tactique
astuce,ruse,truc,procédé,trouvaille,combine,idée,ficelle,clé de la méthode
combine,astuce,magouille,manigance,tour de passe-passe,montage
bête,idiot,stupide,imbécile,sot,crétin
habile,adroit,doué,expert,agile
maladroit,maladresse,balourd,pataud
honnête,honnêteté,sincère,intègre,loyal,probe
malhonnête,véreux,corrompu,fourbe,déloyal
généreux,générosité,bienfaiteur,don,largesse
avare,radin,pingre,économe
gentil,aimable,bienveillant,sympathique,prévenant
méchant,malveillant,cruel,mauvais,hostile
cruel,cruauté,barbare,sadique,impitoyable
violent,violence,brutal,agressif,brutalité
causer,causé,cause,provoqué,entraîné,engendré,déclenché,occasionné,à l'origine,suscité,valu
provoquer,provoqué,provoque,causé,entraîné,déclenché,suscité,engendré,occasionné,à l'origine,fait naître
entraîner une suite,entraîné,entraîne,provoqué,causé,conduit à,débouché sur,engendré
déclencher,déclenché,déclenche,provoqué,lancé,mis en marche,suscité,mis le feu aux poudres
expliquer une cause,s'explique par,explication,tient à,en cause,raison,lié à,à cause de,vient du fait
à l'origine,cause,déclenché,provoqué,source,parti de,tout a commencé,lancé par
fait divers,drame,affaire,accident,mort de,suicide,tragédie
avoir pour effet,effet,impact,conséquence,résultat,réduit,augmente,entraîne
effet,impact,conséquence,résultat,retombée,répercussion,influence,incidence
conséquence,retombée,répercussion,suite,effet,contrecoup,ricochet,résultat
influencer,influencé,influence,pesé,orienté,incité,joué sur
pousser à,poussé,pousse,incité,encouragé,motivé,conduit à,amené à
inciter,incité,incite,incitation,encouragé,poussé,stimulé,invité
encourager,encouragé,encourage,incité,soutenu,stimulé,poussé,appuyé
décourager,découragé,dissuadé,démotivé,refroidi,rebuté
dissuader,dissuadé,dissuasion,découragé,détourné
empêcher,empêché,empêche,bloqué,interdit,évité,entravé,fait obstacle,retenu,impossible
éviter,évité,évite,échappé,contourné,épargné,esquivé,prévenu,empêché
échapper,échappé,échappe,évité,fui,réchappé,esquivé,sauvé
épargner,épargné,épargne,économisé,gagné,évité,préservé,fait gagner
faire gagner du temps,fait gagner,épargné,épargne,gain de temps,économisé,plus vite,minutes de moins,heures libérées
gain de temps,temps gagné,épargne,minutes,heures libérées,libère,plus rapide
libérer du temps,libéré,libère,dégagé,heures gagnées,temps retrouvé
changer,changé,change,modifié,transformé,évolué,bouleversé,nouveau,changement
changement,modification,transformation,évolution,mutation,bouleversement,nouveauté,virage
transformer,transformé,transforme,converti,métamorphosé,changé,mué,reconverti
modifier,modifié,modifie,changé,corrigé,ajusté,amendé,remanié
s'adapter,adapté,adapte,adaptation,ajusté,acclimaté,réagi,réorganisé
améliorer,amélioré,améliore,amélioration,progressé,perfectionné,bonifié,optimisé
s'améliorer,amélioré,progrès,progressé,meilleur,mieux
aggraver,aggravé,aggrave,empiré,détérioré,dégradé,accentué
empirer,empiré,aggravé,dégradé,détérioré,pire
dégrader,dégradé,dégrade,abaissé,détérioré,abîmé,rétrogradé
abîmer,abîmé,abîme,endommagé,détérioré,dégradé,cassé,amoché,esquinté,saccagé
casser,cassé,casse,brisé,rompu,fracassé,abîmé,en morceaux,hors d'usage
réparer,réparé,répare,réparation,remis en état,dépanné,rafistolé,restauré,raccommodé
renforcer,renforcé,renforce,renfort,consolidé,accru,durci,intensifié
renfort,effectif supplémentaire,aide,recrue,soutien,prêter main-forte
prêter main-forte,prêté main-forte,prête main-forte,prêtent main-forte,renfort,aidé,soutien,épaulé,secours
affaiblir,affaibli,affaiblit,fragilisé,diminué,miné,érodé
fragile,vulnérable,précaire,délicat,faible
simplifier,simplifié,allégé,facilité,réduit,simplification
compliquer,compliqué,complique,complexe,difficile,ardu
facile,simple,commode,facilement,sans peine,enfantin
difficile,dur,compliqué,ardu,délicat,peine à,peinent à,malaisé,laborieux
peiner à,peine à,peinent à,difficulté,mal à,du mal à,éprouve des difficultés,galère
difficulté,problème,obstacle,embarras,peine,mal à,du mal,galère
mettre en difficulté,difficulté,buté,trébuche,achoppe,embarrassé,échoue
se casser les dents,cassé les dents,buté,échoué,trébuché,séché,calé
buter,buté,bute,butent,achoppé,trébuché,échoué,coincé
problème,souci,difficulté,ennui,pépin,tracas,hic,anomalie,question
souci,problème,ennui,inquiétude,tracas,difficulté,pépin
solution,remède,réponse,parade,issue,alternative,résolution
solution de rechange,alternative,remplacement,plan b,substitut,solution de repli,secours
solution de secours,secours,plan b,alternative,repli,satellite,dépannage
alternative,autre solution,rechange,option,choix,substitut
obstacle,frein,barrière,entrave,écueil,difficulté,verrou,empêchement
danger,péril,risque,menace,dangereux,périlleux
risque,danger,péril,menace,aléa
dangereux,périlleux,risqué,nocif,menaçant,redoutable,danger
inoffensif,sans danger,sans risque,bénin,anodin
grave,sérieux,sévère,lourd,critique,préoccupant
bénin,anodin,léger,sans gravité,mineur
important,majeur,essentiel,crucial,considérable,primordial
essentiel,indispensable,nécessaire,vital,incontournable,crucial
nécessaire,indispensable,requis,il faut,besoin,exigé,obligatoire
besoin,nécessité,demande,exigence,manque,il faut
avoir besoin de,besoin,nécessite,requiert,réclame,il faut,cherche,manque
inutile,superflu,vain,sans intérêt,sert à rien
utile,utilité,précieux,pratique,bénéfique,sert,profitable
exploitable,utilisable,valable,utile
efficace,efficacité,performant,probant,fonctionne,résultat
inefficace,sans effet,inopérant,vain,insuffisant
performant,efficace,puissant,rapide,meilleur
meilleur,mieux noté,en tête,premier,supérieur,plus performant
pire,moins bon,mauvais,plus faible
bon,excellent,réussi,satisfaisant,positif
mauvais,médiocre,décevant,raté,piètre,faible
qualité,valeur,niveau,mérite,atout
défaut,imperfection,faiblesse,faille,vice,tare,malfaçon,point faible
faiblesse,point faible,défaut,faille,talon d'achille,passage faible
point fort,atout,qualité,avantage,force
fort,puissant,robuste,costaud,solide,intense
solide,résistant,robuste,costaud,durable
résister,résisté,résiste,résistent,tenu bon,tient bon,tient le coup,supporté,résistance
supporter un coup,supporté,enduré,encaissé,tenu,toléré
tolérer,toléré,tolère,accepté,admis,permis,supporté
nouveau,inédit,récent,dernier-né,innovant,jamais vu
ancien,vieux,vétuste,ex,d'antan,historique,précédent
ex,ancien,précédent,autrefois,jadis
moderne,contemporain,actuel,dernier cri,à la pointe
à la pointe,avancé,de pointe,moderne,innovant
original,authentique,inédit,d'origine,unique
authentique,vrai,véritable,réel,original,vraiment
vrai,véritable,réel,authentique,exact,véridique,avéré
faux,inexact,erroné,mensonger,fallacieux,bidon,truqué,inventé
bidon,faux,factice,inventé,truqué,mensonger,contrefait,trucage
exact,précis,correct,fidèle
erreur,faute,bévue,bourde,méprise,gaffe,raté,inexactitude,coquille,maladresse,boulette
bourde,erreur,bévue,gaffe,boulette,impair,hallucination
faux pas,erreur,dérapage,manquement,écart,bourde
dérapage,écart,faux pas,débordement,excès
commettre une erreur,commis une erreur,fait une erreur,trompé,erreur
clair,limpide,évident,net,explicite,transparent
obscur,flou,confus,opaque,ambigu,vague
flou,imprécis,incertain,ambigu,zone grise,vague
certain,sûr et certain,assuré,indubitable,garanti
incertain,hypothétique,aléatoire,douteux,flou
possible,envisageable,faisable,réalisable,plausible,potentiel
impossible,infaisable,irréalisable,exclu,inenvisageable
probable,vraisemblable,plausible,sans doute,probablement
hasard,chance,aléa,coïncidence,fortuit
chance,veine,aubaine,opportunité,bonheur,fortune
malchance,déveine,guigne,infortune,poisse
occasion à saisir,opportunité,aubaine,occasion,chance
quotidien habituel,habituel,ordinaire,banal,routine
habitude,coutume,usage,routine,pratique,tradition,rituel
fréquent,répandu,habituel,généralisé,pratique courante
répandu,généralisé,commun,fréquent,populaire
tradition,coutume,usage,folklore,ancestral
rareté,rare,exceptionnel,introuvable,pénurie
étrange,bizarre,curieux,insolite,singulier,inhabituel
secret bien gardé,secret,confidentiel,caché,mystère,ignoré
cacher,caché,cache,dissimulé,masqué,camouflé,planqué
dissimuler,dissimulé,caché,masqué,occulté,camouflé
montrer,montré,montre,présenté,exposé,révélé,affiché,dévoilé,exhibé
présenter,présenté,présente,montré,exposé,dévoilé,introduit
dévoiler,dévoilé,révélé,présenté,divulgué,montré
prouver,prouvé,prouve,démontré,établi,attesté,preuve,confirmé
démontrer,démontré,démontre,prouvé,établi,preuve,démonstration
indice,preuve,trace,piste,élément,clé
trace,empreinte,marque,vestige,indice,sillage
signe,indice,symptôme,signal,marque,manifestation
signal,alerte,alarme,avertissement
alerte,alarme,avertissement,signal,sonnerie,notification
sonner,sonné,sonne,retenti,sonnerie,alarme
vivant,en vie,existant,survivant
vide,inoccupé,désert,creux,vacant,inhabité
plein,rempli,complet,bondé,comble,saturé
ouvert au public,accessible,visite,portes ouvertes,entrée libre
fermé,clos,porte close,inaccessible,condamné
porte close,trouver porte close,refusé,pas d'embauche,ne recrute plus,recrutement gelé,fermé
large,ample,vaste,étendu,spacieux
étroit,resserré,exigu,mince
bas niveau,faible,réduit,inférieur
lourd,pesant,massif,pèse,tonnes
léger,allégé,poids plume,pèse à peine
long,allongé,interminable,prolongé,étendu
court en durée,bref,raccourci,succinct,rapide
rapidement,vite,promptement,en un clin d'œil,aussitôt,à toute allure,sans tarder
accélérer,accéléré,accélère,accélération,hâté,précipité,pressé le pas
ralentir,ralenti,ralentit,ralentissement,freiné,temporisé
freiner,freiné,freine,ralenti,entravé,bridé,ralentissement
traîner,traîne,traîné,retard,lent,s'éternise,s'enlise
enliser,enlisé,s'enlise,embourbé,bloqué,au point mort
au point mort,bloqué,à l'arrêt,enlisé,en panne,gelé
relancer,relancé,relance,redémarré,ranimé,stimulé,réactivé
avancer dans un projet,progresse,avancement,avance,en bonne voie,état d'avancement
en cours,actuel,inachevé,en chantier,se poursuit
continuer,continué,continue,poursuivi,poursuit,prolongé,persisté,perpétué
persister,persisté,persiste,continué,perduré,maintenu
répartir,réparti,répartition,partagé,ventilé,distribué,divisé
partager,partagé,partage,réparti,divisé,mis en commun,distribué
distribuer,distribué,distribution,remis,réparti,donné
séparer,séparé,sépare,séparation,divisé,éloigné,scindé,détaché
réunir,réuni,réunit,réunissent,rassemblé,regroupé,assemblé,uni
rassembler,rassemblé,réuni,regroupé,attroupé,convié
unir,uni,union,allié,réuni,associé
ajouter,ajouté,ajoute,ajout,complété,additionné,supplément
enlever,enlevé,retiré,ôté,supprimé,soustrait
retirer,retiré,retire,retrait,enlevé,ôté,repris,supprimé
lancer,lancé,lance,lancement,démarré,entamé,inauguré,introduit
lancer une démarche,engagé,déposé,lancé,entamé,initié,pétition,recours
entamer,entamé,entame,débuté,engagé,ouvert
commencer,commencera,débuté,débute,démarré,entamé,début
débuter,débuté,débute,débutera,démarré,début,ouverture
démarrer,démarré,démarre,démarrera,lancé,débuté,mis en route
appliquer,appliqué,applique,appliquera,application,mis en œuvre,entrée en vigueur,en vigueur
mettre en œuvre,mis en œuvre,met en œuvre,mise en œuvre,appliqué,exécuté,déployé,instauré
déployer,déployé,déploie,déploiement,installé,généralisé,mis en place,étendu
mettre en place,mis en place,met en place,mise en place,instauré,installé,établi,créé,déployé
instaurer,instauré,instaure,établi,créé,mis en place,introduit
généraliser,généralisé,étendu,déployé,élargi,partout
installer,installé,installe,installation,posé,placé,implanté,déployé
poser,posé,pose,posent,installé,placé,fixé,collé
monter un appareil,monté,assemblé,installé,fixé
placer,placé,place,posé,disposé,situé,installé
porter plainte,porté plainte,porte plainte,déposé plainte,plainte,plaignant,saisi,partie civile
déposer,déposé,dépose,dépôt,remis,introduit,soumis,enregistré
envoyer,envoyé,envoie,envoi,expédié,adressé,transmis,dépêché
apporter,apporté,apporte,amené,fourni,contribué
ramener,ramené,ramène,rapporté,rapatrié,reconduit,retour
emmener,emmené,emporté,transporté
acheminer,acheminé,achemine,transporté,convoyé
transporter,transporté,transport,acheminé,convoyé,véhiculé
tirer sur quelqu'un,tiré,tir,feu,coup de feu,abattu,balle
pousser,poussé,pousse,bousculé,propulsé
jeter,jeté,jette,jettent,lancé,débarrassé,balancé,mis à la poubelle
lâcher,lâché,lâche,abandonné,relâché,laissé
choisir entre plusieurs,choix,lequel,recommandé,préféré,préférence,meilleur
préférer,préféré,préfère,préférence,choisi,favori,privilégié
favori,préféré,chouchou,grandissime,privilégié
privilégier,privilégié,privilégie,favorisé,préféré,avantagé
favoriser,favorisé,favorise,avantagé,privilégié,encouragé
défavoriser,défavorisé,désavantagé,pénalisé,discriminé,lésé,écarté
désavantager,désavantagé,pénalisé,défavorisé,lésé,discriminé
profiter,profité,profite,bénéficié,bénéficie,gagné,tire parti,exploité,avantage
bénéficier,bénéficié,bénéficie,profité,jouit,reçu,droit à
participer,participé,participe,contribué,associé,rejoint,pris part,prend part,participant
prendre part,pris part,prend part,participé,associé,engagé
contribuer,contribué,contribue,participé,aidé,apporté,concouru
abonder un fonds,abondé,complété,apporté
collaborer,collaboré,coopéré,travaillé avec,associé,partenaire
jouer,joue,joué,jouent,disputé,amusé,interprété
jouer contre,affronte,affrontera,adversaire,opposé,rencontre,face à
affronter,affronté,affronte,affrontera,adversaire,opposé,face à,combattu,défié
adversaire,rival,concurrent,opposant,affronte,face à
rivaliser,rivalise,concurrence,fait jeu égal,égalé,tient tête
tenir tête,tient tête,tenu tête,résisté,rivalise,tenu bon
égaler,égalé,égale,rivalise,fait jeu égal
dépasser,dépassé,dépasse,excédé,franchi,surpassé,au-delà
franchir,franchi,franchit,dépassé,traversé
traverser,traversé,traverse,franchi,passe par
passer par,passe par,passera par,traverse,via,transite
transiter,transite,transité,passe par,via
entre dans,pénétré,accès,admis
entrer en service,entré en service,entre en service,entrera en service,mis en service,opérationnel,fonctionne
arriver,arrivé,arrive,arrivera,venu,débarqué,parvenu,attendu
débarquer,débarqué,arrivé,accosté,descendu
accueillir,accueilli,accueille,accueillera,reçu,hébergé,abrité,logé
abriter,abrité,abrite,accueilli,hébergé,logé,contient
loger,logé,loge,hébergé,habité,abrité
habiter,habite,habité,vit à,réside,domicilié,demeure
recommencer,recommencé,recommence,repris,reprend,réitéré,à nouveau
à nouveau,de nouveau,encore une fois,réitéré,recommencé,bis
voter,vote,voté,votent,votera,scrutin,adopté,suffrage,bulletin,délibération,élu
adopter un texte,adopté,adopte,voté,approuvé,entériné,ratifié,promulgué
entériner,entériné,approuvé,validé,ratifié,voté,confirmé
promulguer,promulgué,publié au journal officiel,entré en vigueur,signé
apposer son nom,signé,signataire,paraphé,souscrit,ratifié,apposé
refuser de signer,pas signé,refusé,boudé,non-signataire,absent
tout le monde d'accord,consensus,unanimité,unanime,accord général,d'accord
tomber d'accord,tombé d'accord,accord,entente,consensus,compromis,conclu
trouver un accord,accord,conclu,signé,compromis,entente,terrain d'entente
négocier,négocié,négocie,négociation,pourparlers,discuté,tractations,marchandé
intermédiaire d'une négociation,médiateur,médiation,joué les intermédiaires,bons offices,entremise,facilitateur
bataillé sur un texte,bataillé,disputé,négocié,débattu,désaccord,mots
ordre du jour,programme,inscrit,calendrier,débat
inscrit à l'ordre du jour,examiné,débattu,discuté,agenda
loi,texte,règlement,article,code,législation,décret,disposition,législateur,norme
règlement européen,ai act,rgpd,directive,texte européen,règlement sur l'intelligence artificielle
règlement sur l'intelligence artificielle,ai act,règlement européen,loi sur l'ia,texte européen
quel texte,loi,article,règlement,code,décret,directive,convention
juridique,légal,judiciaire,droit,loi,avocats
légalement,juridiquement,en droit,loi,article
juridiction,tribunal,conseil de prud'hommes,conseil d'état,chambre
prud'hommes,conseil de prud'hommes,tribunal du travail,juge du travail,litige avec l'employeur
tribunal administratif,juge administratif,justice administrative,recours
tribunal correctionnel,correctionnelle,prévenu,audience pénale
cour d'assises,assises,jurés,crime
cour d'appel,appel,seconde instance,arrêt
juge,tribunal,magistrat,justice,prétoire,juridiction,ordonnance
magistrats,juges,tribunal,arrêt,conseillers
décision de justice,arrêt,jugement,ordonnance,verdict,délibéré,tribunal
rendre une décision,rendu,rend,rendra,délibéré,jugement,arrêt,verdict,décision,tranché
statuer,statué,statue,tranché,jugé,décidé,rendu
mise en délibéré,délibéré,décision attendue,jugement rendu
jugé illégal,annulé,retoqué,censuré,condamné,contraire à la loi
annuler,annulé,annule,annulation,retoqué,cassé,invalidé,suspendu,abandonné
casser un jugement,cassé,annulé,infirmé,invalidé
débouter,rejeté,perdu,débouté de sa demande
obtenir réparation,indemnisé,dommages et intérêts,dédommagé,réparation,gain de cause
dommages et intérêts,indemnités,réparation,dédommagement,préjudice,somme accordée
indemniser,indemnisé,indemnité,dédommagé,compensé,défrayé,rémunéré
compensation obtenue,prime,indemnité,contrepartie,garantie,décroché,obtenu
prime de départ,indemnité,chèque de départ,enveloppe,mois de salaire
astreinte,amende par jour,pénalité de retard,par jour de retard
infraction constatée,verbalisé,procès-verbal,contravention,amende
verbaliser,verbalisé,contravention,amende,procès-verbal,pv
dresser une amende,verbalisé,infligé,pv,contravention
arrestation,interpellé,arrêté,garde à vue,coffré,menotté,appréhendé
interpeller,interpellé,arrêté,appréhendé,garde à vue
échapper à la police,fuite,cavale,fugitif,évadé,semé
évader,évadé,évasion,cavale,fait la belle
emprisonner,emprisonné,prison,écroué,détenu,incarcéré,derrière les barreaux
prison,pénitentiaire,cellule,détenu,maison d'arrêt,surveillant,incarcération,centre de détention
détenu,prisonnier,incarcéré,cellule,écroué
gardien de prison,surveillant pénitentiaire,maton,surveillant
voler,volé,vole,volent,vol,dérobé,subtilisé,cambriolé,pillé,emporté
cambriolage,cambriolé,effraction,vol,cambrioleur
braquage,braqué,hold-up,vol à main armée
agression,agressé,attaque,violence,frappé,roué de coups
frapper,frappé,frappe,cogné,battu,tabassé
tuer,tué,tue,assassiné,abattu,mort,meurtre,poignardé,exécuté
meurtre,assassinat,homicide,tué,féminicide,crime
agression sexuelle,viol,attouchements,abus sexuel,violences sexuelles
pédocriminalité,pédophile,abus sur mineur,pédopornographie
harceler,harcelé,harcèlement,intimidé,persécuté,cyberharcèlement
enlèvement,kidnapping,rapt,enlevé,séquestré,ravisseur
disparition inquiétante,disparu,recherché,introuvable,avis de recherche
témoin,témoignage,assisté à,spectateur,a vu
piste d'enquête,piste,hypothèse,soupçon,indice
pièce à conviction,preuve,élément,scellés,saisie
descente de police,perquisition,perquisitionné,enquêteurs,à l'aube,visite surprise
perquisitionner,perquisitionné,fouillé,descente,enquêteurs,saisi
escroquer,escroqué,arnaqué,floué,dupé,grugé,victime d'une arnaque
escroc,arnaqueur,faux conseiller,faussaire,usurpateur,imposteur,malfaiteur
usurper,usurpé,usurpation,identité volée,se fait passer pour,imposteur
se faire passer pour,fait passer pour,usurpé,imité,prétendu,faux,imposteur
arnaque,escroquerie,fraude,faux appel,hameçonnage,piège
surveiller,surveillé,surveille,surveillance,contrôlé,espionné,épié,observé,gardé à l'œil,filmé,fliqué
espionner,espionné,espionnage,surveillé,mouchard,écoute,filature
contrôler,contrôlé,contrôle,vérifié,inspecté,surveillé,examiné
armée,militaires,troupes,soldats,défense,forces armées,régiment,marine,état-major
soldat,militaire,troupe,combattant,fantassin,légionnaire
militaire,armée,soldat,marine,frégate,patrouilleur,chasseur alpin
vieux militaire,vétéran,ancien combattant,colonel,ancien soldat
ancien combattant,vétéran,poilu,ancien soldat
marine,marine nationale,flotte,frégate,patrouilleur,navire de guerre
aviation militaire,armée de l'air,chasseur,rafale,escadron
patrouille,patrouiller,surveillance,tournée
arme autonome,robot tueur,drone armé,armes létales autonomes,sala
désarmement,non-prolifération,interdiction des armes,traité d'interdiction
guerre,conflit,invasion,offensive,combats,hostilités,front
négociations de paix,pourparlers,cessez-le-feu,trêve,diplomates
téléphone rouge,ligne directe,canal de communication,hotline,combiné
parole officielle,porte-parole,communiqué,ministère,gouvernement
gouvernement,ministre,ministère,exécutif,cabinet,état
ministre,ministère,secrétaire d'état,membre du gouvernement,portefeuille,gouvernement
élu local,maire,conseiller,région,adjoint,édile
conseiller municipal,élu,édile,conseil municipal,adjoint
chef de l'opposition,opposant,opposition,tête de liste,minorité municipale
minorité municipale,opposition,opposants,élus d'opposition
parti écologiste,verts,écologistes,eelv
lanceur d'alerte,dénonciateur,a alerté,a révélé,source interne
association de riverains,collectif,comité,habitants,riverains
habitants du coin,riverains,villageois,locaux,voisins,gens du pays,population
emplois locaux,postes,recrutés sur place,gens du coin,embauche locale
manque de bras,pénurie de main-d'œuvre,manquer de bras,peine à recruter,postes vacants,métier en tension,recrutement difficile
trouver des gens qualifiés,recrutement,main-d'œuvre,candidats,former,compétences
qualifié,formé,compétent,diplômé,main-d'œuvre,expérimenté
savoir-faire,compétence,expertise,tour de main,métier,geste
tour de main,savoir-faire,geste,main légère,technique
apprenti,alternant,stagiaire,jeune,apprentissage
jeune diplômé,débutant,junior,premier emploi,sortant d'école
débutant,junior,novice,stagiaire,jeune collaborateur
ancien employé,ex-salarié,ex-employé,ancien salarié
ex-employeur,ancien employeur,ancienne entreprise,ancien patron
téléconseiller,conseiller,opérateur,standardiste,plateau téléphonique,casque,centre d'appels
centre d'appels,plateau téléphonique,téléconseillers,standard,hotline,accueil téléphonique
accueil,guichet,réception,hôtesse,comptoir,standard
guichetier,agent d'accueil,caissier,guichet,préposé
prise de poste,embauche du matin,début de service,horaires
embaucher le matin,prend son service,prise de poste,horaire
équipe de nuit,travail de nuit,tournait la nuit,veilleur,poste de nuit
correcteur de presse,réviseur,relecteur,correcteur
comptable,comptabilité,expert-comptable,cabinet comptable,saisie
clerc,notaire,étude notariale,notarial
assureur,compagnie d'assurance,mutuelle,assurance,police d'assurance
courtier,broker,intermédiaire,analyste,maison de courtage
cabinet d'avocats,avocats,cabinet,associés,collaborateurs
grand cabinet,cabinet d'avocats,big four,audit,conseil
horloger,horlogerie,pendule,haute horlogerie
soudeur,soudure,chalumeau,métallo,chaudronnier
chaudronnier,soudeur,métallurgie,tôle
menuisier,ébéniste,charpentier,bois,menuiserie
fondeur,fonderie,métal,coulée
métal,acier,fer,aluminium,cuivre,métallurgie,sidérurgie
acier,sidérurgie,haut fourneau,métallurgie,aciérie
or et métaux précieux,lingot,bijoux,métal précieux
potier,céramiste,céramique,poterie
tisserande,tissage,fileuse,canuse
meunier,moulin,farine,minoterie
garagiste,mécanicien,garage,réparateur
déménageur,déménagement,cartons,garde-meuble
éboueur,collecte des ordures,benne,ripeur
jardinier municipal,espaces verts,jardinier,service des parcs
éclusier,agent des écluses,voies navigables,écluse
gardien de phare,phare,gardien,feux
sonneur de cloches,carillonneur,sonneur,clocher
esthéticienne,coiffeur,beauté,salon
mannequin,modèle photo,défilé,top model
styliste,créateur de mode,couturier,mode
graphiste,dessinateur,illustrateur,maquettiste
monteur vidéo,monteur,montage,postproduction
ingénieur du son,mixage,preneur de son,studio d'enregistrement
interprète de conférence,interprète,traducteur,cabine,traduction simultanée
guide touristique,guide,conférencier,visite guidée
chargé de clientèle,conseiller,commercial,gestionnaire de compte
financeur principal,chef de file,mené par,investisseur,tête du tour de table
nouveau tour de table,levée de fonds,série b,série a,amorçage,augmentation de capital
prendre une part,entré au capital,participation,prise de participation,actionnaire,parts
porteur de parts,actionnaire,associé,assemblée générale,actionnaires
porteur de titres,actionnaire,dividende,coupon,investisseur
assemblée générale,ag,actionnaires,vote,réunion annuelle
toucher un dividende,dividende,coupon,distribué,actionnaires,par action
titre en bourse,action,cotation,valeur,bourse
dévisser en bourse,dévissé,chuté,dégringolé,plongé,décroché,effondré,perdu,reculé
remonter en bourse,rebondi,grimpé,bondi,progressé,gagné
dégrader une note,dégradé,abaissé,note,recommandation,à vendre,neutre
objectif de cours,recommandation,analyste,note,courtier
bulle,surchauffe,spéculation,emballement,krach,euphorie
chiffre d'affaires annuel,recettes,activité,exercice
bénéfice net,profit,résultat net,gagné,dégagé
trimestre,trois mois,trimestriel,premier trimestre,deuxième trimestre,troisième trimestre
exercice comptable,exercice,année,comptes,annuel
amortir un achat,amorti,rentabilisé,remboursé,retour sur investissement,durée de vie
durée comptable,amortissement,durée de vie,dépréciation
matériel,machines,appareils,outillage
fournée,lot,production,premiers exemplaires,livraison
premiers clients,clients de lancement,livraisons,premières commandes,réservé à
carnet de commandes,commandes,contrats,commandes fermes
part de marché,part du gâteau,détient,domine,contrôle,pour cent du marché
part du gâteau,part de marché,détiennent,contrôlent
coup de pouce,aide,subvention,prime,soutien
coup de main,aide,assistance,renfort,prêter main-forte
argent public,subvention,contribuable,état,région,deniers publics,aide publique,collectivité
argent privé,mécène,investisseur,capital privé,entreprises
à l'amiable,accord amiable,transaction,sans procès,compromis
moins cher,économique,réduction,baisse de prix,meilleur marché,coûte moins
plus cher,hausse de prix,renchéri,surcoût,augmenté,coûte davantage
proportion,pourcentage,sur dix,sur cent,pour cent,tiers,quart,moitié
quelle part,pourcentage,pour cent,tiers,moitié,quart,sur dix,fraction,majorité
la plupart,majorité,pour la plupart,plus de la moitié,neuf sur dix,presque tous
presque rien,à peine,quasiment rien,infime,dérisoire
augmenter,augmenté,augmente,grimpé,bondi,monté,hausse,progressé,doublé,crû,accru
baisser,baissé,baisse,reculé,diminué,chuté,tombé,fondu,perdu,en moins,réduit
doubler,doublé,double,deux fois plus,multiplié par deux,fois deux
tripler,triplé,triple,trois fois plus,multiplié par trois
diviser par deux,moitié moins,divisé,réduit de moitié,deux fois moins
au minimum,au moins,pas moins de,plancher,minimum
au maximum,jusqu'à,plafond,maximum
à terme,à l'horizon,au final,d'ici,une fois achevé,en régime de croisière
en moyenne,moyenne,médian,par personne,par tête
par personne,par tête,chacun,par habitant,individuel
chacun,par tête,individuellement,l'un et l'autre,respectivement
au total,en tout,total,somme,ensemble,cumul
en tout,au total,total,l'ensemble,somme
moins de,inférieur à,sous la barre,en deçà,à peine
plus de,supérieur à,au-delà de,dépasse,au-dessus
environ,quelque,à peu près,près de,autour de,une bonne
exactement,précisément,pile,tout juste,au centime près
l'an passé,l'année dernière,l'an dernier,il y a un an,douze mois plus tôt,précédent exercice
l'an prochain,l'année prochaine,dans un an,prochain exercice
mois prochain,dans un mois,prochainement,d'ici un mois
la veille,hier,un jour plus tôt,veille
le lendemain,demain,jour suivant,lendemain
jadis,autrefois,hier,dans le passé,à l'époque,au siècle dernier
estival,juillet,août,saison chaude
automne,automnal,octobre,novembre,septembre
la saison froide,hiver,hivernal,décembre,janvier
belle saison,juillet,août,beaux jours,estival
midi,mi-journée,déjeuner,douze heures
minuit,nuit,zéro heure,passé minuit
aube,petit matin,lever du jour,aurore,six heures
soirée,soir,nocturne,après-dîner,en fin de journée
après-midi,début d'après-midi,quatorze heures,quinze heures
fin de la décennie,2030,décennie,horizon 2030
à vie,perpétuité,définitivement,pour toujours,éternel
délai de réflexion,rétractation,délai,sursis
prochaine fois,prochain,prochaine édition,édition suivante
prochain rendez-vous,prochaine date,assemblée,réunion,suite,calendrier,prochaine rencontre
prochaine lecture,prochain livre,prochain roman,lire ensuite
prochain match,prochain adversaire,prochaine rencontre,affrontera,recevra
se reverra,prochaine réunion,prochain sommet,rendez-vous,prochaine édition
rendre visite,visite,déplacement,venu,rencontré
`;
