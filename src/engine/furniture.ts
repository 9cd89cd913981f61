import type { Language } from "./language.ts";

const phrases = (list: string): readonly string[] =>
  list
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/**
 * What pages say around articles. A `sure` phrase makes a short line furniture by itself; a `likely` one
 * needs a shape or a neighbour that agrees. Inflections are recognised; marks are passed over.
 */
export const FURNITURE: Readonly<
  Record<Language, { readonly sure: readonly string[]; readonly likely: readonly string[] }>
> = {
  fr: {
    sure: phrases(`
      lire aussi, à lire aussi, lire également, à lire également, à voir aussi, voir aussi, à écouter aussi, écouter aussi, sur le même sujet,
      sur le même thème, dans la même rubrique, à ne pas manquer, pour aller plus loin, nos autres articles, les plus lus, les plus partagés,
      réservé aux abonnés, réservé à nos abonnés, article abonnés, il vous reste à lire, lire la suite, la suite après cette publicité,
      publicité, contenu sponsorisé, contenu partenaire, notre partenaire, un mot de notre partenaire, annonce, communiqué sponsorisé,
      abonnez vous, s'abonner, je m'abonne, inscrivez vous, je m'inscris, s'inscrire, se désabonner, désabonnez vous, désinscription,
      recevez chaque, recevez nos, recevez notre, recevez gratuitement, chaque matin dans votre boîte, dans votre boîte mail, dans votre boîte,
      votre adresse e mail, votre adresse mail, newsletter, notre infolettre, nos newsletters, notre lettre, notre lettre d'information, matinale gratuite,
      suivez nous, suivez notre, rejoignez nous, rejoignez notre, notre chaîne whatsapp, notre chaîne youtube, notre application,
      partager sur, partager cet article, partager l'article, copier le lien, imprimer cet article, envoyer par mail, transférer à un ami,
      réagissez, réagir à cet article, laisser un commentaire, commenter cet article, vos commentaires, commentaires fermés, donnez votre avis,
      tous droits réservés, droits de reproduction, reproduction interdite, mentions légales, conditions générales, politique de confidentialité,
      utilise des cookies, gérer mes cookies, cookies, traceurs, tout accepter, tout refuser, accepter et fermer, continuer sans accepter, gérer mes préférences,
      temps de lecture, minutes de lecture, publié le, mis à jour le, mis à jour à, dernière mise à jour, modifié le, paru dans, article paru dans,
      crédit photo, crédits photo, photo afp, photo d'illustration, image d'illustration, photo d'archives, illustration afp, capture d'écran, propos recueillis par,
      avec afp, avec reuters, avec agence, envoyé spécial à, envoyée spéciale à, correspondant à, écrivez nous, contactez nous, nous contacter, contact presse, contacts presse,
      service de presse, relations presse, pour diffusion immédiate, communiqué de presse, visuels libres de droits, télécharger le dossier, télécharger la délibération,
      télécharger le pdf, version imprimable, fiche imprimable, écouter l'épisode, écouter le podcast, écouter cet article, écouter l'article, disponible sur toutes les plateformes,
      un podcast à retrouver, laissez nous cinq étoiles, générique, liens affiliés, liens d'affiliation, lien affilié, commission peut nous être reversée,
      au meilleur prix, voir l'offre, voir le prix, acheter sur, meilleur prix, les plus, les moins, points forts, points faibles, on aime, on aime moins, note de la rédaction,
      notre verdict, cliquez ici, cliquer ici, voir conditions, offre soumise à conditions, code promo, en partenariat avec, réutiliser ce contenu, signaler une erreur,
      vous avez trouvé une erreur, cette page vous a t elle été utile, vous êtes ici, fil d'ariane, plan du site, retour à l'accueil, retour en haut, accueil,
      mots clés, mots clefs, tags, étiquettes, thèmes, thématiques, rubrique, dans ce dossier, dossier spécial, retrouvez tous nos articles, retrouvez notre, découvrez notre,
      ce direct est terminé, posez vos questions, posez votre question, activez les alertes, créer une alerte, suivre cette valeur, cours différés, cours différé,
      les performances passées ne préjugent pas, ne constitue pas un conseil, diffusion restreinte, qui sommes nous, à propos de, à propos de l'auteur, du même auteur,
      dernier ouvrage paru, s'affiche mal, ouvrez le dans votre navigateur, télécharger l'application, tél, testez gratuitement, prochain numéro, article suivant, article précédent,
      la rédaction vous conseille, nos offres, profitez de, offrez un abonnement, connectez vous, déjà abonné, ne pas jeter sur la voie publique, lettre signée, source`),
    likely: phrases(`
      photo, crédit, image, illustration, dessin, infographie, vidéo, cliché, légende, ph, par notre, avocat au barreau, journaliste, chroniqueur, est l'auteur de, est l'autrice de,
      maître de conférences, maîtresse de conférences, éditions, pages, abonnés, gratuit, gratuitement, offert, dès, à partir de, app store, google play, facebook, whatsapp, linkedin,
      instagram, youtube, twitch, e mail, mail, pdf, ko, mo, min, sondage, quiz, jeu concours, agenda, météo, podcast, épisode, réalisation, mixage, montage, présenté par,
      signature, tribune, éditorial, chronique, entretien, reportage, enquête, analyse, direct, en direct, brève, dossier, test, édition, supplément, cahier,
      horaires, entrée, tarif, réduit, ouvert du, renseignements, réservation, permanence, allée, rue, place, avenue, cedex, sources, réf, graph, graphique, tableau`),
  },
  en: {
    sure: phrases(`
      read more, read also, also read, read next, more from, more on this story, related, related stories, related articles, you may also like, most read, most viewed, most popular,
      recommended, editor's picks, from the archive, see also, listen to this story, listen to this article, listen now, watch now, story continues below, article continues below,
      advertisement, sponsored, sponsored content, paid content, promoted, in association with, a message from our sponsor, subscribers only, subscriber exclusive, subscribe,
      subscribe now, subscribe free, sign up, sign up for, sign up to, sign in, log in, register now, already a subscriber, unsubscribe, update preferences, manage preferences,
      newsletter, our newsletter, free newsletter, morning briefing, in your inbox, to your inbox, lands in inboxes, weekly email, morning email, enter your email,
      follow us, follow the, follow our, whatsapp channel, join our, join the conversation, share this, share this article, gift this article, share save, copy link, print this page,
      comments, leave a comment, view comments, all rights reserved, terms and conditions, terms of use, privacy notice, privacy policy, use cookies, uses cookies, cookies,
      accept all, reject all, manage choices, store information on your device, skip to main content, skip to content, back to top, home, min read, minute read, last updated, updated at,
      first published, published on, this article was amended, additional reporting by, reporting by, editing by, edited by, photograph by, photo by, photo courtesy, photo illustration,
      getty images, file photo, image credit, picture credit, photo, pictured, staff writer, staff reporter, special correspondent, our correspondent, press contact, media contact,
      for immediate release, notes to editors, about the author, about us, is the author of, affiliate links, we may earn a commission, buy now, best price, check price,
      pros, cons, verdict, what we like, what we don't like, our rating, use code, promo code, save with code, terms apply, get the app, download the app, email me, email us,
      contact us, write to us, send us your, got a tip, tags, topics, filed under, keywords, in this section, this page was helpful, was this page helpful, if you go, opening hours,
      live, as it happened, breaking news, key events, past performance is not, not investment advice, prices delayed, webinar, want more, forwarded this, get your own, advertise with us,
      support our journalism, donate, give a gift, enjoying this article, more recipes, print edition, printed in, appeared in, classifieds, obituaries`),
    likely: phrases(`
      image, picture, credit, courtesy, illustration, graphic, chart, table, source, video, podcast, episode, gallery, covers, writes about, is a reporter, is a correspondent, correspondent,
      columnist, by, opinion, analysis, feature, review, explainer, listicle, interview, letters, local life, business, politics, members, free, tickets, mon, tue, open, call, facebook,
      twitter, linkedin, instagram, youtube, subscribers, magazine, podcasts, owns no shares, lives in, previously, pdf, mb, section, advert`),
  },
};
