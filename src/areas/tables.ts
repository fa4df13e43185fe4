import type { Dated, Source } from "../dated.js";

// Written by test/scripts/writeAreas.mjs from the tables of test/data; do not edit by hand.

/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/** Finnish names of the municipalities, the merged ones too: code and name. Statistics Finland (CC BY 4.0). */
export const municipalityNames = `005 Alajärvi
009 Alavieska
010 Alavus
016 Asikkala
018 Askola
019 Aura
020 Akaa
035 Brändö
043 Eckerö
046 Enonkoski
047 Enontekiö
049 Espoo
050 Eura
051 Eurajoki
052 Evijärvi
060 Finström
061 Forssa
062 Föglö
065 Geta
069 Haapajärvi
071 Haapavesi
072 Hailuoto
074 Halsua
075 Hamina
076 Hammarland
077 Hankasalmi
078 Hanko
079 Harjavalta
081 Hartola
082 Hattula
086 Hausjärvi
090 Heinävesi
091 Helsinki
092 Vantaa
097 Hirvensalmi
098 Hollola
099 Honkajoki
102 Huittinen
103 Humppila
105 Hyrynsalmi
106 Hyvinkää
108 Hämeenkyrö
109 Hämeenlinna
111 Heinola
139 Ii
140 Iisalmi
142 Iitti
143 Ikaalinen
145 Ilmajoki
146 Ilomantsi
148 Inari
149 Inkoo
151 Isojoki
152 Isokyrö
153 Imatra
165 Janakkala
167 Joensuu
169 Jokioinen
170 Jomala
171 Joroinen
172 Joutsa
174 Juankoski
176 Juuka
177 Juupajoki
178 Juva
179 Jyväskylä
181 Jämijärvi
182 Jämsä
186 Järvenpää
202 Kaarina
204 Kaavi
205 Kajaani
208 Kalajoki
211 Kangasala
213 Kangasniemi
214 Kankaanpää
216 Kannonkoski
217 Kannus
218 Karijoki
224 Karkkila
226 Karstula
230 Karvia
231 Kaskinen
232 Kauhajoki
233 Kauhava
235 Kauniainen
236 Kaustinen
239 Keitele
240 Kemi
241 Keminmaa
244 Kempele
245 Kerava
249 Keuruu
250 Kihniö
256 Kinnula
257 Kirkkonummi
260 Kitee
261 Kittilä
263 Kiuruvesi
265 Kivijärvi
271 Kokemäki
272 Kokkola
273 Kolari
275 Konnevesi
276 Kontiolahti
280 Korsnäs
284 Koski Tl
285 Kotka
286 Kouvola
287 Kristiinankaupunki
288 Kruunupyy
290 Kuhmo
291 Kuhmoinen
295 Kumlinge
297 Kuopio
300 Kuortane
301 Kurikka
304 Kustavi
305 Kuusamo
309 Outokumpu
312 Kyyjärvi
316 Kärkölä
317 Kärsämäki
318 Kökar
320 Kemijärvi
322 Kemiönsaari
398 Lahti
399 Laihia
400 Laitila
402 Lapinlahti
403 Lappajärvi
405 Lappeenranta
407 Lapinjärvi
408 Lapua
410 Laukaa
416 Lemi
417 Lemland
418 Lempäälä
420 Leppävirta
421 Lestijärvi
422 Lieksa
423 Lieto
425 Liminka
426 Liperi
430 Loimaa
433 Loppi
434 Loviisa
435 Luhanka
436 Lumijoki
438 Lumparland
440 Luoto
441 Luumäki
442 Luvia
444 Lohja
445 Parainen
475 Maalahti
478 Maarianhamina
480 Marttila
481 Masku
483 Merijärvi
484 Merikarvia
489 Miehikkälä
491 Mikkeli
494 Muhos
495 Multia
498 Muonio
499 Mustasaari
500 Muurame
503 Mynämäki
504 Myrskylä
505 Mäntsälä
507 Mäntyharju
508 Mänttä-Vilppula
529 Naantali
531 Nakkila
535 Nivala
536 Nokia
538 Nousiainen
541 Nurmes
543 Nurmijärvi
545 Närpiö
560 Orimattila
561 Oripää
562 Orivesi
563 Oulainen
564 Oulu
576 Padasjoki
577 Paimio
578 Paltamo
580 Parikkala
581 Parkano
583 Pelkosenniemi
584 Perho
588 Pertunmaa
592 Petäjävesi
593 Pieksämäki
595 Pielavesi
598 Pietarsaari
599 Pedersören kunta
601 Pihtipudas
604 Pirkkala
607 Polvijärvi
608 Pomarkku
609 Pori
611 Pornainen
614 Posio
615 Pudasjärvi
616 Pukkila
619 Punkalaidun
620 Puolanka
623 Puumala
624 Pyhtää
625 Pyhäjoki
626 Pyhäjärvi
630 Pyhäntä
631 Pyhäranta
635 Pälkäne
636 Pöytyä
638 Porvoo
678 Raahe
680 Raisio
681 Rantasalmi
683 Ranua
684 Rauma
686 Rautalampi
687 Rautavaara
689 Rautjärvi
691 Reisjärvi
694 Riihimäki
697 Ristijärvi
698 Rovaniemi
700 Ruokolahti
702 Ruovesi
704 Rusko
707 Rääkkylä
710 Raasepori
729 Saarijärvi
732 Salla
734 Salo
736 Saltvik
738 Sauvo
739 Savitaipale
740 Savonlinna
742 Savukoski
743 Seinäjoki
746 Sievi
747 Siikainen
748 Siikajoki
749 Siilinjärvi
751 Simo
753 Sipoo
755 Siuntio
758 Sodankylä
759 Soini
761 Somero
762 Sonkajärvi
765 Sotkamo
766 Sottunga
768 Sulkava
771 Sund
777 Suomussalmi
778 Suonenjoki
781 Sysmä
783 Säkylä
785 Vaala
790 Sastamala
791 Siikalatva
831 Taipalsaari
832 Taivalkoski
833 Taivassalo
834 Tammela
837 Tampere
844 Tervo
845 Tervola
846 Teuva
848 Tohmajärvi
849 Toholampi
850 Toivakka
851 Tornio
853 Turku
854 Pello
857 Tuusniemi
858 Tuusula
859 Tyrnävä
886 Ulvila
887 Urjala
889 Utajärvi
890 Utsjoki
892 Uurainen
893 Uusikaarlepyy
895 Uusikaupunki
905 Vaasa
908 Valkeakoski
911 Valtimo
915 Varkaus
918 Vehmaa
921 Vesanto
922 Vesilahti
924 Veteli
925 Vieremä
927 Vihti
931 Viitasaari
934 Vimpeli
935 Virolahti
936 Virrat
941 Vårdö
946 Vöyri
976 Ylitornio
977 Ylivieska
980 Ylöjärvi
981 Ypäjä
989 Ähtäri
992 Äänekoski`;

/** Municipalities that ended on 2017-01-01 or later: the one they merged into, and the first day of that. */
export const mergers: readonly { readonly code: string; readonly into: string; readonly from: string; readonly source: Source }[] = [
  {"code":"588","into":"507","from":"2025-01-01","source":{"law":"1698/2009","section":"21 §","document":"Government, decision of 2024-06-06, announced by the municipality of Pertunmaa; number in the statute book not seen","confidence":"published"}},
  {"code":"099","into":"214","from":"2021-01-01","source":{"law":"1698/2009","section":"21 §","amendedBy":"443/2020","confidence":"decree"}},
  {"code":"911","into":"541","from":"2020-01-01","source":{"law":"1698/2009","section":"21 §","document":"councils of Valtimo 2019-04-23 and Nurmes 2019-04-24; number of the Government's decision not seen","confidence":"published"}},
  {"code":"174","into":"297","from":"2017-01-01","source":{"law":"1698/2009","section":"21 §","document":"Government, decision of 2016-06-16, announced by Kuopio; number in the statute book not seen","confidence":"published"}},
  {"code":"442","into":"051","from":"2017-01-01","source":{"law":"1698/2009","section":"21 §","amendedBy":"1471/2015","confidence":"decree"}},
];

const regionsSinceMoves = `01 018 049 078 091 092 106 149 186 224 235 245 257 407 434 444 504 505 543 611 616 638 710 753 755 858 927
02 019 202 284 304 322 400 423 430 445 480 481 503 529 538 561 577 631 636 680 704 734 738 761 833 853 895 918
04 050 051 079 102 181 214 230 271 484 531 608 609 684 747 783 886
05 061 082 086 103 109 165 169 433 694 834 981
06 020 108 143 177 211 250 291 418 508 536 562 581 604 619 635 702 790 837 887 908 922 936 980
07 016 081 098 111 142 316 398 560 576 781
08 075 285 286 489 624 935
09 153 405 416 441 580 689 700 739 831
10 046 097 178 213 491 507 588 593 623 681 740 768
11 140 171 204 239 263 297 402 420 595 686 687 749 762 778 844 857 915 921 925
12 090 146 167 176 260 276 309 422 426 541 607 707 848
13 077 172 179 182 216 226 249 256 265 275 312 410 435 495 500 592 601 729 850 892 931 992
14 005 010 052 145 151 152 218 232 233 300 301 403 408 743 759 846 934 989
15 231 280 287 288 399 440 475 499 545 598 599 893 905 946
16 074 217 236 272 421 584 849 924
17 009 069 071 072 139 208 244 305 317 425 436 483 494 535 563 564 615 625 626 630 678 691 746 748 785 791 832 859 889 977
18 105 205 290 578 620 697 765 777
19 047 148 240 241 261 273 320 498 583 614 683 698 732 742 751 758 845 851 854 890 976
21 035 043 060 062 065 076 170 295 318 417 438 478 736 766 771 941`;

/** Municipalities of each region: its code of Statistics Finland, then theirs. @fi maakuntajako */
export const regions: Dated<string | null> = [
  {
    from: "2021-07-01",
    source: {"law":"616/2021","section":"6 §","document":"Statistics Finland, municipality-based classifications, by way of rOpenGov/geofi","confidence":"published","note":"Since 2025-12-15 the acts on the division into counties and into regions are two; the division itself stayed. Åland is a region by its Act on Self-Government 1144/1991."},
    value: regionsSinceMoves,
  },
  {
    from: "2021-01-01",
    source: {"law":"1159/1997","section":"1 §","amendedBy":"978/2019","document":"Statistics Finland, municipality-based classifications, by way of rOpenGov/geofi","confidence":"decree","note":"Heinävesi, Iitti, Isokyrö, Joroinen and Kuhmoinen moved to another region on this day. Åland is a region by its Act on Self-Government 1144/1991."},
    value: regionsSinceMoves,
  },
  {
    from: "2017-01-01",
    source: {"law":"1159/1997","section":"1 §","document":"Statistics Finland, municipality-based classifications, by way of rOpenGov/geofi","confidence":"published","note":"Åland is a region by its Act on Self-Government 1144/1991."},
    value: `01 018 049 078 091 092 106 149 186 224 235 245 257 407 434 444 504 505 543 611 616 638 710 753 755 858 927
02 019 202 284 304 322 400 423 430 445 480 481 503 529 538 561 577 631 636 680 704 734 738 761 833 853 895 918
04 050 051 079 099 102 181 214 230 271 484 531 608 609 684 747 783 886
05 061 082 086 103 109 165 169 433 694 834 981
06 020 108 143 177 211 250 418 508 536 562 581 604 619 635 702 790 837 887 908 922 936 980
07 016 081 098 111 316 398 560 576 781
08 075 142 285 286 489 624 935
09 153 405 416 441 580 689 700 739 831
10 046 090 097 171 178 213 491 507 588 593 623 681 740 768
11 140 204 239 263 297 402 420 595 686 687 749 762 778 844 857 915 921 925
12 146 167 176 260 276 309 422 426 541 607 707 848 911
13 077 172 179 182 216 226 249 256 265 275 291 312 410 435 495 500 592 601 729 850 892 931 992
14 005 010 052 145 151 218 232 233 300 301 403 408 743 759 846 934 989
15 152 231 280 287 288 399 440 475 499 545 598 599 893 905 946
16 074 217 236 272 421 584 849 924
17 009 069 071 072 139 208 244 305 317 425 436 483 494 535 563 564 615 625 626 630 678 691 746 748 785 791 832 859 889 977
18 105 205 290 578 620 697 765 777
19 047 148 240 241 261 273 320 498 583 614 683 698 732 742 751 758 845 851 854 890 976
21 035 043 060 062 065 076 170 295 318 417 438 478 736 766 771 941`,
  },
];

/** Municipalities of each wellbeing services county: its code of Statistics Finland, then theirs. @fi hyvinvointialuejako */
export const counties: Dated<string | null> = [
  {
    from: "2023-01-01",
    source: {"law":"616/2021","section":"7 §","document":"Statistics Finland, municipality-based classifications, by way of rOpenGov/geofi","confidence":"published","note":"The city of Helsinki is no county but has the tasks of one (615/2021 2 §); 90 is its code in the statistics."},
    value: `01 018 407 434 504 616 638 753
02 106 186 505 543 611 858
03 049 078 149 224 235 257 444 710 755 927
04 092 245
05 019 202 284 304 322 400 423 430 445 480 481 503 529 538 561 577 631 636 680 704 734 738 761 833 853 895 918
06 050 051 079 102 181 214 230 271 484 531 608 609 684 747 783 886
07 061 082 086 103 109 165 169 433 694 834 981
08 020 108 143 177 211 250 291 418 508 536 562 581 604 619 635 702 790 837 887 908 922 936 980
09 016 081 098 111 142 316 398 560 576 781
10 075 285 286 489 624 935
11 153 405 416 441 580 689 700 739 831
12 046 097 178 213 491 507 588 593 623 681 740 768
13 140 171 204 239 263 297 402 420 595 686 687 749 762 778 844 857 915 921 925
14 090 146 167 176 260 276 309 422 426 541 607 707 848
15 077 172 179 182 216 226 249 256 265 275 312 410 435 495 500 592 601 729 850 892 931 992
16 005 010 052 145 151 152 218 232 233 300 301 403 408 743 759 846 934 989
17 231 280 287 288 399 440 475 499 545 598 599 893 905 946
18 074 217 236 272 421 584 849 924
19 009 069 071 072 139 208 244 305 317 425 436 483 494 535 563 564 615 625 626 630 678 691 746 748 785 791 832 859 889 977
20 105 205 290 578 620 697 765 777
21 047 148 240 241 261 273 320 498 583 614 683 698 732 742 751 758 845 851 854 890 976
90 091`,
  },
];

/** Municipalities of each insurance district of Kela: its number in rOpenGov/geofi (Kela gives none), then their codes. */
export const insuranceDistricts: Dated<string | null> = [
  {
    from: "2025-01-01",
    source: {"law":"731/2001","section":"Kelan organisaatio","document":"rOpenGov/geofi, municipality keys","confidence":"derived","note":"Replaced by service areas in January 2025; the day was not found and the first of the month is taken."},
    value: null,
  },
  {
    from: "2024-11-22",
    source: {"law":"731/2001","section":"Kelan organisaatio","document":"rOpenGov/geofi, municipality keys of 2024-11-22","confidence":"derived","note":"The day of the key. Keski-Suomi, Keski-Pohjanmaa, Kruunupyy and Kuhmoinen changed district between 2024-02 and this day; when was not found."},
    value: `1 016 018 049 075 078 081 091 092 098 106 111 142 149 153 186 224 235 245 257 285 286 316 398 405 407 416 434 441 444 489 504 505 543 560 576 580 611 616 624 638 689 700 710 739 753 755 781 831 858 927 935
2 019 050 051 074 079 102 181 202 214 217 230 231 236 271 272 280 284 287 288 304 322 399 400 421 423 430 440 445 475 480 481 484 499 503 529 531 538 545 561 577 584 598 599 608 609 631 636 680 684 704 734 738 747 761 783 833 849 853 886 893 895 905 918 924 946
3 005 010 020 052 061 077 082 086 103 108 109 143 145 151 152 165 169 172 177 179 182 211 216 218 226 232 233 249 250 256 265 275 291 300 301 312 403 408 410 418 433 435 495 500 508 536 562 581 592 601 604 619 635 694 702 729 743 759 790 834 837 846 850 887 892 908 922 931 934 936 980 981 989 992
4 046 090 097 140 146 167 171 176 178 204 213 239 260 263 276 297 309 402 420 422 426 491 507 541 588 593 595 607 623 681 686 687 707 740 749 762 768 778 844 848 857 915 921 925
5 009 047 069 071 072 105 139 148 205 208 240 241 244 261 273 290 305 317 320 425 436 483 494 498 535 563 564 578 583 614 615 620 625 626 630 678 683 691 697 698 732 742 746 748 751 758 765 777 785 791 832 845 851 854 859 889 890 976 977`,
  },
  {
    from: "2017-01-01",
    source: {"law":"731/2001","section":"Kelan organisaatio","document":"rOpenGov/geofi, municipality keys of 2020-08-07","confidence":"derived","note":"Kela's list as of 2020, taken for 2017 to 2019 as well: no older list of the municipalities was found, only the five names."},
    value: `1 016 018 049 075 078 081 091 092 098 106 111 142 149 153 186 224 235 245 257 285 286 316 398 405 407 416 434 441 444 489 504 505 543 560 576 580 611 616 624 638 689 700 710 739 753 755 781 831 858 927 935
2 019 050 051 079 099 102 181 202 214 230 231 271 280 284 287 304 322 399 400 423 430 440 445 475 480 481 484 499 503 529 531 538 545 561 577 598 599 608 609 631 636 680 684 704 734 738 747 761 783 833 853 886 893 895 905 918 946
3 005 010 020 052 061 082 086 103 108 109 143 145 151 152 165 169 177 211 218 232 233 250 300 301 403 408 418 433 508 536 562 581 604 619 635 694 702 743 759 790 834 837 846 887 908 922 934 936 980 981 989
4 046 077 090 097 140 146 167 171 172 176 178 179 182 204 213 216 226 239 249 256 260 263 265 275 276 291 297 309 312 402 410 420 422 426 435 491 495 500 507 541 588 592 593 595 601 607 623 681 686 687 707 729 740 749 762 768 778 844 848 850 857 892 911 915 921 925 931 992
5 009 047 069 071 072 074 105 139 148 205 208 217 236 240 241 244 261 272 273 288 290 305 317 320 421 425 436 483 494 498 535 563 564 578 583 584 614 615 620 625 626 630 678 683 691 697 698 732 742 746 748 751 758 765 777 785 791 832 845 849 851 854 859 889 890 924 976 977`,
  },
];

/** Municipalities of each service area of Kela, numbered as the insurance districts were. */
export const serviceAreas: Dated<string | null> = [
  {
    from: "2025-01-01",
    source: {"law":"731/2001","section":"Kelan organisaatio","document":"rOpenGov/geofi, municipality keys of 2026","confidence":"derived","note":"From January 2025; the day was not found and the first of the month is taken."},
    value: `1 016 018 049 075 078 081 091 092 098 106 111 142 149 153 186 224 235 245 257 285 286 316 398 405 407 416 434 441 444 489 504 505 543 560 576 580 611 616 624 638 689 700 710 739 753 755 781 831 858 927 935
2 019 050 051 074 079 102 181 202 214 217 230 231 236 271 272 280 284 287 288 304 322 399 400 421 423 430 440 445 475 480 481 484 499 503 529 531 538 545 561 577 584 598 599 608 609 631 636 680 684 704 734 738 747 761 783 833 849 853 886 893 895 905 918 924 946
3 005 010 020 052 061 077 082 086 103 108 109 143 145 151 152 165 169 172 177 179 182 211 216 218 226 232 233 249 250 256 265 275 291 300 301 312 403 408 410 418 433 435 495 500 508 536 562 581 592 601 604 619 635 694 702 729 743 759 790 834 837 846 850 887 892 908 922 931 934 936 980 981 989 992
4 046 090 097 140 146 167 171 176 178 204 213 239 260 263 276 297 309 402 420 422 426 491 507 541 593 595 607 623 681 686 687 707 740 749 762 768 778 844 848 857 915 921 925
5 009 047 069 071 072 105 139 148 205 208 240 241 244 261 273 290 305 317 320 425 436 483 494 498 535 563 564 578 583 614 615 620 625 626 630 678 683 691 697 698 732 742 746 748 751 758 765 777 785 791 832 845 851 854 859 889 890 976 977`,
  },
];

/** Code and names in Finnish, Swedish, English. */
export const regionHeadings = `01|Uusimaa|Nyland|Uusimaa
02|Varsinais-Suomi|Egentliga Finland|Southwest Finland
04|Satakunta|Satakunta|Satakunta
05|Kanta-Häme|Egentliga Tavastland|Kanta-Häme
06|Pirkanmaa|Birkaland|Pirkanmaa
07|Päijät-Häme|Päijänne-Tavastland|Päijät-Häme
08|Kymenlaakso|Kymmenedalen|Kymenlaakso
09|Etelä-Karjala|Södra Karelen|South Karelia
10|Etelä-Savo|Södra Savolax|South Savo
11|Pohjois-Savo|Norra Savolax|North Savo
12|Pohjois-Karjala|Norra Karelen|North Karelia
13|Keski-Suomi|Mellersta Finland|Central Finland
14|Etelä-Pohjanmaa|Södra Österbotten|South Ostrobothnia
15|Pohjanmaa|Österbotten|Ostrobothnia
16|Keski-Pohjanmaa|Mellersta Österbotten|Central Ostrobothnia
17|Pohjois-Pohjanmaa|Norra Österbotten|North Ostrobothnia
18|Kainuu|Kajanaland|Kainuu
19|Lappi|Lappland|Lapland
21|Ahvenanmaa|Åland|Åland`;

/** Code and names in Finnish, Swedish, English. */
export const countyHeadings = `01|Itä-Uudenmaan hyvinvointialue|Östra Nylands välfärdsområde|East Uusimaa wellbeing services county
02|Keski-Uudenmaan hyvinvointialue|Mellersta Nylands välfärdsområde|Central Uusimaa wellbeing services county
03|Länsi-Uudenmaan hyvinvointialue|Västra Nylands välfärdsområde|West Uusimaa wellbeing services county
04|Vantaan ja Keravan hyvinvointialue|Vanda och Kervo välfärdsområde|Vantaa and Kerava wellbeing services county
05|Varsinais-Suomen hyvinvointialue|Egentliga Finlands välfärdsområde|Southwest Finland wellbeing services county
06|Satakunnan hyvinvointialue|Satakunta välfärdsområde|Satakunta wellbeing services county
07|Kanta-Hämeen hyvinvointialue|Egentliga Tavastlands välfärdsområde|Kanta-Häme wellbeing services county
08|Pirkanmaan hyvinvointialue|Birkalands välfärdsområde|Pirkanmaa wellbeing services county
09|Päijät-Hämeen hyvinvointialue|Päijänne-Tavastlands välfärdsområde|Päijät-Häme wellbeing services county
10|Kymenlaakson hyvinvointialue|Kymmenedalens välfärdsområde|Kymenlaakso wellbeing services county
11|Etelä-Karjalan hyvinvointialue|Södra Karelens välfärdsområde|South Karelia wellbeing services county
12|Etelä-Savon hyvinvointialue|Södra Savolax välfärdsområde|South Savo wellbeing services county
13|Pohjois-Savon hyvinvointialue|Norra Savolax välfärdsområde|North Savo wellbeing services county
14|Pohjois-Karjalan hyvinvointialue|Norra Karelens välfärdsområde|North Karelia wellbeing services county
15|Keski-Suomen hyvinvointialue|Mellersta Finlands välfärdsområde|Central Finland wellbeing services county
16|Etelä-Pohjanmaan hyvinvointialue|Södra Österbottens välfärdsområde|South Ostrobothnia wellbeing services county
17|Pohjanmaan hyvinvointialue|Österbottens välfärdsområde|Ostrobothnia wellbeing services county
18|Keski-Pohjanmaan hyvinvointialue|Mellersta Österbottens välfärdsområde|Central Ostrobothnia wellbeing services county
19|Pohjois-Pohjanmaan hyvinvointialue|Norra Österbottens välfärdsområde|North Ostrobothnia wellbeing services county
20|Kainuun hyvinvointialue|Kajanalands välfärdsområde|Kainuu wellbeing services county
21|Lapin hyvinvointialue|Lapplands välfärdsområde|Lapland wellbeing services county
90|Helsingin kaupunki|Helsingfors stad|City of Helsinki`;

/** Code and names in Finnish, Swedish, English. */
export const insuranceDistrictHeadings = `1|Eteläinen vakuutuspiiri|Södra försäkringsdistriktet|Southern Insurance District
2|Läntinen vakuutuspiiri|Västra försäkringsdistriktet|Western Insurance District
3|Keskinen vakuutuspiiri|Mellersta försäkringsdistriktet|Central Insurance District
4|Itäinen vakuutuspiiri|Östra försäkringsdistriktet|Eastern Insurance District
5|Pohjoinen vakuutuspiiri|Norra försäkringsdistriktet|Northern Insurance District`;

/** Code and names in Finnish, Swedish (ours, after Kela's "kundserviceenhet") and English (ours, after Kela's "customer service unit"). */
export const serviceAreaHeadings = `1|Eteläisen asiakaspalveluyksikön palvelualue|Södra kundserviceenhetens serviceområde|Service area of the Southern customer service unit
2|Läntisen asiakaspalveluyksikön palvelualue|Västra kundserviceenhetens serviceområde|Service area of the Western customer service unit
3|Keskisen asiakaspalveluyksikön palvelualue|Mellersta kundserviceenhetens serviceområde|Service area of the Central customer service unit
4|Itäisen asiakaspalveluyksikön palvelualue|Östra kundserviceenhetens serviceområde|Service area of the Eastern customer service unit
5|Pohjoisen asiakaspalveluyksikön palvelualue|Norra kundserviceenhetens serviceområde|Service area of the Northern customer service unit`;
