/** The day on which somebody last confirmed that the newest versions of this file still hold. */
export const checkedOn = "2026-11-22";

/**
 * Codes of the municipalities of mainland Finland that have existed without a break from 2017 to 2026.
 * Statistics Finland, municipality classification (CC BY 4.0), by way of rOpenGov/geofi (BSD-2-Clause).
 * @fi kunnat
 */
export const municipalities =
  "005 009 010 016 018 019 020 046 047 049 050 051 052 061 069 071 072 074 075 077 078 079 081 082 086 090 " +
  "091 092 097 098 102 103 105 106 108 109 111 139 140 142 143 145 146 148 149 151 152 153 165 167 169 171 " +
  "172 176 177 178 179 181 182 186 202 204 205 208 211 213 214 216 217 218 224 226 230 231 232 233 235 236 " +
  "239 240 241 244 245 249 250 256 257 260 261 263 265 271 272 273 275 276 280 284 285 286 287 288 290 291 " +
  "297 300 301 304 305 309 312 316 317 320 322 398 399 400 402 403 405 407 408 410 416 418 420 421 422 423 " +
  "425 426 430 433 434 435 436 440 441 444 445 475 480 481 483 484 489 491 494 495 498 499 500 503 504 505 " +
  "507 508 529 531 535 536 538 541 543 545 560 561 562 563 564 576 577 578 580 581 583 584 592 593 595 598 " +
  "599 601 604 607 608 609 611 614 615 616 619 620 623 624 625 626 630 631 635 636 638 678 680 681 683 684 " +
  "686 687 689 691 694 697 698 700 702 704 707 710 729 732 734 738 739 740 742 743 746 747 748 749 751 753 " +
  "755 758 759 761 762 765 768 777 778 781 783 785 790 791 831 832 833 834 837 844 845 846 848 849 850 851 " +
  "853 854 857 858 859 886 887 889 890 892 893 895 905 908 915 918 921 922 924 925 927 931 934 935 936 946 " +
  "976 977 980 981 989 992";

/** Municipalities that have merged into another since 2017, with their last month. @fi lakkautetut kunnat */
export const mergedMunicipalities = [
  { code: "588", name: "Pertunmaa", until: "2024-12" },
  { code: "099", name: "Honkajoki", until: "2020-12" },
  { code: "911", name: "Valtimo", until: "2019-12" },
] as const;

/** Municipalities of Åland, where Kela does not pay the assistance and the provincial act applies. @fi Ahvenanmaan kunnat */
export const alandMunicipalities = "035 043 060 062 065 076 170 295 318 417 438 478 736 766 771 941";
