import type { SnippetBodies } from "./bodies.ts";

export const spanish: SnippetBodies = {
	opening: [
		"Para quien no ha estado nunca: [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) es <<about: una conferencia por la que merece la pena viajar>>. Su <<edition: tercera edición>> tuvo lugar en <<place: Ciudad>> <<dates: del 1 al 3 de mayo de $CURRENT_YEAR>>.",
		"",
		"<<special: Lo especial de este año, en dos frases.>> Aquí van mis notas de las charlas que no se me van de la cabeza.",
	],
	"event-facts": [
		"- **Evento:** [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>)",
		"- **Cuándo:** <<dates: los días en que tuvo lugar>>",
		"- **Dónde:** <<place: el lugar y su ciudad>>",
		"- **Quién:** <<size: cuánta gente vino, y quiénes eran>>",
	],
	"what-is": [
		"## ¿Qué es <<event: el evento>>?",
		"",
		"Es <<about: lo que es, en una frase que entienda cualquiera>>. <<history: Quién lo organiza, desde cuándo, y qué lo distingue.>>",
	],
	day: [
		"## Día <<number: 1>>: <<name: de qué trató el día>>",
		"",
		"<<day: Cómo fue el día, en dos frases.>>",
	],
	track: [
		"## <<track: El nombre de la sala o del bloque>>",
		"",
		"<<summary: De qué trató el bloque, y para quién era.>>",
	],
	session: [
		"## [<<title: Título de la charla>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Por <<speaker: Ann Lee>>",
		"",
		"<<notes: De qué trató, y qué me llevo de ella.>>",
		"",
		"[Diapositivas](<<slides: https://speakerdeck.com/speaker/session-title>>) · [Vídeo](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	keynote: [
		"## Keynote: [<<title: Título de la charla>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Por <<speaker: Ann Lee>>, <<role: que dirige un proyecto que merece la pena conocer>>",
		"",
		"<<thesis: Lo único que la keynote quería que nos lleváramos.>> <<moment: El momento en que toda la sala reaccionó.>>",
		"",
		"[Vídeo](<<video: https://www.youtube.com/watch?v=id>>)",
	],
	panel: [
		"## Mesa redonda: [<<title: Título de la mesa redonda>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Moderada por <<moderator: Ann Lee>>, con <<panelists: Bob Ray, Eva Sol y Kim Oh>>",
		"",
		"<<question: La pregunta de la que trató la mesa redonda.>>",
		"",
		"- <<agreed: En qué estuvieron todos de acuerdo.>>",
		"- <<disagreed: En qué no se pusieron de acuerdo, y quién dijo qué.>>",
	],
	workshop: [
		"## Taller: [<<title: Título del taller>>](<<url: https://example.org/$CURRENT_YEAR/sessions/session-title>>)",
		"",
		"Por <<teacher: Ann Lee>>",
		"",
		"<<built: Qué construimos o probamos, y hasta dónde llegué.>>",
		"",
		"- **Hacía falta:** <<needed: lo que convenía saber y llevar>>",
		"- **Material:** [<<material: ejercicios y código>>](<<repository: https://example.org/$CURRENT_YEAR/workshop>>)",
	],
	"lightning-talks": [
		"## Charlas relámpago",
		"",
		"- [<<first: Título de la primera charla>>](<<url: https://example.org/$CURRENT_YEAR/lightning-talks>>) por <<speaker: Ann Lee>>: <<point: lo único que hay que recordar de ella>>",
		"- [<<second: Título de la segunda charla>>](<<page: https://example.org/$CURRENT_YEAR/lightning-talks>>) por <<other: Bob Ray>>: <<too: lo único que hay que recordar de esta otra>>",
	],
	quote: [
		"> <<quote: Lo que se dijo, palabra por palabra.>>",
		">",
		"> — <<speaker: Ann Lee>>, <<where: en la última keynote>>",
	],
	takeaways: [
		"## Lo que me llevo",
		"",
		"1. <<first: Lo primero que merece la pena recordar.>>",
		"2. <<second: Lo segundo que merece la pena recordar.>>",
		"3. <<try: Lo que voy a probar primero, de vuelta en el trabajo.>>",
	],
	unconference: [
		"## <<topic: El tema de la pizarra>>",
		"",
		"<<people: Cuánta gente vino, y en qué trabaja.>> <<result: Qué salió de allí, y dónde están las notas.>>",
	],
	hallway: [
		"## Entre charla y charla",
		"",
		"<<met: A quién conocí, y de qué hablamos.>> <<idea: La idea que no se me habría ocurrido en casa.>>",
	],
	expo: [
		"## Los expositores",
		"",
		"- **<<booth: Nombre del proyecto>>**: <<shown: qué enseñaban, y qué les pregunté>>",
		"- **<<other: Nombre de otro proyecto>>**: <<also: qué regalaban además de pegatinas>>",
	],
	image: ["![<<alt: Ann Lee ante una sala llena>>](<<path: ../images/picture.jpg>>)"],
	photo: [
		"![<<alt: Ann Lee ante una sala llena>>](<<path: ../images/picture.jpg>>)",
		"*<<caption: Quién y qué se ve, y quién hizo la foto.>>*",
	],
	gallery: [
		"![<<first: La entrada con su larga cola>>](<<path: ../images/first-picture.jpg>>)",
		"![<<second: La sala durante la apertura>>](<<other: ../images/second-picture.jpg>>)",
		"![<<third: La última charla, desde la última fila>>](<<last: ../images/third-picture.jpg>>)",
	],
	slides: [
		"[Diapositivas de <<title: Título de la charla>>](<<url: https://speakerdeck.com/speaker/session-title>>)",
	],
	video: ["[Grabación de <<title: Título de la charla>>](<<url: https://www.youtube.com/watch?v=id>>)"],
	"personal-note": [
		"## Una nota personal",
		"",
		"<<hope: Lo que esperaba, y por qué fui.>> <<surprise: Lo que me sorprendió, y lo que fue difícil.>>",
	],
	thanks: [
		"## Agradecimientos",
		"",
		"Gracias <<organisers: a quienes lo organizaron y ayudaron, por su nombre>>, <<speakers: a los ponentes que contestaron a mis preguntas>> y <<sponsor: a quien hizo posible el viaje>>.",
	],
	"next-year": [
		"## Hasta el año que viene",
		"",
		"El próximo <<event: Event>> será <<dates: en días que ya se conocen>> en <<place: Ciudad>>. [<<how: Propuestas de charlas y entradas>>](<<url: https://example.org/$CURRENT_YEAR/next>>). <<will: Si estaré allí, y qué me gustaría ver.>>",
	],
	conclusion: [
		"## <<heading: Conclusión>>",
		"",
		"<<worth: Lo que me aportó el evento, en dos frases.>> Si <<work: trabajas en algo parecido>>, apunta [<<event: Event>>](<<url: https://example.org/$CURRENT_YEAR>>) para el año que viene.",
	],
	disclosure: [
		"*Transparencia: <<paid: quién pagó mi entrada, el viaje y el hotel>>. <<employer: Para quién trabajo, y que estas opiniones son mías.>>*",
	],
	series: [
		"*Esta es la parte <<number: 1>> de mis notas de <<event: Event>>. Lee también [<<other: el segundo día, sobre los talleres>>](<<url: https://example.org/$CURRENT_YEAR/day-2>>) y [<<last: el tercer día, sobre las keynotes>>](<<page: https://example.org/$CURRENT_YEAR/day-3>>).*",
	],
};

export const spanishGaps: Readonly<Record<string, string>> = {
	"Looking back at the event $CURRENT_YEAR": "Una mirada atrás al evento $CURRENT_YEAR",
	"Your name": "Su nombre",
	"One sentence that makes people read on.": "Una frase que anime a seguir leyendo.",
};
