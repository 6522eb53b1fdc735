//! How wide the letters of Atkinson Hyperlegible Next are, so that drawings can be laid out
//! without a browser.
//!
//! Taken with fontTools from the `hmtx` tables of `assets/font/regular.woff2` and `bold.woff2`
//! (version 2.001, 1,000 units to the em): advance widths in thousandths of an em, without kerning.
//! Chromium sets the names of agencies up to 5 % narrower than their sum, and less than 1 % wider.

/// Regular (400) weight: the characters U+0020 to U+007E, in order.
pub(crate) const REGULAR: [u16; 95] = [
    280, 286, 301, 651, 592, 919, 731, 160, 299, 299, 485, 606, 210, 362, 210, 387, 648, 407, 548, 576, 614,
    588, 598, 510, 615, 595, 210, 210, 553, 628, 553, 480, 778, 626, 613, 645, 669, 569, 552, 694, 694, 392,
    512, 631, 541, 824, 693, 714, 592, 724, 614, 592, 558, 690, 593, 856, 623, 575, 607, 317, 387, 344, 552,
    372, 243, 525, 566, 485, 564, 538, 314, 558, 550, 252, 245, 492, 262, 845, 550, 548, 566, 574, 349, 471,
    326, 540, 461, 684, 481, 449, 460, 344, 237, 344, 555,
];

/// Bold (700) weight: the characters U+0020 to U+007E, in order.
pub(crate) const BOLD: [u16; 95] = [
    312, 303, 390, 765, 610, 969, 725, 210, 335, 335, 485, 595, 271, 373, 272, 440, 659, 440, 579, 600, 624,
    607, 626, 537, 624, 571, 272, 272, 569, 612, 569, 547, 781, 678, 643, 658, 688, 597, 566, 718, 701, 424,
    561, 663, 552, 858, 717, 746, 629, 756, 650, 610, 607, 686, 644, 886, 685, 650, 618, 340, 440, 344, 582,
    400, 288, 552, 596, 510, 596, 563, 365, 593, 571, 300, 259, 555, 318, 882, 571, 576, 596, 599, 376, 508,
    376, 567, 530, 740, 539, 521, 505, 381, 254, 381, 537,
];

/// Any other character, in either weight: between the average small letter (487 regular, 526
/// bold) and the average capital (630, 661), so that a line is rather guessed too long than too
/// short. (Accented letters are as wide as their plain ones; “ ” are 399, – 504, … 670, — 824.)
pub(crate) const OTHER: u16 = 600;
