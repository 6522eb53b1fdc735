### Y rhyngwyneb yn Gymraeg: drafft, heb ei ddarllen eto gan siaradwr. Gweler docs/translating.md.
### The interface in Welsh: a draft, which nobody who speaks it has read over yet. See docs/translating.md.

## src/app/words/arrange

Layout = Gosodiad
How-the-map-is-laid-out = Sut y gosodir y map
Tidy-up = Tacluso
Lay-out-anew-whoever-is-pinned-stays-333b = Gosod o’r newydd; mae pawb sydd wedi’u pinio yn aros
Laid-out-anew-3bf9 = Wedi’i osod o’r newydd.
Everyone-stands-as-this-layout-has-it-4ff5 = Mae pawb yn sefyll fel y mae’r gosodiad hwn yn ei ddweud.
Left-in-place-1ff2 = Wedi’i adael yn ei le.
Position = Safle
Move = Symud
Put-here = Rhoi yma
Cancel = Canslo
Pin = Pinio
Unpin = Dad-binio
pinned = wedi’i binio
Pinned-stays-here-in-every-layout-4418 = Wedi’i binio: mae’n aros yma ym mhob gosodiad.
Drag-on-the-map-or-press-Move-f3a5 = Llusgwch ar y map, neu pwyswch Symud.
Press-its-new-place-on-the-map-or-use-35b9 = Pwyswch ei le newydd ar y map, neu defnyddiwch y saethau, yma neu ar y bysellfwrdd.
Move-left = Symud i’r chwith
Move-right = Symud i’r dde
Move-up = Symud i fyny
Move-down = Symud i lawr
Layout-name-94ee = Gosodiad: { $name }
Laid-out-as-name-says-e31c = Wedi’i osod fel { $name }. { $says }
Move-name-147d = Symud { $name }
name-is-moved-and-pinned-there-acbe = Mae { $name } wedi’i symud a’i binio yno.
Moving-name-arrow-keys-move-Enter-puts-fe42 = Yn symud { $name }: mae’r bysellau saeth yn symud, Enter yn rhoi i lawr, Escape yn tynnu’n ôl.
Pin-name-e622 = Pinio { $name }
Unpin-name-f4d7 = Dad-binio { $name }
name-is-pinned-and-stays-here-in-every-c560 = Mae { $name } wedi’i binio ac yn aros yma ym mhob gosodiad.
name-is-no-longer-pinned-3bed = Nid yw { $name } wedi’i binio mwyach.

## src/app/words/locale

day-month-year-4a98 = { $day } { $month } { $year }
month-year-e176 = { $month } { $year }
January = Ionawr
February = Chwefror
March = Mawrth
April = Ebrill
May = Mai
June = Mehefin
July = Gorffennaf
August = Awst
September = Medi
October = Hydref
November = Tachwedd
December = Rhagfyr

## src/app/words/looking

Barriers-are-marked-Zoom-in-until-names-a4c1 = Mae’r rhwystrau wedi’u marcio. Chwyddwch nes bod enwau’n sefyll yn eu siapiau i weld yr arwyddion.
Find = Canfod
Find-an-actor-or-a-tie-by-name-kind-or-2e83 = Canfod cyfranogwr neu gyswllt yn ôl enw, math neu unrhyw beth a ddywedir amdano
Type-a-name-a-kind-such-as-team-or-a-2909 = Teipiwch enw, math fel “team”, neu air fel “NHS”.
Clear-filter = Clirio’r hidlydd
Show-only-these-the-rest-stands-back-29de = Dangos y rhain yn unig; mae’r gweddill yn cilio
Show-only-who-is-near = Dangos y rhai agos yn unig
Centre = Canoli
Centre-what-is-selected-C-013b = Canoli’r hyn a ddewiswyd (C)
Barriers = Rhwystrau
Mark-on-the-map-where-something-may-get-de6a = Marcio ar y map lle gall rhywbeth fod yn rhwystr
Overview-press-or-drag-to-move-the-map-b543 = Trosolwg: pwyswch neu lusgo i symud y map, neu defnyddiwch y bysellau saeth
To-move-an-actor-tap-it-first-then-drag-aa22 = I symud cyfranogwr, tapiwch ef yn gyntaf, yna ei lusgo.
Hide-the-overview = Cuddio’r trosolwg
Overview = Trosolwg
Nobody-and-nothing-on-this-map-matches-126c = Does neb a dim ar y map hwn yn cyfateb i “{ $query }”.
count-found-9ee2 = Canfuwyd { $count }.
Shown-actors-and-ties-the-rest-stands-52ef = Dangosir: { $actors } a { $ties }; mae’r gweddill yn cilio.
Nothing-on-this-map-fits-all-that-is-39f4 = Does dim ar y map hwn yn cyd-fynd â phopeth a ddewiswyd.
Within-count-ties-9f6c = { $count ->
    [one] O fewn 1 cyswllt
    [two] O fewn 2 gyswllt
   *[other] O fewn { $count } cyswllt
}
name-and-others-within-count-ties-Escape-b68e = { $count ->
    [one] { $name } a { $others } o fewn 1 cyswllt. Mae Escape yn dangos y map cyfan.
    [two] { $name } a { $others } o fewn 2 gyswllt. Mae Escape yn dangos y map cyfan.
   *[other] { $name } a { $others } o fewn { $count } cyswllt. Mae Escape yn dangos y map cyfan.
}
Barriers-are-marked-on-the-map-0a8e = Mae’r rhwystrau wedi’u marcio ar y map.
Barriers-are-no-longer-marked-1ede = Nid yw’r rhwystrau wedi’u marcio mwyach.

## src/app/words/map

All = Popeth
Information = Gwybodaeth
Assessment = Asesu
Support = Cymorth
Money = Arian
Management = Rheolaeth
Agreements = Cytundebau
NHS = GIG
Local-authority = Awdurdod lleol
Other-statutory = Statudol arall
Charity-voluntary-863d = Elusennol, gwirfoddol
Social-enterprise = Menter gymdeithasol
Private = Preifat
Person = Unigolyn
Forum = Fforwm
Other = Arall
Agencies = Asiantaethau
Teams = Timau
Practitioners = Ymarferwyr
Training-programmes = Rhaglenni hyfforddi
Sites = Safleoedd
Forums = Fforymau
Funds = Cronfeydd
Information-systems = Systemau gwybodaeth
Assessments = Asesiadau
Plans = Cynlluniau
Service-users = Defnyddwyr gwasanaeth
Carers = Gofalwyr
Advocates = Eiriolwyr
Tasks = Tasgau
Other-people = Pobl eraill
strong = cryf
ordinary = cyffredin
weak = gwan
strained = dan straen
ties-out-count-in-bf33 = { $ties } allan, { $count } i mewn
in-flags-names-b857 = { $count ->
    [one] mewn baner { $names }
   *[other] mewn baneri { $names }
}
actors-ties-No-pattern-is-flagged-94d6 = { $actors }, { $ties }. Ni nodwyd unrhyw batrwm.
actors-ties-Flagged-flags-3e04 = { $actors }, { $ties }. Wedi’u nodi: { $flags }.
Map-title-actors-ties-e8b5 = Map: { $title }; { $actors }, { $ties }.

## src/app/words/mod

Partnership-Explorer = Partnership Explorer
See-how-a-partnership-works-6d10 = Gweld sut mae partneriaeth yn gweithio.
Agencies-people-and-what-flows-between-1226 = Asiantaethau, pobl a’r hyn sy’n llifo rhyngddynt, wedi’u lluniadu fel rhwydwaith. Mae’r archwiliwr yn dangos pa fodel y mae partneriaeth yn ei ddilyn, a pham.
Four-models = Pedwar model
open-one-and-look-around = agorwch un ac edrychwch o gwmpas
Cases = Achosion
In-this-window = Yn y ffenestr hon
opened-here-gone-when-the-window-is-21c9 = agorwyd yma, yn diflannu pan gaiff y ffenestr ei chau
Open-a-file = Agor ffeil
Drop-a-map-to-open-it-or-a-CSV-file-to-c517 = Gollyngwch fap i’w agor, neu ffeil CSV i ychwanegu ei rhesi
no-pattern-yet = dim patrwm eto
The-map-of-this-page = Map y dudalen hon
Reading-what-the-map-shows-ff95 = Yn darllen yr hyn y mae’r map yn ei ddangos…
Part-of-the-explorer-could-not-be-5f9d = Ni ellid nôl rhan o’r archwiliwr
Maps-are-drawn-but-what-they-show-can-t-526a = Lluniedir mapiau, ond ni ellir darllen yr hyn y maent yn ei ddangos. Ail-lwythwch y dudalen pan fydd y cysylltiad yn ôl.
Back-to-the-start-page = Yn ôl i’r dudalen gychwyn
Map = Y map
Outline = Amlinelliad
View = Golwg
Share = Rhannu
Copy-link = Copïo’r ddolen
Save-a-copy = Cadw copi
the-map-as-a-file-with-your-answers-and-ecc2 = y map fel ffeil, gyda’ch atebion a’ch newidiadau
Save-picture = Cadw’r llun
a-drawing-SVG-for-reports-and-slides-ebcb = llun (SVG) ar gyfer adroddiadau a sleidiau
opens-this-case-without-your-answers-and-c2af = yn agor yr achos hwn, heb eich atebion a’ch newidiadau
Link-copied-f99e = Copïwyd y ddolen.
A-copy-was-handed-to-your-browser-to-b395 = Rhoddwyd copi i’ch porwr i’w gadw.
The-picture-was-handed-to-your-browser-9f6c = Rhoddwyd y llun i’ch porwr i’w gadw.
This-browser-doesn-t-let-the-page-save-b427 = Nid yw’r porwr hwn yn gadael i’r dudalen gadw ffeiliau.
Open-in-Partnership-Explorer = Agor yn Partnership Explorer
opens-a-new-window-476b = (yn agor ffenestr newydd)
Language = Iaith
This-translation-is-a-draft-Still-in-6a14 = Drafft yw’r cyfieithiad hwn. Yn Saesneg o hyd: yr hyn a ganfyddir ar fap, y mathau o gyfranogwyr a chysylltiadau, eu manylion a’u ffurflenni, a thudalennau Dysgu.
The-explorer-is-in-English-065b = Mae’r archwiliwr yn Saesneg.
The-words-of-this-language-could-not-be-b4ec = Ni ellid nôl geiriau’r iaith hon
The-explorer-goes-on-in-English-Choose-55a1 = Mae’r archwiliwr yn parhau yn Saesneg. Dewiswch yr iaith eto pan fydd y cysylltiad yn ôl.
Keyboard-shortcuts = Bysellau brys
Single-letters-and-act-as-shortcuts-d464 = Mae llythrennau unigol a ? yn gweithio fel bysellau brys
Close = Cau
Dismiss = Diystyru
reach-the-tools-the-filters-the-map-then-3dfd = cyrraedd yr offer, yr hidlyddion, y map, yna’r panel
on-the-map-the-nearest-actor-that-way-e884 = ar y map: y cyfranogwr agosaf y ffordd honno
on-the-map-move-the-actor-Enter-puts-it-5434 = ar y map: symud y cyfranogwr; mae Enter yn ei roi i lawr, Esc yn ei dynnu’n ôl
Lenses-which-ties-are-shown-2dc5 = Lensys: pa gysylltiadau a ddangosir
Legend = Allwedd
Legend-filtered-224a = Allwedd: wedi’i hidlo
Zoom = Chwyddo
Zoom-in = Chwyddo i mewn
Zoom-out = Chwyddo allan
Show-the-whole-map = Dangos y map cyfan
Arrow-keys-go-from-actor-to-actor-Enter-8b53 = Mae’r bysellau saeth yn mynd o gyfranogwr i gyfranogwr, mae Enter yn dangos manylion, a’r gofynnod yn rhestru’r holl fysellau.
Keyboard-shortcuts-507c = Bysellau brys (?)
Flags = Baneri
Details = Manylion
Try = Arbrofi
Flags-details-and-what-to-try-47f8 = Baneri, manylion a beth i roi cynnig arno
Height-of-the-panel = Uchder y panel
The-whole-map-is-shown-927f = Dangosir y map cyfan.
Show-everything-again = Dangos popeth eto
Nothing-on-the-map-shows-this-yet-187f = Does dim ar y map yn dangos hyn eto.
What-would-settle-it-98e1 = Beth fyddai’n setlo’r mater?
What-could-still-change-it-d715 = Beth allai ei newid o hyd?
Rule = Rheol
Source = Ffynhonnell
Evidence = Tystiolaeth
Answers = Atebion
Answers-stay-in-this-window-until-you-a87f = Mae’r atebion yn aros yn y ffenestr hon nes i chi gadw copi.
Answers-stay-in-this-window-and-are-gone-40ab = Mae’r atebion yn aros yn y ffenestr hon ac yn diflannu pan gaiff ei chau.
The-change-stays-in-this-window-until-a64e = Mae’r newid yn aros yn y ffenestr hon nes i chi gadw copi.
The-change-stays-in-this-window-and-is-eb58 = Mae’r newid yn aros yn y ffenestr hon ac yn diflannu pan gaiff ei chau.
Undo = Dadwneud
Nothing-to-undo = Dim i’w ddadwneud
Tools = Offer
Use-Ctrl-and-the-wheel-to-zoom-the-map = Defnyddiwch Ctrl a’r olwyn i chwyddo’r map
Use-two-fingers-to-move-the-map = Defnyddiwch ddau fys i symud y map
Answer-taken-back-408f = Tynnwyd yr ateb yn ôl.
Not-flagged = Heb ei nodi
More-readings = Rhagor o ddarlleniadau
Where-an-answer-and-the-map-differ = Lle mae ateb a’r map yn wahanol
No-pattern-is-flagged = Ni nodwyd unrhyw batrwm
The-map-doesn-t-show-that-any-of-the-e9e8 = Nid yw’r map yn dangos bod unrhyw un o’r patrymau’n dal. Nid yw hynny’n dweud dim am ba mor dda y mae pobl yn cydweithio; efallai mai’r cyfan y mae’n ei olygu yw nad yw rhai ffeithiau wedi’u cofnodi eto.
grey-belongs-to-works-for-and-the-like-8520 = llwyd: yn perthyn i, yn gweithio i ac ati
About-this-map = Am y map hwn
These-answers-would-help-to-tell-ff1c = Byddai’r atebion hyn yn helpu i ddweud:
What-is-recorded-rules-the-patterns-out-ce1f = Mae’r hyn a gofnodwyd yn diystyru’r patrymau; mae’r rhesymau isod.
Notes = Nodiadau
Press-an-actor-or-a-tie = Pwyswch gyfranogwr neu gyswllt
Its-details-appear-here-4059 = Mae’r manylion yn ymddangos yma.
Ties = Cysylltiadau
No-ties-are-recorded-02b4 = Ni chofnodwyd unrhyw gysylltiadau.
this-one = yr un hwn
Tie = Cyswllt
Note = Nodyn
In-flags = Mewn baneri
No-rule-reads-this-tie-it-joins-kinds-of-09f3 = Nid oes rheol yn darllen y cyswllt hwn: mae’n cysylltu mathau o gyfranogwr nad yw cyswllt o’r fath yn eu cysylltu fel arfer.
Clear-selection = Clirio’r dewis
What-may-get-in-the-way = Beth allai fod yn rhwystr
A-structure-may-lead-to-these-whether-it-f07e = Gall strwythur arwain at y rhain; dim ond y rhai sy’n gweithio ynddo all ddweud a ydyw.
Nothing-was-found-in-what-is-recorded-bdf2 = Ni chanfuwyd dim yn yr hyn a gofnodwyd. Rhestrir isod yr hyn na ellid ei ddweud.
Everything-was-looked-for-and-nothing-13be = Chwiliwyd am bopeth, ac ni chanfuwyd dim.
Looked-for-and-not-found = Chwiliwyd amdano ac ni chanfuwyd
The-map-can-t-tell-4fbe = Ni all y map ddweud
Not-asked = Heb ei ofyn
What-these-look-at-isn-t-on-the-map-a-8b89 = Nid yw’r hyn y mae’r rhain yn edrych arno ar y map: cronfa, dyweder, tasg, neu ddigon o asiantaethau.
What-may-help = Beth allai helpu
What-people-say-of-it = Beth mae pobl yn ei ddweud amdano
No-drawing-shows-these-so-nothing-is-1f2d = Nid oes llun yn dangos y rhain, felly ni lenwir dim. Atebwch yr hyn a wyddoch dros y bartneriaeth gyfan; mae’r un ateb eto yn ei dynnu’n ôl.
May-get-in-the-way-here = Gall fod yn rhwystr yma
Barriers-those-found-first-8c56 = Rhwystrau, y rhai a ganfuwyd yn gyntaf
Barrier = Rhwystr
State = Cyflwr
Measures = Mesurau
Actor-by-actor = Fesul cyfranogwr
What-to-try = Beth i roi cynnig arno
Try-a-change-what-would-move-is-shown-0262 = Rhowch gynnig ar newid: dangosir yn gyntaf beth fyddai’n symud, ac mae’r map yn aros fel y mae nes i chi ei gymhwyso.
Where-cb33 = Ble?
Which-partner-b56e = Pa bartner?
Choose-f646 = Dewis…
Not-here-72d9 = Nid yma:
Apply = Cymhwyso
Drop = Rhoi heibio
Dropped-The-map-is-as-it-was-a8d5 = Wedi’i roi heibio. Mae’r map fel yr oedd.
No-flag-moves-1689 = Nid oes baner yn symud.
Nothing-comes-or-goes-e08e = Does dim yn dod nac yn mynd.
New-2522 = Newydd:
No-longer-said-cc62 = Ni ddywedir mwyach:
Looked-for-with-another-result = Chwiliwyd amdano gyda chanlyniad arall
Patterns-not-flagged-before-or-after = Patrymau heb eu nodi cynt nac wedyn
What-it-writes = Beth mae’n ei ysgrifennu
Worth-knowing = Gwerth ei wybod
Taken-for-the-same-by-kind-and-name = Cymerwyd yr un peth yn ôl math ac enw
Something-is-known-see-to-whom-it-goes-c85f = Mae rhywbeth yn hysbys: gwelwch at bwy y mae’n mynd, gam wrth gam, ar hyd yr hyn a gofnodwyd.
Who-knows-it-7da1 = Pwy sy’n ei wybod?
Whom-or-what-is-it-about-41ae = Am bwy neu beth y mae?
Not-said = Heb ei ddweud
What-is-it-if-you-like-031d = Beth yw e? (os dymunwch)
Follow = Dilyn
Nobody-on-this-map-can-know-anything-yet-7c9a = Ni all neb ar y map hwn wybod dim eto.
Others-who-know-it-as-well = Eraill sy’n ei wybod hefyd
Within-how-many-days-ought-it-to-be-ad41 = O fewn sawl diwrnod y dylai fod yn hysbys? (os dymunwch)
Step-by-step = Gam wrth gam
Play = Chwarae
Pause = Oedi
Next = Nesaf
# As in: the step before
Back-3a45 = Yn ôl
On-the-map-the-step-is-marked-by-a-whole-b796 = Ar y map, mae’r cam wedi’i farcio â ffrâm gyfan; y rhai sy’n gwybod eisoes, ag un ddotiog.
With-which-map-a511 = Gyda pha fap?
Compare = Cymharu
Choose-a-file = Dewis ffeil
Actors = Cyfranogwyr
Name = Enw’r cyfranogwr
Ties-out = Cysylltiadau allan
Ties-in = Cysylltiadau i mewn
From = O
To = I
Holds = Yn dal
Yes = Ie
Known-not-to-hold = Gwyddys nad yw’n dal
Flagged-patterns = Patrymau a nodwyd
Pattern = Patrwm
Verdict = Dyfarniad
Where = Lle
Complete-lists = Rhestrau cyflawn
Elsewhere-what-isn-t-listed-is-simply-785f = Mewn mannau eraill, nid yw’r hyn nas rhestrir wedi’i gofnodi, dyna i gyd.
Sources = Ffynonellau
the-file-can-t-be-read-it-may-have-been-c08a = ni ellir darllen y ffeil; efallai iddi gael ei symud, neu mai ffolder yw hi
There-is-no-case-at-this-address = Nid oes achos yn y cyfeiriad hwn
The-link-may-be-old-or-cut-short-All-a86b = Efallai bod y ddolen yn hen neu wedi’i thorri’n fyr. Mae’r holl achosion isod.
This-browser-doesn-t-let-the-page-copy-e477 = Nid yw’r porwr hwn yn gadael i’r dudalen gopïo. Dyma’r ddolen:
What-was-open-stays-as-it-was-5df3 = Mae’r hyn oedd ar agor yn aros fel yr oedd.
The-map-is-open-and-nothing-in-the-file-afa1 = Mae’r map ar agor, ac ni chollwyd dim yn y ffeil.
file-can-t-be-opened-bdf2 = Ni ellir agor “{ $file }”
file-is-open-89d6 = Mae “{ $file }” ar agor
count-things-in-the-file-aren-t-34f1 = { $count ->
    [one] Ni ddeellir un peth yn y ffeil, ac fe’i cedwir fel y mae
   *[other] Ni ddeellir { $count } o bethau yn y ffeil, ac fe’u cedwir fel y maent
}
Filling-in-the-tables-actors-and-ties-f087 = Yn llenwi’r tablau: { $actors } a { $ties }…
The-tables-are-complete-actors-and-ties-ff75 = Mae’r tablau’n gyflawn: { $actors } a { $ties }.
and-count-more-42db = a { $count } arall
Practice = Ymarfer
Policy-and-history = Polisi a hanes
Inquiries-and-reviews = Ymchwiliadau ac adolygiadau
count-maps-from-practice-policy-and-a5e6 = { $count ->
    [one] 1 map o arfer, polisi ac ymchwiliadau
    [two] 2 fap o arfer, polisi ac ymchwiliadau
   *[other] { $count } map o arfer, polisi ac ymchwiliadau
}
count-actors-96a2 = { $count ->
    [zero] dim cyfranogwyr ({ $count })
    [one] 1 cyfranogwr
    [two] 2 gyfranogwr
    [many] 6 chyfranogwr
   *[other] { $count } cyfranogwr
}
count-ties-3954 = { $count ->
    [zero] dim cysylltiadau ({ $count })
    [one] 1 cyswllt
    [two] 2 gyswllt
    [many] 6 chyswllt
   *[other] { $count } cyswllt
}
unified = unedig
coordinated = cydgysylltiedig
coalition = clymblaid
hybrid-sectors-68db = hybrid: y sectorau
hybrid-models-2682 = hybrid: y modelau
in-the-whole-map = yn y map cyfan
in-name-ccb0 = yn { $name }
among-those-who-signed-name-c1d6 = ymhlith y rhai a lofnododd { $name }
among-the-members-of-name-f2b8 = ymhlith aelodau { $name }
around-name-873d = o gwmpas { $name }
hatched-a-flag-possible-07ad = â llinellau: baner, posibl
shaded-a-flag-present-7bfb = wedi’i gysgodi: baner, presennol
pattern-doesn-t-hold-2084 = Nid yw { $pattern } yn dal:
Also-places-c07c = Hefyd { $places }.
count-more-places-a398 = { $count ->
    [one] 1 lle arall
    [two] 2 le arall
   *[other] { $count } lle arall
}
Outline-title-9f6b = Amlinelliad: { $title }
kind-every-such-tie-of-the-map-is-listed-50fa = “{ $kind }”: rhestrir pob cyswllt o’r fath ar y map.
kind-every-such-tie-around-names-is-c1e7 = “{ $kind }”: rhestrir pob cyswllt o’r fath o gwmpas { $names }.
count-supporting-signs-met-met-17c8 = { $count ->
    [one] 1 arwydd ategol, { $met } wedi’u bodloni
   *[other] { $count } arwydd ategol, { $met } wedi’u bodloni
}
count-met-cb11 = { $count } wedi’u bodloni
count-not-met-c89d = { $count } heb eu bodloni
count-not-recorded-5409 = { $count } heb eu cofnodi
Indicators-states-208b = Dangosyddion: { $states }
Why-not-unified-aac4 = Pam nad unedig?
Why-not-coordinated-f330 = Pam nad cydgysylltiedig?
Why-not-coalition-62be = Pam nad clymblaid?
Why-not-mixed-sectors-8cae = Pam nad sectorau cymysg?
Why-not-mixed-models-fef9 = Pam nad modelau cymysg?
No = Na
Don-t-know-7bc2 = Ddim yn gwybod
Evidence-shown-actors-and-ties-7325 = Dangosir tystiolaeth: { $actors } a { $ties }.
lens-ties-shown-b4c5 = { $lens }: dangosir { $ties }.
Answered-value-43d4 = Atebwyd: { $value }.
Answered-value-pattern-place-is-still-ba47 = Atebwyd: { $value }. Mae { $pattern } { $place } yn dal yn { $verdict }.
Answered-value-pattern-place-is-now-ce64 = Atebwyd: { $value }. Mae { $pattern } { $place } nawr yn { $verdict }.
Show-the-members-of-pattern-on-the-map-ee37 = Dangos aelodau { $pattern } ar y map

## src/app/words/record

Sector = Y sector
Service = Gwasanaeth
A-legal-body-of-its-own = Corff cyfreithiol ynddo’i hun
Areas = Ardaloedd
Hybrid-organisation = Sefydliad hybrid
Starts = Yn dechrau
Ends = Yn gorffen
Targets = Targedau
Whom-it-serves = Pwy y mae’n ei wasanaethu
Standing-as-stated-de78 = Statws, fel y’i nodwyd
Purpose = Diben
A-key-post-stands-empty = Mae swydd allweddol yn wag
Changes-of-staff = Newidiadau staff
Profession = Proffesiwn
Comes-from = Yn dod o
Post-stands-empty = Mae’r swydd yn wag
Changes-of-post-holder-e83f = Newidiadau deiliad swydd
Level = Lefel
Area = Ardal
Deals-with = Yn ymdrin â
Meets = Yn cwrdd
Decides = Yn penderfynu
Form = Ffurf
Makes-a-new-legal-body = Yn creu corff cyfreithiol newydd
Who-answers-for-faults = Pwy sy’n atebol am ddiffygion
Commits-its-parties-to = Yn ymrwymo ei bartïon i
Money-from = Arian gan
Amount = Swm
Form-used = Ffurflen a ddefnyddir
What-is-planned = Yr hyn a gynlluniwyd
Uses-services-for = Yn defnyddio gwasanaethau ar gyfer
Stands-for = Yn cynrychioli
Asked-for-communication-support = Wedi gofyn am gymorth cyfathrebu
Known-to-agencies = Yn hysbys i asiantaethau
Strength = Cryfder
Both-ways = Y ddwy ffordd
About = Ynghylch
How-it-travels = Sut mae’n teithio
How-often = Pa mor aml
Basis-for-sharing = Sail dros rannu
In-specialist-language = Mewn iaith arbenigol
What-is-passed-on = Yr hyn a drosglwyddir
Held-back = Wedi’i ddal yn ôl
Access = Mynediad
Role = Rôl
Under = O dan
Called = Enw
known-not-to-hold = gwyddys nad yw’n dal
held-back = wedi’i ddal yn ôl
as-role-6d10 = fel { $role }
from-tie-to-0af9 = { $from } { $tie } { $to }
from-tie-to-known-not-to-hold-7930 = { $from } { $tie } { $to } (gwyddys nad yw’n dal)
Open-ended-69f4 = Penagored

## src/app/words/trial

What-if-6457 = Beth petai?
count-places-c33c = { $count ->
    [one] 1 lle
    [two] 2 le
   *[other] { $count } lle
}
What-if-name-87f9 = Beth petai: { $name }?
Tried-name-moved-Nothing-on-the-map-has-ec45 = Rhoddwyd cynnig ar: { $name }. { $moved } Does dim ar y map wedi newid eto.
Applied-name-The-map-has-changed-it-can-66f3 = Cymhwyswyd: { $name }. Mae’r map wedi newid; gellir ei ddadwneud.
Undo-name-87d9 = Dadwneud: { $name }
Undone-name-The-map-is-as-it-was-before-2c0f = Dadwnaed: { $name }. Mae’r map fel yr oedd o’r blaen.
This-can-t-be-undone-since-the-map-has-bb81 = Ni ellir dadwneud hyn, gan fod y map wedi newid yno: { $why }
count-steps-denied-never-told-for-open-efe7 = { $count ->
    [one] 1 cam. { $denied } heb gael gwybod byth, am { $open } nid yw’r map yn dweud.
    [two] 2 gam. { $denied } heb gael gwybod byth, am { $open } nid yw’r map yn dweud.
   *[other] { $count } cam. { $denied } heb gael gwybod byth, am { $open } nid yw’r map yn dweud.
}
Step-number-of-all-373f = Cam { $number } o { $all }
The-line-on-the-map-stands-for-tie-What-5e31 = Mae’r llinell ar y map yn cynrychioli “{ $tie }”. Mae’r hyn sy’n hysbys yn mynd y ffordd arall yma, o { $from } i { $to }, felly mae’r ddau wedi’u marcio a’r saeth wedi’i hepgor.
File-file-29cf = Ffeil: { $file }
name-was-before-is-after-14df = { $name }: { $before } o’r blaen, { $after } nawr.
says-in-place-3b59 = { $says }, yn { $place }.
count-indicators-move-6666 = { $count ->
    [one] Mae 1 dangosydd yn symud
    [two] Mae 2 ddangosydd yn symud
   *[other] Mae { $count } dangosydd yn symud
}

## Gweithio ar y map

Find-a-command = Canfod gorchymyn
Redo = Ailwneud
Step-back = Camu’n ôl
Add-an-actor = Ychwanegu cyfranogwr
Quick-line-add-actors-and-ties-by-typing-9d58 = Llinell gyflym: ychwanegu cyfranogwyr a chysylltiadau drwy deipio
Draw-a-tie-from-the-selected-actor = Tynnu cyswllt o’r cyfranogwr a ddewiswyd
Edit-what-is-selected = Golygu’r hyn a ddewiswyd
Edit-title-and-sources-of-the-map = Golygu teitl a ffynonellau’r map
Delete-what-is-selected = Dileu’r hyn a ddewiswyd
Duplicate-what-is-selected = Dyblygu’r hyn a ddewiswyd
Select-everybody = Dewis pawb
Select-several-one-by-one-57fc = Dewis sawl un, fesul un
Find-an-actor-or-a-tie = Canfod cyfranogwr neu gyswllt
Show-who-is-near-one-tie-away-two-all-3ebd = Dangos pwy sy’n agos: un cyswllt i ffwrdd, dau, pawb
Centre-what-is-selected = Canoli’r hyn a ddewiswyd
Tidy-up-the-layout = Tacluso’r gosodiad
Pin-the-selected-actor-or-let-it-go-b8ae = Pinio’r cyfranogwr a ddewiswyd, neu ei ollwng
Mark-every-place-of-a-barrier = Marcio pob man lle mae rhwystr
Go-to-the-map = Mynd i’r map
Go-to-the-outline = Mynd i’r amlinelliad
Go-to-the-flags = Mynd i’r baneri
Go-to-the-details = Mynd i’r manylion
Try-something-out = Rhoi cynnig ar rywbeth
What-if-something-were-changed-8ab8 = Beth pe bai rhywbeth yn newid?
Follow-the-information = Dilyn y wybodaeth
Save-a-copy-as-a-file = Cadw copi fel ffeil
Save-the-picture-as-a-file = Cadw’r llun fel ffeil
Copy-a-link-to-this-case = Copïo dolen i’r achos hwn
Go-to-the-start-page = Mynd i’r dudalen gychwyn
List-the-keyboard-shortcuts = Rhestru’r bysellau brys
on-the-map-along-a-tie-to-the-actor-that-62f8 = ar y map: ar hyd cyswllt at y cyfranogwr y ffordd honno
on-the-map-details-of-the-actor-while-a-ba6b = ar y map: manylion y cyfranogwr; wrth dynnu cyswllt, ei ben arall
on-the-map-select-the-actor-9a24 = ar y map: dewis y cyfranogwr
on-the-map-select-the-actor-as-well-or-056c = ar y map: dewis y cyfranogwr hefyd, neu beidio mwyach
copy-cut-and-paste-what-is-selected-7e67 = copïo, torri a gludo’r hyn a ddewiswyd; gludo rhesi o daenlen
Select-an-actor-or-a-tie-first-1481 = Dewiswch gyfranogwr neu gyswllt yn gyntaf.
No-tie-was-added-d4c9 = Nid ychwanegwyd cyswllt.
A-tie-joins-two-different-actors-Choose-538b = Mae cyswllt yn cysylltu dau gyfranogwr gwahanol. Dewiswch un arall.
Nothing-to-redo = Dim i’w ailwneud
Nothing-is-selected-fa1c = Ni ddewiswyd dim.
New-tie = Cyswllt newydd
Which-tie-39c7 = Pa gyswllt?
No-kind-of-tie-runs-between-these-two-8be6 = Nid oes math o gyswllt sy’n rhedeg rhwng y ddau hyn.
No-kind-of-tie-is-called-so-a4b5 = Nid oes math o gyswllt o’r enw hwnnw.
It-is-known-that-there-is-no-such-tie = Mae’n hysbys nad oes cyswllt o’r fath
Draw-a-tie-from-here = Tynnu cyswllt oddi yma
Nobody-stands-there-Draw-the-tie-to-b280 = Does neb yn sefyll yno. Tynnwch y cyswllt at gyfranogwr arall.
Add = Ychwanegu
Add-an-actor-A-3fc1 = Ychwanegu cyfranogwr (A)
Several = Sawl un
Each-press-adds-to-what-is-selected-or-5564 = Mae pob gwasgiad yn ychwanegu at yr hyn a ddewiswyd, neu’n tynnu oddi wrtho
Several-can-be-selected-each-press-adds-f876 = Gellir dewis sawl un: mae pob gwasgiad yn ychwanegu neu’n tynnu.
One-is-selected-at-a-time-4255 = Dewisir un ar y tro.
Done-name-e40e = Gwnaed: { $name }.
more = rhagor
Selected-what-3dd4 = Dewiswyd: { $what }.
Selected-names-and-ties-8372 = Dewiswyd: { $names }; a { $ties }.
A-tie-from-from-go-to-the-other-actor-7474 = Cyswllt o { $from }: ewch at y cyfranogwr arall â’r bysellau saeth a gwasgwch Enter, neu gwasgwch arno. Mae Esc yn rhoi’r gorau iddi.
A-tie-from-from-press-the-other-actor-899d = Cyswllt o { $from }: gwasgwch y cyfranogwr arall.
Or-go-there-with-the-arrow-keys-and-de1d = Neu ewch yno â’r bysellau saeth a gwasgu Enter; mae Esc yn rhoi’r gorau iddi.
From-from-to-to-choose-what-the-tie-is-890d = O { $from } at { $to }: dewiswch beth yw’r cyswllt.
Answer-question-with-answer-d3f1 = Ateb “{ $question }” â { $answer }
Take-back-the-answer-to-question-18f2 = Tynnu’n ôl yr ateb i “{ $question }”
Edit = Golygu
Done = Wedi gorffen
Delete = Dileu
Duplicate = Dyblygu
Copy = Copïo
Copy-to-paste-it-into-another-map-66f7 = Copïo, i’w ludo mewn map arall
Open-another-map-and-paste-there-on-the-2ce1 = Agorwch fap arall a gludwch yno, ar y map neu yn ei linell gyflym.
This-browser-doesn-t-let-the-page-copy-a602 = Nid yw’r porwr hwn yn gadael i’r dudalen gopïo. Gwasgwch Ctrl+C ar y map yn lle hynny.
Add-a-tie = Ychwanegu cyswllt
Kind = Math
Kind-of-tie = Math o gyswllt
Not-recorded = Heb ei gofnodi
Choose-a-kind-of-tie = Dewis math o gyswllt
Title-summary-and-sources-237e = Teitl, crynodeb a ffynonellau
Edit-title-summary-and-sources-6151 = Golygu teitl, crynodeb a ffynonellau
The-map = Y map
A-tie-that-isn-t-on-the-map-says-nothing-e60d = Nid yw cyswllt nad yw ar y map yn dweud dim; mae hwn yn dweud nad yw’n bod.
Is-that-all-of-them-c5bd = Ai dyna’r cyfan?
Where-a-list-is-said-to-be-whole-a-tie-0c48 = Lle dywedir bod rhestr yn gyflawn, mae’n hysbys nad yw cyswllt nad yw arni’n bod.
Other-kinds-of-tie = Mathau eraill o gyswllt
Kinds-of-tie-of-which-none-is-on-the-map = Mathau o gyswllt nad oes yr un ohonynt ar y map
With-whom = Gyda phwy
Which-way = Pa ffordd
There-is-nobody-else-on-the-map-yet-Add-99ef = Does neb arall ar y map eto. Ychwanegwch gyfranogwr yn gyntaf.
Type-part-of-a-name = Teipiwch ran o enw
Choose-one-of-the-list-30ec = Dewiswch un o’r rhestr.
Choose-with-whom-first-b5d0 = Dewiswch gyda phwy yn gyntaf.
Choose-a-kind-of-tie-2096 = Dewiswch fath o gyswllt.
They-differ-now-1ee0 = Maent yn wahanol ar hyn o bryd.
What-is-filled-in-here-is-recorded-of-9fd7 = Cofnodir yr hyn a lenwir yma am bob un ohonynt.
They-have-nothing-in-common-that-could-9fc8 = Nid oes ganddynt ddim yn gyffredin y gellid ei lenwi i bawb.
Editing-kind-bc2c = Yn golygu: { $kind }
count-selected-ae62 = { $count } wedi’u dewis
n-1-not-at-all-910b = 1 – dim o gwbl
n-2 = 2
n-3 = 3
n-4-a-great-deal-b28a = 4 – llawer iawn
It-has-no-kind-ties-at-all-8511 = Nid oes ganddo gysylltiadau “{ $kind }” o gwbl
These-count-are-all-of-its-kind-ties-358a = { $count ->
    [one] Dyma ei unig gyswllt “{ $kind }”
   *[other] Y { $count } hyn yw ei holl gysylltiadau “{ $kind }”
}
There-are-no-kind-ties-at-all-7378 = Nid oes cysylltiadau “{ $kind }” o gwbl
These-count-are-all-kind-ties-there-are-1bc5 = { $count ->
    [one] Dyma’r unig gyswllt “{ $kind }” sydd
   *[other] Y { $count } hyn yw’r holl gysylltiadau “{ $kind }” sydd
}
It-is-said-of-the-whole-map-dbca = Dywedir hyn am y map cyfan.
Nobody-of-that-name-can-be-chosen-e55c = Ni ellir dewis neb o’r enw hwnnw.
count-to-choose-from-3a3f = { $count ->
    [one] Un i’w ddewis.
   *[other] { $count } i ddewis ohonynt.
}
Who-takes-part = Pwy sy’n cymryd rhan
Whom-it-is-for = I bwy y mae
Where-they-meet-and-what-binds-them-3634 = Lle maent yn cwrdd, a beth sy’n eu rhwymo
What-they-work-with = Â beth y maent yn gweithio
Commands = Gorchmynion
What-do-you-want-to-do-2408 = Beth hoffech chi ei wneud?
Nothing-is-called-so-Try-another-word-cdfd = Does dim o’r enw hwnnw. Rhowch gynnig ar air arall.
Lens = Lens (golwg)
Case = Achos
Nobody-is-on-this-map-yet-Begin-by-9d73 = Does neb ar y map hwn eto. Dechreuwch drwy ychwanegu rhywun: person, tîm neu asiantaeth.
Quick-line = Llinell gyflym
Add-actors-and-ties-by-a-line-of-text = Ychwanegu cyfranogwyr a chysylltiadau â llinell o destun
Two-names-with-an-arrow-between-them-858c = Dau enw â saeth rhyngddynt, yna beth yw’r cyswllt, yn Saesneg: GP practice -> Adult care team: refers, weekly. Mae enw ar ei ben ei hun yn ychwanegu cyfranogwr: Case panel (forum).
What-can-stand-next = Beth all ddod nesaf
This-can-t-be-pasted-eb10 = Ni ellir gludo hwn
The-map-is-as-it-was-and-what-you-copied-535e = Mae’r map fel yr oedd, ac mae’r hyn a gopïoch yn dal ar y clipfwrdd.
What-is-listed-here-is-not-on-the-map-d1c8 = Nid yw’r hyn a restrir yma ar y map. Cywirwch ef lle mae’n dod ohono, a’i ludo eto ar ei ben ei hun.
actor = cyfranogwr
arrow = saeth
what-it-is = beth ydyw
kind-of-tie = math o gyswllt
detail = manylyn
Done-name-Undo-takes-it-back-2241 = Gwnaed: { $name }. Mae Dadwneud yn ei dynnu’n ôl.
actors-and-ties-f510 = { $actors } a { $ties }
what-pasted-2b35 = Gludwyd { $what }
count-rows-were-not-taken-802e = { $count ->
    [one] Ni chymerwyd un rhes
   *[other] Ni chymerwyd { $count } rhes
}
Row-number-says-1a00 = Rhes { $number }: { $says }
Copied-what-2bff = Copïwyd: { $what }.
New-map = Map newydd
On-this-device = Ar y ddyfais hon
your-own-maps-kept-in-this-browser-and-d9b9 = eich mapiau eich hun, a gedwir yn y porwr hwn ac yn unman arall
None-yet-a-map-that-you-begin-open-from-950e = Dim eto: cedwir yma fap y byddwch yn ei ddechrau, ei agor o ffeil neu ei newid.
Looking-for-your-maps-b655 = Yn chwilio am eich mapiau…
No-maps-are-kept-here-c89a = Ni chedwir mapiau yma.
Save-as-a-file = Cadw fel ffeil
Delete-for-good = Dileu am byth
Keep-it = Ei gadw
Opening-the-map-5b54 = Yn agor y map…
Saving-0e04 = Yn cadw…
Another-window-has-changed-this-map-9382 = Mae ffenestr arall wedi newid y map hwn ers hynny. Cedwir yr hyn sydd gennych yma wrth ei ochr, fel map ar wahân.
That-map-isn-t-on-this-device-f811 = Nid yw’r map hwnnw ar y ddyfais hon
Either-it-was-deleted-or-it-is-kept-in-cbfd = Naill ai fe’i dilëwyd, neu fe’i cedwir mewn porwr arall neu ar ddyfais arall. Os yw gennych fel ffeil, agorwch honno.
The-map-could-not-be-deleted = Ni ellid dileu’r map
That-map-can-t-be-opened-just-now-ab8c = Ni ellir agor y map hwnnw ar hyn o bryd
This-is-your-own-copy-now-the-case-stays-b216 = Eich copi chi yw hwn bellach; mae’r achos yn aros fel y mae.
To-keep-what-you-do-save-a-copy-as-a-5433 = I gadw’r hyn a wnewch, cadwch gopi fel ffeil (Rhannu).
this-browser-can-t-keep-maps-472e = ni all y porwr hwn gadw mapiau
this-browser-doesn-t-let-the-page-keep-9ae1 = nid yw’r porwr hwn yn gadael i’r dudalen gadw mapiau yma
there-is-no-room-left-on-this-device = does dim lle ar ôl ar y ddyfais hon
a-newer-version-of-the-explorer-keeps-8c2b = mae fersiwn newydd o’r fforiwr yn cadw eich mapiau; ail-lwythwch y dudalen
the-browser-could-not-do-it-word-398b = ni allai’r porwr ei wneud ({ $word })
Not-saved-why-advice-d8c2 = Heb ei gadw: { $why }. { $advice }
Saved-on-this-device-time-88c3 = Wedi’i gadw ar y ddyfais hon, { $time }
Answers-and-changes-not-saved-why-c61f = Atebion a newidiadau heb eu cadw: { $why }
Answers-not-saved-why-42f6 = Atebion heb eu cadw: { $why }
Changes-not-saved-why-512f = Newidiadau heb eu cadw: { $why }
actors-ties-changed-when-7351 = { $actors } · { $ties } · newidiwyd { $when }
Delete-title-from-this-device-It-can-t-398d = Dileu “{ $title }” o’r ddyfais hon? Ni ellir ei adfer.
title-is-deleted-from-this-device-dc6f = Dilëwyd “{ $title }” o’r ddyfais hon.
Redo-name-ae42 = Ailwneud: { $name }
Done-again-name-fb07 = Gwnaed eto: { $name }.
What-people-call-it-and-what-it-is-733a = Yr enw y mae pobl yn ei roi arno, a beth ydyw. Gellir cofnodi popeth arall wedyn.
Write-a-line = Ysgrifennu llinell
Or-press-twice-where-somebody-is-to-43d0 = Neu pwyswch ddwywaith lle mae rhywun i sefyll, neu gludo rhesi o daenlen: enw a math ym mhob un.
Nothing-to-read-yet = Dim i’w ddarllen eto
Once-there-are-agencies-teams-or-people-bfe6 = Unwaith y bydd asiantaethau, timau neu bobl â chysylltiadau rhyngddynt, dyma lle gwelwch pa batrwm y maent yn ei ddilyn, pam, a beth allai fod yn rhwystr.
Evaluation-sheet = Taflen werthuso
For-a-group-to-fill-in-together-what-has-0bdc = I grŵp ei llenwi gyda’i gilydd: beth sydd wedi digwydd, a beth sy’n dangos hynny? Cedwir hi gyda’r map a’i hargraffu gydag ef. Ni wneir sgôr ohoni, ac nid oes yr un faner yn dibynnu arni.
Filled-in-by = Llenwyd gan
When = Pryd
What-shows-it-42f6 = Beth sy’n dangos hynny?
What-was-asked = Beth a ofynnwyd
What-the-group-says = Beth mae’r grŵp yn ei ddweud
not-filled-in = heb ei lenwi
In-part = Yn rhannol
Not-yet = Ddim eto
Fill-in-title-on-the-evaluation-sheet-4254 = Llenwi “{ $title }” ar y daflen werthuso
Say-who-filled-in-the-evaluation-sheet-2fb3 = Dweud pwy lenwodd y daflen werthuso, a phryd
count-of-of-filled-in-774e = { $count } o { $of } wedi’u llenwi
What-shows-it-title-2402 = Beth sy’n dangos hynny: { $title }
Go-to-the-saved-views = Mynd i’r golygfeydd a gadwyd
Save-what-you-see-as-a-view = Cadw’r hyn a welwch fel golygfa
Present-the-saved-views = Cyflwyno’r golygfeydd a gadwyd
Views = Golygfeydd
Saved-views-to-present-V-c516 = Golygfeydd a gadwyd i’w cyflwyno (V)
Saved-views = Golygfeydd a gadwyd
Present = Cyflwyno
Save-what-you-see = Cadw’r hyn a welwch
Layout-lens-what-is-lit-or-selected-and-59ab = Cedwir y gosodiad, y lens, yr hyn sydd wedi’i oleuo neu ei ddewis a’r hyn sydd yn y golwg gyda’i gilydd fel golygfa.
A-saved-view-is-a-picture-of-this-map-to-f9e6 = Llun o’r map hwn i’w ddangos i eraill, gyda chapsiwn, yw golygfa a gadwyd. Gosodwch y map, dewiswch lens, goleuwch faner neu dewiswch rywun; yna cadwch yr hyn a welwch. Cyflwyniad yw sawl golygfa, y naill ar ôl y llall.
This-map-has-no-saved-views-d655 = Nid oes golygfeydd wedi’u cadw ar y map hwn.
This-map-has-no-saved-views-yet-Save-one-8020 = Nid oes golygfeydd wedi’u cadw ar y map hwn eto. Cadwch un o dan Golygfeydd yn gyntaf.
The-view-that-the-link-names-isn-t-there-2d00 = Nid yw’r olygfa y mae’r ddolen yn ei henwi yno mwyach; dyma’r gyntaf.
Present-from-here = Cyflwyno o’r fan hon
Show-on-the-map = Dangos ar y map
Show-bf47 = Dangos
Caption = Capsiwn
Read-below-the-picture-and-told-to-8725 = Fe’i darllenir o dan y llun, ac fe’i dywedir wrth ddarllenwyr sgrin.
Notes-for-the-speaker = Nodiadau i’r siaradwr
Shown-while-presenting-when-you-press-N-6eae = Fe’u dangosir wrth gyflwyno pan bwyswch N; bydd pawb sy’n gweld y sgrin yn eu gweld bryd hynny.
Update-to-what-you-see = Diweddaru i’r hyn a welwch
This-saved-view-is-of-a-shape-that-isn-t-eafd = Mae’r olygfa hon ar ffurf nad yw’n hysbys yma. Fe’i cedwir fel y mae.
Presentation = Cyflwyniad
Arrow-keys-turn-to-the-next-view-and-9c43 = Mae’r bysellau saeth yn troi at yr olygfa nesaf ac yn ôl, N yn dangos nodiadau, O yn dweud yr olygfa mewn geiriau, Escape yn gorffen.
Next-view = Golygfa nesaf
Previous-view = Golygfa flaenorol
End-the-presentation = Gorffen y cyflwyniad
The-presentation-has-ended-e491 = Mae’r cyflwyniad wedi gorffen.
This-is-the-last-view-e0c7 = Dyma’r olygfa olaf.
This-is-the-first-view-f695 = Dyma’r olygfa gyntaf.
This-view-has-no-notes-b805 = Nid oes nodiadau gyda’r olygfa hon.
Notes-for-the-speaker-everyone-who-sees-dcee = Nodiadau i’r siaradwr: mae pawb sy’n gweld y sgrin hon yn eu gweld.
Notes-are-shown-be3a = Dangosir y nodiadau.
Notes-are-hidden-4eeb = Cuddiwyd y nodiadau.
In-words = Mewn geiriau
The-view-is-told-in-words-0a16 = Dywedir yr olygfa mewn geiriau.
The-view-is-drawn-c3bc = Darlunnir yr olygfa.
Full-screen-on-or-off = Sgrin lawn ymlaen neu i ffwrdd
Who-is-shown = Pwy a ddangosir
What-holds-between-them = Beth sydd rhyngddynt
while-presenting-the-next-view-or-the-b741 = wrth gyflwyno: yr olygfa nesaf, neu’r un flaenorol
while-presenting-the-first-view-the-last-2028 = wrth gyflwyno: yr olygfa gyntaf, yr un olaf
while-presenting-notes-for-the-speaker-e738 = wrth gyflwyno: nodiadau i’r siaradwr, yr olygfa mewn geiriau, sgrin lawn
number-of-count-d7f8 = { $number } o { $count }
View-number-df21 = Golygfa { $number }
does-view-3a1c = { $does }: { $view }
View-number-is-saved-Write-its-caption-2c1c = Cadwyd golygfa { $number }. Ysgrifennwch ei chapsiwn.
where-what-713a = { $where }. { $what }
The-map-is-shown-as-in-view-845b = Dangosir y map fel yn “{ $view }”.
No-longer-on-the-map-names-e502 = Ddim ar y map mwyach: { $names }.
count-ties-that-this-view-lights-are-no-dd3a = { $count ->
    [one] Nid yw un o’r cysylltiadau y mae’r olygfa hon yn eu goleuo ar y map mwyach.
   *[other] Nid yw { $count } o’r cysylltiadau y mae’r olygfa hon yn eu goleuo ar y map mwyach.
}
The-flag-that-this-view-lights-pattern-af30 = Ni chwilir mwyach yno am y faner y mae’r olygfa hon yn ei goleuo ({ $pattern }).
The-map-no-longer-shows-this-there-713a = Nid yw’r map yn dangos hyn yno mwyach: { $pattern }.
This-barrier-is-no-longer-found-there-9775 = Ni cheir y rhwystr hwn yno mwyach: { $barrier }.
count-actors-in-sight-46e8 = { $count ->
    [one] 1 cyfranogwr yn y golwg
   *[other] { $count } o gyfranogwyr yn y golwg
}
with-notes = gyda nodiadau
lights-what-4c42 = yn goleuo: { $what }
count-already-knew-a97c = { $count ->
    [one] roedd 1 eisoes yn gwybod
   *[other] roedd { $count } eisoes yn gwybod
}
Already-knew = Yn gwybod eisoes
Already-knew-names-0243 = Yn gwybod eisoes: { $names }.
Presentation-title-8eee = Cyflwyniad: { $title }
view-a-picture-that-lights-names-ties-3fe5 = { $view }: llun sy’n goleuo { $names }; { $ties }.
view-a-picture-of-actors-ties-4a7e = { $view }: llun o { $actors }; { $ties }.

## Two maps side by side, and playing a journey

A-file-isn-t-kept-with-the-link-Choose-98b9 = Ni chedwir ffeil gyda’r ddolen. Dewiswch hi eto i gymharu â hi.
A-team-agreement-forum-or-service-user-ca5c = Gellir dewis tîm, cytundeb, fforwm neu ddefnyddiwr gwasanaeth ar y map hefyd: mae eu manylion yn arwain yma.
After = Wedyn
After-name-25a6 = Ar ôl: { $name }
As-it-was-opened = Fel yr agorwyd ef
Back-to-the-map = Yn ôl i’r map
Before = Cynt
Before-before-After-after-in-short-fff7 = Cynt: { $before }. Wedyn: { $after }. { $in_short }
Both-maps = Y ddau fap
Both-pictures = Y ddau lun
Choose-above-what-to-compare-this-map-2f57 = Dewiswch uchod beth i gymharu’r map hwn ag ef.
Compare-with-another-map-or-with-how-250f = Cymharu â map arall, neu â sut yr oedd hwn
Copy-as-text = Copïo fel testun
Other-e832 = Arall
Everything = Popeth
Everything-else-that-moved = Popeth arall a symudodd
Fetching-the-other-map-414c = Yn nôl y map arall…
Files = Ffeiliau
Follow-play-or-pause-3104 = Dilyn: chwarae, neu oedi
Follow-the-next-step-ada1 = Dilyn: y cam nesaf
Follow-the-step-before-d085 = Dilyn: y cam cynt
Follow-what-is-known-here = Dilyn yr hyn a wyddys yma
If-applied-name-ba54 = O’i weithredu: { $name }
Lit-before-before-after-after-b943 = Wedi’u goleuo: { $before } cynt, { $after } wedyn.
Maps-on-this-device = Mapiau ar y ddyfais hon
No-change-is-being-tried-just-now-so-a518 = Nid oes newid yn cael ei roi ar brawf ar hyn o bryd, felly nid oes wedyn i’w ddangos.
Nothing-differs-the-two-maps-record-the-e5d1 = Nid oes dim yn wahanol: mae’r ddau fap yn cofnodi’r un peth, felly ceir yr un baneri a rhwystrau.
Nothing-is-lost-this-map-stays-as-it-is-e04b = Ni chollir dim: mae’r map hwn yn aros fel y mae, a gellir dewis un arall uchod.
Nothing-of-this-kind-differs-0313 = Nid oes dim o’r math hwn yn wahanol.
Pace = Cyflymder
Paused-7d35 = Wedi oedi.
Print = Argraffu
Quick-f997 = Cyflym
Save-as-text = Cadw fel testun
See-side-by-side = Gweld ochr yn ochr
Show = Dangos
Slow-bd35 = Araf
Steady-84d1 = Cymedrol
Swap-sides = Cyfnewid ochrau
That-map-can-t-be-read-as-it-breaks-the-5515 = Ni ellir darllen y map hwnnw, gan ei fod yn torri’r fformat:
That-map-can-t-be-read-just-now-why-795e = Ni ellir darllen y map hwnnw ar hyn o bryd: { $why }.
That-map-isn-t-on-this-device-it-was-d892 = Nid yw’r map hwnnw ar y ddyfais hon: cafodd ei ddileu, neu fe’i cedwir mewn porwr arall.
The-comparison-is-on-the-clipboard-df2f = Mae’r gymhariaeth ar y clipfwrdd.
The-comparison-was-handed-to-your-e48d = Rhoddwyd y gymhariaeth i’ch porwr i’w chadw.
The-history-of-this-map-has-no-such-step-fd30 = Nid oes cam o’r fath yn hanes y map hwn mwyach.
The-two-maps-have-few-in-common-so-each-d1b4 = Ychydig sydd gan y ddau fap yn gyffredin, felly mae gan bob un lun o’i ffurf ei hun.
There-is-no-such-case-the-link-may-be-a3ce = Nid oes achos o’r fath: efallai fod y ddolen yn hen neu wedi’i thorri’n fyr.
They-are-laid-out-or-looked-at-5fa3 = Fe’u gosodwyd allan neu edrychir arnynt yn wahanol; nid yw hynny’n newid dim o’r hyn a gofnodir.
This-browser-doesn-t-let-the-page-copy-0c39 = Nid yw’r porwr hwn yn gadael i’r dudalen gopïo. Cadwch fel ffeil yn lle hynny.
This-is-about-the-whole-map-nothing-is-a30d = Mae hyn yn ymwneud â’r map cyfan: nid oes dim wedi’i oleuo.
This-map-as-it-is-now = Y map hwn fel y mae nawr
This-map-as-it-was = Y map hwn fel yr oedd
Two-maps-or-two-moments-of-this-one-side-a2ac = Dau fap, neu ddwy adeg o’r un hwn, ochr yn ochr: beth a ychwanegwyd, a dynnwyd ac a newidiwyd, a pha faneri a rhwystrau a symudodd gydag ef.
Not-on-this-map = Nid yw ar y map hwn
What-differs = Beth sy’n wahanol
What-if-something-changed-here-da1c = Beth petai rhywbeth yn newid yma?
Whoever-is-on-both-stands-at-the-same-5fe1 = Mae pwy bynnag sydd ar y ddau yn sefyll yn yr un lle yn y ddau lun.
Your-device-asks-for-little-motion-so-9476 = Mae’ch dyfais yn gofyn am ychydig o symudiad, felly nid oes dim yn chwarae ohono’i hun: ewch gam wrth gam.
added = ychwanegwyd
appeared = ymddangosodd
changed = newidiwyd
gone = wedi mynd
removed = tynnwyd
title-file-file-8240 = { $title } (ffeil “{ $file }”)
which-name-a-picture-of-actors-and-ties-f212 = { $which }, { $name }: llun o { $actors } a { $ties }. { $marked } fel rhai a ychwanegwyd, a dynnwyd neu a newidiwyd; mae’r rhestr o’r hyn sy’n wahanol yn dweud pob un.
count-of-them-are-marked-b9a0 = { $count ->
    [one] Mae 1 ohonynt wedi’i farcio
   *[other] Mae { $count } ohonynt wedi’u marcio
}
count-steps-d627 = { $count ->
    [one] 1 cam.
    [two] 2 gam.
   *[other] { $count } cam.
}
count-never-come-to-know-c335 = { $count ->
    [one] Nid yw 1 byth yn dod i wybod.
   *[other] Nid yw { $count } byth yn dod i wybod.
}
For-count-the-map-doesn-t-say-whether-it-428e = { $count ->
    [one] Am 1 nid yw’r map yn dweud a yw’n ei gyrraedd.
   *[other] Am { $count } nid yw’r map yn dweud a yw’n eu cyrraedd.
}
It-comes-to-everybody-c27a = Daw at bawb.
Learn-what-is-known-of-this-4f55 = Dysgu: yr hyn sy’n hysbys am hyn
Go-to-all-pages-of-what-is-known = Mynd i bob tudalen o’r hyn sy’n hysbys
Go-to-law-and-policy = Mynd i’r gyfraith a pholisi
Learn = Dysgu
What-is-known-of-partnerships-in-health-8f8f = Yr hyn sy’n hysbys am bartneriaethau ym maes iechyd a gofal cymdeithasol: modelau, rhwystrau, strategaethau, y gyfraith a mwy, pob un â’i ffynhonnell.
Find-a-page = Chwilio am dudalen
Such-as-pooled-fund-or-D3-80e1 = Megis “cronfa gyfun” neu “D3”
Topics = Pynciau
Cases-with-notes-to-teach-from = Achosion â nodiadau i ddysgu ohonynt
What-to-look-for-on-each-bundled-map-and-d7b6 = Beth i chwilio amdano ar bob map parod, a chwestiynau i’w trafod.
Law-and-policy = Cyfraith a pholisi
Open-as-a-page-of-its-own = Agor fel tudalen ar wahân
Back-aaeb = Yn ôl
All-pages = Pob tudalen
There-is-no-page-at-this-address = Nid oes tudalen yn y cyfeiriad hwn
The-link-may-be-old-or-cut-short-Look-3753 = Gall y ddolen fod yn hen neu wedi’i thorri’n fyr. Chwiliwch am y dudalen â gair, neu ewch i bob tudalen.
Opening-the-page-0d31 = Yn agor y dudalen…
How-sure-is-this-ffdf = Pa mor sicr yw hyn?
See-also = Gweler hefyd
Pages-that-link-here = Tudalennau sy’n cysylltu yma
Pages-that-rest-on-it = Tudalennau sy’n seiliedig arno
On-maps = Ar fapiau
Show-on-this-map = Dangos ar y map hwn
Try-it-on-this-map = Rhoi cynnig arno ar y map hwn
Bundled-maps-that-show-it = Mapiau parod sy’n ei ddangos
Looking-through-the-bundled-maps-b348 = Yn edrych drwy’r mapiau parod…
No-bundled-map-shows-it-5262 = Nid oes map parod yn ei ddangos.
More-on-this = Mwy am hyn
Open-the-map = Agor y map
What-to-look-for = Beth i chwilio amdano
Questions-to-discuss = Cwestiynau i’w trafod
Step-by-step-to-another-model = Gam wrth gam at fodel arall
Each-step-is-made-to-the-map-that-the-a33e = Gwneir pob cam i’r map a adawyd gan y cam o’i flaen. Mae Dadwneud yn ei gymryd yn ôl.
Try-it = Rhoi cynnig arno
Add-this = Ychwanegu hyn
What-to-watch = Beth i’w wylio
The-same-before = Yr un peth cynt
Compare-the-two-maps = Cymharu’r ddau fap
The-same-after = Yr un peth wedyn
Notes-on-this-case = Nodiadau ar yr achos hwn
Open-the-map-to-take-these-steps-047c = Agorwch y map i gymryd y camau hyn.
Where-and-how-it-stands-c387 = Ble, a’i statws
What-it-asked = Yr hyn a ofynnodd
What-applies-now = Yr hyn sy’n gymwys nawr
Replaced-by = Disodlwyd gan
Replaces = Yn disodli
The-law-is-changing-here-what-stands-on-d4ef = Mae’r gyfraith yn newid yma: gall yr hyn sydd ar y dudalen hon fod wedi dyddio’n fuan.
Often-misquoted = Yn aml yn cael ei gamddyfynnu
What-isn-t-certain-0603 = Yr hyn nad yw’n sicr
Made = Gwnaed
Began-to-apply = Dechreuodd fod yn gymwys
Published = Cyhoeddwyd
By = Gan
Timeline = Llinell amser
List = Rhestr
Shown-as = Dangosir fel
Nation = Gwlad
Topic = Pwnc
All-topics = Pob pwnc
How-it-stands = Ei statws
Any = Unrhyw un
Words = Geiriau
Show-all-again = Dangos popeth eto
Nothing-in-the-list-fits-all-that-is-165b = Nid oes dim yn y rhestr yn cyd-fynd â phopeth a ofynnir.
What-the-list-covers = Yr hyn y mae’r rhestr yn ei gwmpasu
A-bar-lasts-as-long-as-it-held-a-dot-was-2315 = Mae bar yn para cyhyd ag y bu mewn grym; dywedwyd dot unwaith. Sgroliwch i’r ochr am flynyddoedd eraill, gyda’r bysellau saeth hefyd.
Signs = Arwyddion
About-what-is-lit = Am yr hyn sydd wedi’i oleuo
About-what-is-selected = Am yr hyn a ddewiswyd
About-the-flags-of-this-map = Am faneri’r map hwn
About-what-may-get-in-the-way-here = Am yr hyn a allai fod yn rhwystr yma
To-read-with-this-case = I’w ddarllen gyda’r achos hwn
Learn-title-8524 = Dysgu: { $title }
Nothing-was-found-for-query-Try-a-2034 = Ni chafwyd dim ar gyfer “{ $query }”. Rhowch gynnig ar air byrrach, neu edrychwch drwy’r pynciau.
shown-of-all-a592 = { $shown } o { $all }
The-year-s-4cc6 = Y { $year }au
until-year-eafd = hyd { $year }
count-pages-found-7fc6 = { $count ->
    [one] Cafwyd hyd i 1 dudalen
    [two] Cafwyd hyd i 2 dudalen
   *[other] Cafwyd hyd i { $count } tudalen
}
The-most-pages-that-fit-best-are-listed-b9db = Rhestrir y { $most } tudalen sy’n cyfateb orau.
What-is-said-here-goes-up-to-date-17d1 = Mae’r hyn a ddywedir yma’n mynd hyd at { $date }.
