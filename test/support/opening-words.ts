/** The same few sentences in languages, by code. */
export const openingWords: Readonly<Record<string, string>> = {
	en: "The harbour was full when we came, and there were boats from all over the coast. The first talk was about the tides, with charts that had been drawn by hand. It is one of the things that you have to see.",
	de: "Der Hafen war voll, als wir kamen, und es lagen auch Boote von der ganzen Küste da. Der erste Vortrag war über die Gezeiten, mit Karten, die von Hand gezeichnet sind. Das ist etwas, das man nicht verpassen darf.",
	fr: "Le port était plein quand nous sommes arrivés, et il y avait des bateaux de toute la côte. La première conférence était sur les marées, avec des cartes dessinées à la main. C'est une chose que je ne veux pas manquer, et qui vaut le voyage pour les gens.",
	es: "El puerto estaba lleno cuando llegamos, y había barcos de toda la costa. La primera charla fue sobre las mareas, con cartas que se dibujan a mano. Es una de las cosas que no hay que perderse, y por las que vale la pena el viaje, pero lo mejor es el pan.",
	pt: "O porto estava cheio quando chegamos, e havia barcos de toda a costa. A primeira palestra foi sobre as marés, com cartas que são desenhadas à mão. É uma das coisas que não se pode perder, e os dias foram muito bons para todos, mas eu não vi mais do que uma.",
	it: "Il porto era pieno quando siamo arrivati, e c'erano barche da tutta la costa. La prima conferenza era sulle maree, con le carte che sono disegnate a mano. È una delle cose che non si possono perdere, ma anche il pane della casa è più buono per gli ospiti.",
	nl: "De haven was vol toen we aankwamen, en er lagen ook boten van de hele kust. De eerste lezing ging over het getij, met kaarten die met de hand zijn getekend. Dat is iets dat je niet mag missen, maar ik ging naar een andere zaal voor het brood.",
	pl: "Port był pełny, gdy przyjechaliśmy, i stały w nim łodzie z całego wybrzeża. Pierwszy wykład był o pływach, z mapami rysowanymi ręcznie. To jest coś, co trzeba zobaczyć, ale nie dla mnie, bo się nie znam na tym, jak to jest od strony morza i do czego to jest.",
	ja: "港に着いたときには、海岸のあちこちから来た船でいっぱいでした。最初の講演は潮の満ち引きについてで、手で描いた図がとてもきれいでした。",
	zh: "我们到的时候,港口已经停满了来自整个海岸的船。第一场演讲讲的是潮汐,图都是手绘的,非常漂亮。这是你一定要看的东西之一,我明年还会再来看看大家。",
	ko: "우리가 도착했을 때 항구는 해안 곳곳에서 온 배들로 가득했습니다. 첫 번째 발표는 조수에 관한 것이었고 손으로 그린 지도가 아름다웠습니다.",
};
