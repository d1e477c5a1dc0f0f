import type { SnippetBodies } from "./bodies.ts";

export const french: SnippetBodies = {
	opening: [
		"Pour celles et ceux qui n'y sont jamais allés : [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) est <<about: une conférence qui vaut le voyage>>. <<edition: La troisième édition>> a eu lieu à <<place: Ville>> <<dates: du 1er au 3 mai $CURRENT_YEAR>>.",
		"",
		"<<special: Ce qui était particulier cette année, en deux phrases.>> Voici mes notes sur les conférences auxquelles je pense encore.",
	],
	"event-facts": [
		"- **Événement :** [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>)",
		"- **Quand :** <<dates: les jours où il a eu lieu>>",
		"- **Où :** <<place: le lieu et sa ville>>",
		"- **Qui :** <<size: combien de personnes sont venues, et qui elles étaient>>",
	],
	"what-is": [
		"## Qu'est-ce que <<event: l'événement>> ?",
		"",
		"C'est <<about: ce que c'est, en une phrase que tout le monde comprend>>. <<history: Qui l'organise, depuis quand, et ce qui le distingue.>>",
	],
	day: [
		"## Jour <<number: 1>> : <<name: le thème de la journée>>",
		"",
		"<<day: Comment s'est passée la journée, en deux phrases.>>",
	],
	track: [
		"## <<track: Le nom du parcours>>",
		"",
		"<<summary: De quoi parlait ce parcours, et pour qui il était.>>",
	],
	session: [
		"## [<<title: Titre de la conférence>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Par <<speaker: Ann Lee>>",
		"",
		"<<notes: De quoi il s'agissait, et ce que j'en retiens.>>",
		"",
		"[Diapos](<<slides: https://speakerdeck.com/speaker/session-title>>) · [Vidéo](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	keynote: [
		"## Keynote : [<<title: Titre de la conférence>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Par <<speaker: Ann Lee>>, <<role: qui dirige un projet à connaître>>",
		"",
		"<<thesis: La seule chose que la keynote voulait nous transmettre.>> <<moment: Le moment où toute la salle a réagi.>>",
		"",
		"[Vidéo](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	panel: [
		"## Table ronde : [<<title: Titre de la table ronde>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Animée par <<moderator: Ann Lee>>, avec <<panelists: Bob Ray, Eva Sol et Kim Oh>>",
		"",
		"<<question: La question dont parlait la table ronde.>>",
		"",
		"- <<agreed: Ce sur quoi tout le monde était d'accord.>>",
		"- <<disagreed: Ce sur quoi les avis différaient, et qui a dit quoi.>>",
	],
	workshop: [
		"## Atelier : [<<title: Titre de l'atelier>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Par <<teacher: Ann Lee>>",
		"",
		"<<built: Ce que nous avons construit ou essayé, et jusqu'où je suis arrivé.>>",
		"",
		"- **Prérequis :** <<needed: ce qu'il fallait savoir et apporter>>",
		"- **Support :** [<<material: exercices et code>>](<<repository: https://example.org/$CURRENT_YEAR/workshop>>)",
	],
	"lightning-talks": [
		"## Lightning talks",
		"",
		"- [<<first: Titre du premier exposé>>](<<url: https://example.org/$CURRENT_YEAR/lightning-talks>>) par <<speaker: Ann Lee>> : <<point: la seule chose à en retenir>>",
		"- [<<second: Titre du deuxième exposé>>](<<page: https://example.org/$CURRENT_YEAR/lightning-talks>>) par <<other: Bob Ray>> : <<too: la seule chose à retenir de celui-ci>>",
	],
	quote: [
		"> <<quote: Ce qui a été dit, mot pour mot.>>",
		">",
		"> — <<speaker: Ann Lee>>, <<where: pendant la dernière keynote>>",
	],
	takeaways: [
		"## Ce que j'en retiens",
		"",
		"1. <<first: La première chose qui vaut d'être retenue.>>",
		"2. <<second: La deuxième chose qui vaut d'être retenue.>>",
		"3. <<try: Ce que je vais essayer en premier, de retour au travail.>>",
	],
	unconference: [
		"## <<topic: Le sujet inscrit au tableau>>",
		"",
		"<<people: Combien de personnes sont venues, et sur quoi elles travaillent.>> <<result: Ce qui en est sorti, et où sont les notes.>>",
	],
	hallway: [
		"## Entre les conférences",
		"",
		"<<met: Qui j'ai rencontré, et de quoi nous avons parlé.>> <<idea: L'idée que je n'aurais pas eue chez moi.>>",
	],
	expo: [
		"## Les stands",
		"",
		"- **<<booth: Nom du projet>>** : <<shown: ce qui y était montré, et ce que j'ai demandé>>",
		"- **<<other: Nom d'un autre projet>>** : <<also: ce qu'on y donnait en plus des autocollants>>",
	],
	image: ["![<<alt: Ann Lee devant une salle pleine>>](<<path: ../images/picture.jpg>>)"],
	photo: [
		"![<<alt: Ann Lee devant une salle pleine>>](<<path: ../images/picture.jpg>>)",
		"*<<caption: Qui et quoi l'on voit, et qui a pris la photo.>>*",
	],
	gallery: [
		"![<<first: L'entrée et sa longue file d'attente>>](<<path: ../images/first-picture.jpg>>)",
		"![<<second: La salle pendant l'ouverture>>](<<other: ../images/second-picture.jpg>>)",
		"![<<third: La dernière conférence, vue du dernier rang>>](<<last: ../images/third-picture.jpg>>)",
	],
	slides: [
		"[Diapos de <<title: Titre de la conférence>>](<<url: https://speakerdeck.com/speaker/session-title>>)",
	],
	video: [
		"[Enregistrement de <<title: Titre de la conférence>>](<<url: https://www.youtube.com/watch?v=id>>)",
	],
	"personal-note": [
		"## Une note personnelle",
		"",
		"<<hope: Ce que j'espérais, et pourquoi je suis venu.>> <<surprise: Ce qui m'a surpris, et ce qui a été difficile.>>",
	],
	thanks: [
		"## Remerciements",
		"",
		"Merci <<organisers: aux organisateurs et aux bénévoles, par leur nom>>, <<speakers: aux oratrices et orateurs qui ont répondu à mes questions>> et <<sponsor: à toutes celles et ceux qui ont rendu ce voyage possible>>.",
	],
	"next-year": [
		"## À l'année prochaine",
		"",
		"Le prochain <<event: Event>> aura lieu <<dates: à des dates déjà connues>> à <<place: Ville>>. [<<how: Appel à propositions et billets>>](<<url: https://example.org/$CURRENT_YEAR/next>>). <<will: Si j'y serai, et ce que j'aimerais y voir.>>",
	],
	conclusion: [
		"## <<heading: Conclusion>>",
		"",
		"<<worth: Ce que l'événement m'a apporté, en deux phrases.>> Si vous <<work: travaillez sur un sujet semblable>>, notez [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) pour l'année prochaine.",
	],
	disclosure: [
		"*Transparence : <<paid: qui a payé mon billet, le voyage et l'hôtel>>. <<employer: Pour qui je travaille, et que ces avis sont les miens.>>*",
	],
	series: [
		"*Ceci est la partie <<number: 1>> de mes notes de <<event: Event>>. À lire aussi : [<<other: le deuxième jour, sur les ateliers>>](<<url: https://example.org/$CURRENT_YEAR/day-2>>) et [<<last: le troisième jour, sur les keynotes>>](<<page: https://example.org/$CURRENT_YEAR/day-3>>).*",
	],
};

export const frenchGaps: Readonly<Record<string, string>> = {
	"Looking back at the event $CURRENT_YEAR": "Retour sur l'événement $CURRENT_YEAR",
	"Your name": "Votre nom",
	"One sentence that makes people read on.": "Une phrase qui donne envie de lire la suite.",
};
