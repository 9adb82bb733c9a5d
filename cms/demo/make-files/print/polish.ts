export const polishTitle = 'Co dalej ze zdrowieniem?';

/** The summary in Polish, of the first edition. Markdown. */
export const polishSummary = `
W ogólnokrajowych konsultacjach zapytano ludzi w całej Szkocji o przyszłość zdrowienia psychicznego. To jest streszczenie tego, co powiedzieli. Jest to przykład przygotowany na potrzeby demonstracji.

## Co usłyszeliśmy

Nastawienie do zdrowienia zmieniło się na lepsze. Ludzie podali wiele przykładów wsparcia, które pomaga im zdrowieć. Zdrowienie nie jest jednak jeszcze częścią codziennej pracy służb zdrowia psychicznego. Dobre wsparcie jest dostępne tylko w niektórych miejscach. Wiele pozostaje do zrobienia.

## Wizja

Ludzie chcą systemu zdrowia psychicznego, który:

1. widzi całego człowieka
2. naprawdę ceni doświadczenie osób, które same chorowały
3. na stałe korzysta ze wsparcia osób o podobnych doświadczeniach
4. jest łatwo dostępny i zrozumiały
5. daje więcej wsparcia i więcej możliwości wyboru blisko domu
6. przeciwdziała nierównościom i pomaga tworzyć sprawiedliwsze społeczeństwo.

## Co trzeba zrobić

1. Pokazywać wartość osobistego doświadczenia i wzajemnego wsparcia.
2. Połączyć poszczególne części systemu zdrowia psychicznego.
3. Uczyć się z dobrych praktyk, w Szkocji i poza nią.
4. Wpływać na osoby, które podejmują decyzje, i dbać o widoczne wsparcie dla zdrowienia.

## Co dalej

Wyniki trafią do rządu Szkocji, do uczestników konsultacji i do sieci współpracy. Zostaną uzgodnione odnowiona wizja i strategia zdrowienia. Następnie plan strategiczny określi, jak wspierać ludzi, organizacje i służby.

## Jeśli chcesz z kimś porozmawiać

Samaritans: 116 123, bezpłatnie, całą dobę. NHS 24: 111, całą dobę. Jeśli czyjeś życie jest zagrożone, zadzwoń pod numer 999.
`;
