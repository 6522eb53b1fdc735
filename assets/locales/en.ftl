### The interface in English, written from the sources by a test: see docs/translating.md.
### Change a phrase where it is said in src/app, not here.

## src/app/commands/list

Find-a-command = Find a command
Undo = Undo
Redo = Redo
Step-back = Step back
Add-an-actor = Add an actor
Quick-line-add-actors-and-ties-by-typing-9d58 = Quick line: add actors and ties by typing
Draw-a-tie-from-the-selected-actor = Draw a tie from the selected actor
Edit-what-is-selected = Edit what is selected
Edit-title-and-sources-of-the-map = Edit title and sources of the map
Delete-what-is-selected = Delete what is selected
Duplicate-what-is-selected = Duplicate what is selected
Select-everybody = Select everybody
Select-several-one-by-one-57fc = Select several, one by one
Find-an-actor-or-a-tie = Find an actor or a tie
Zoom-in = Zoom in
Zoom-out = Zoom out
Show-the-whole-map = Show the whole map
Show-who-is-near-one-tie-away-two-all-3ebd = Show who is near: one tie away, two, all
Centre-what-is-selected = Centre what is selected
Tidy-up-the-layout = Tidy up the layout
Pin-the-selected-actor-or-let-it-go-b8ae = Pin the selected actor, or let it go
Mark-every-place-of-a-barrier = Mark every place of a barrier
Go-to-the-map = Go to the map
Go-to-the-outline = Go to the outline
Go-to-the-flags = Go to the flags
Go-to-the-details = Go to the details
Try-something-out = Try something out
Learn-what-is-known-of-this-4f55 = Learn: what is known of this
Go-to-all-pages-of-what-is-known = Go to all pages of what is known
Go-to-law-and-policy = Go to law and policy
What-if-something-were-changed-8ab8 = What if something were changed?
Follow-the-information = Follow the information
Go-to-the-saved-views = Go to the saved views
Save-what-you-see-as-a-view = Save what you see as a view
Present-the-saved-views = Present the saved views
Follow-play-or-pause-3104 = Follow: play, or pause
Follow-the-next-step-ada1 = Follow: the next step
Follow-the-step-before-d085 = Follow: the step before
Compare-with-another-map-or-with-how-250f = Compare with another map, or with how this one was
Save-a-copy-as-a-file = Save a copy as a file
Save-the-picture-as-a-file = Save the picture as a file
Copy-a-link-to-this-case = Copy a link to this case
Go-to-the-start-page = Go to the start page
List-the-keyboard-shortcuts = List the keyboard shortcuts
reach-the-tools-the-filters-the-map-then-3dfd = reach the tools, the filters, the map, then the panel
on-the-map-the-nearest-actor-that-way-e884 = on the map: the nearest actor that way
on-the-map-along-a-tie-to-the-actor-that-62f8 = on the map: along a tie to the actor that way
on-the-map-details-of-the-actor-while-a-ba6b = on the map: details of the actor; while a tie is drawn, its other end
on-the-map-select-the-actor-9a24 = on the map: select the actor
on-the-map-select-the-actor-as-well-or-056c = on the map: select the actor as well, or no longer
copy-cut-and-paste-what-is-selected-7e67 = copy, cut and paste what is selected; paste rows of a spreadsheet
on-the-map-move-the-actor-Enter-puts-it-5434 = on the map: move the actor; Enter puts it down, Esc takes it back

## src/app/words/arrange

Layout = Layout
How-the-map-is-laid-out = How the map is laid out
Tidy-up = Tidy up
Lay-out-anew-whoever-is-pinned-stays-333b = Lay out anew; whoever is pinned stays
Laid-out-anew-3bf9 = Laid out anew.
Everyone-stands-as-this-layout-has-it-4ff5 = Everyone stands as this layout has it.
Left-in-place-1ff2 = Left in place.
Position = Position
Move = Move
Put-here = Put here
Cancel = Cancel
Pin = Pin
Unpin = Unpin
pinned = pinned
Pinned-stays-here-in-every-layout-4418 = Pinned: stays here in every layout.
Drag-on-the-map-or-press-Move-f3a5 = Drag on the map, or press Move.
Press-its-new-place-on-the-map-or-use-35b9 = Press its new place on the map, or use the arrows, here or on the keyboard.
Move-left = Move left
Move-right = Move right
Move-up = Move up
Move-down = Move down
Layout-name-94ee = Layout: { $name }
Laid-out-as-name-says-e31c = Laid out as { $name }. { $says }
Move-name-147d = Move { $name }
name-is-moved-and-pinned-there-acbe = { $name } is moved and pinned there.
Moving-name-arrow-keys-move-Enter-puts-fe42 = Moving { $name }: arrow keys move, Enter puts down, Escape takes back.
Pin-name-e622 = Pin { $name }
Unpin-name-f4d7 = Unpin { $name }
name-is-pinned-and-stays-here-in-every-c560 = { $name } is pinned and stays here in every layout.
name-is-no-longer-pinned-3bed = { $name } is no longer pinned.

## src/app/words/beside

Compare = Compare
Two-maps-or-two-moments-of-this-one-side-a2ac = Two maps, or two moments of this one, side by side: what was added, removed and changed, and which flags and barriers moved with it.
With-which-map-a511 = With which map?
Choose-a-file = Choose a file
Back-to-the-map = Back to the map
This-map-as-it-was = This map as it was
Maps-on-this-device = Maps on this device
Cases = Cases
Files = Files
As-it-was-opened = As it was opened
Before = Before
After = After
Both-maps = Both maps
What-differs = What differs
Swap-sides = Swap sides
Copy-as-text = Copy as text
The-comparison-is-on-the-clipboard-df2f = The comparison is on the clipboard.
This-browser-doesn-t-let-the-page-copy-0c39 = This browser doesn’t let the page copy. Save it as a file instead.
Save-as-text = Save as text
The-comparison-was-handed-to-your-e48d = The comparison was handed to your browser to save.
Print = Print
See-side-by-side = See side by side
Everything = Everything
Show = Show
Fetching-the-other-map-414c = Fetching the other map…
Nothing-differs-the-two-maps-record-the-e5d1 = Nothing differs: the two maps record the same, so the same flags and barriers are found.
They-are-laid-out-or-looked-at-5fa3 = They are laid out or looked at differently; that changes nothing in what is recorded.
Choose-above-what-to-compare-this-map-2f57 = Choose above what to compare this map with.
Whoever-is-on-both-stands-at-the-same-5fe1 = Whoever is on both stands at the same place in both pictures.
The-two-maps-have-few-in-common-so-each-d1b4 = The two maps have few in common, so each has a picture of its own shape.
Nothing-of-this-kind-differs-0313 = Nothing of this kind differs.
Nothing-is-lost-this-map-stays-as-it-is-e04b = Nothing is lost: this map stays as it is, and another can be chosen above.
Not-on-this-map = Not on this map
Both-pictures = Both pictures
This-map-as-it-is-now = This map as it is now
If-applied-name-ba54 = If applied: { $name }
title-file-file-8240 = { $title } (file “{ $file }”)
# As in: a step of the map’s history
After-name-25a6 = After: { $name }
File-file-29cf = File: { $file }
Actors = Actors
Ties = Ties
Flags = Flags
Everything-else-that-moved = Everything else that moved
Barriers = Barriers
# As in: everything else that moved
Other-e832 = Other
added = added
removed = removed
appeared = appeared
gone = gone
changed = changed
count-of-them-are-marked-b9a0 = { $count ->
    [one] 1 of them is marked
   *[other] { $count } of them are marked
}
which-name-a-picture-of-actors-and-ties-f212 = { $which }, { $name }: a picture of { $actors } and { $ties }. { $marked } as added, removed or changed; the list of what differs tells each.
This-is-about-the-whole-map-nothing-is-a30d = This is about the whole map: nothing is lit.
Lit-before-before-after-after-b943 = Lit: { $before } before, { $after } after.
There-is-no-such-case-the-link-may-be-a3ce = There is no such case: the link may be old or cut short.
That-map-isn-t-on-this-device-it-was-d892 = That map isn’t on this device: it was deleted, or it is kept in another browser.
That-map-can-t-be-read-just-now-why-795e = That map can’t be read just now: { $why }.
That-map-can-t-be-read-as-it-breaks-the-5515 = That map can’t be read, as it breaks the format:
A-file-isn-t-kept-with-the-link-Choose-98b9 = A file isn’t kept with the link. Choose it again to compare with it.
The-history-of-this-map-has-no-such-step-fd30 = The history of this map has no such step any more.
No-change-is-being-tried-just-now-so-a518 = No change is being tried just now, so there is no after to show.
Before-before-After-after-in-short-fff7 = Before: { $before }. After: { $after }. { $in_short }

## src/app/words/edit

Select-an-actor-or-a-tie-first-1481 = Select an actor or a tie first.
No-tie-was-added-d4c9 = No tie was added.
A-tie-joins-two-different-actors-Choose-538b = A tie joins two different actors. Choose another.
Nothing-to-redo = Nothing to redo
Nothing-is-selected-fa1c = Nothing is selected.
New-tie = New tie
Which-tie-39c7 = Which tie?
No-kind-of-tie-runs-between-these-two-8be6 = No kind of tie runs between these two.
No-kind-of-tie-is-called-so-a4b5 = No kind of tie is called so.
It-is-known-that-there-is-no-such-tie = It is known that there is no such tie
Draw-a-tie-from-here = Draw a tie from here
Nobody-stands-there-Draw-the-tie-to-b280 = Nobody stands there. Draw the tie to another actor.
Add = Add
Add-an-actor-A-3fc1 = Add an actor (A)
Several = Several
Each-press-adds-to-what-is-selected-or-5564 = Each press adds to what is selected, or takes away
Several-can-be-selected-each-press-adds-f876 = Several can be selected: each press adds or takes away.
One-is-selected-at-a-time-4255 = One is selected at a time.
Done-name-e40e = Done: { $name }.
more = more
count-ties-3954 = { $count ->
    [one] 1 tie
   *[other] { $count } ties
}
Selected-what-3dd4 = Selected: { $what }.
Selected-names-and-ties-8372 = Selected: { $names }; and { $ties }.
A-tie-from-from-go-to-the-other-actor-7474 = A tie from { $from }: go to the other actor with the arrow keys and press Enter, or press it. Esc leaves off.
A-tie-from-from-press-the-other-actor-899d = A tie from { $from }: press the other actor.
Or-go-there-with-the-arrow-keys-and-de1d = Or go there with the arrow keys and press Enter; Esc leaves off.
From-from-to-to-choose-what-the-tie-is-890d = From { $from } to { $to }: choose what the tie is.
Answer-question-with-answer-d3f1 = Answer “{ $question }” with { $answer }
Take-back-the-answer-to-question-18f2 = Take back the answer to “{ $question }”

## src/app/words/evaluation

Evaluation-sheet = Evaluation sheet
For-a-group-to-fill-in-together-what-has-0bdc = For a group to fill in together: what has come about, and what shows it? It is kept with the map and printed with it. No score is made of it, and no flag depends on it.
Filled-in-by = Filled in by
When = When
What-shows-it-42f6 = What shows it?
What-was-asked = What was asked
What-the-group-says = What the group says
not-filled-in = not filled in
Yes = Yes
In-part = In part
Not-yet = Not yet
Don-t-know-7bc2 = Don’t know
Fill-in-title-on-the-evaluation-sheet-4254 = Fill in “{ $title }” on the evaluation sheet
Say-who-filled-in-the-evaluation-sheet-2fb3 = Say who filled in the evaluation sheet, and when
count-of-of-filled-in-774e = { $count } of { $of } filled in
What-shows-it-title-2402 = What shows it: { $title }

## src/app/words/forms

Edit = Edit
Done = Done
Delete = Delete
Duplicate = Duplicate
What-people-call-it-and-what-it-is-733a = What people call it, and what it is. Everything else can be recorded afterwards.
Add-a-tie = Add a tie
Kind = Kind
Kind-of-tie = Kind of tie
Not-recorded = Not recorded
Choose-a-kind-of-tie = Choose a kind of tie
Title-summary-and-sources-237e = Title, summary and sources
Edit-title-summary-and-sources-6151 = Edit title, summary and sources
The-map = The map
A-tie-that-isn-t-on-the-map-says-nothing-e60d = A tie that isn’t on the map says nothing; this says that it doesn’t hold.
Is-that-all-of-them-c5bd = Is that all of them?
Where-a-list-is-said-to-be-whole-a-tie-0c48 = Where a list is said to be whole, a tie that isn’t on it is known not to hold.
Other-kinds-of-tie = Other kinds of tie
Kinds-of-tie-of-which-none-is-on-the-map = Kinds of tie of which none is on the map
With-whom = With whom
Which-way = Which way
There-is-nobody-else-on-the-map-yet-Add-99ef = There is nobody else on the map yet. Add an actor first.
Type-part-of-a-name = Type part of a name
Choose-one-of-the-list-30ec = Choose one of the list.
Choose-with-whom-first-b5d0 = Choose with whom first.
Choose-a-kind-of-tie-2096 = Choose a kind of tie.
They-differ-now-1ee0 = They differ now.
What-is-filled-in-here-is-recorded-of-9fd7 = What is filled in here is recorded of all of them.
They-have-nothing-in-common-that-could-9fc8 = They have nothing in common that could be filled in for all of them.
Editing-kind-bc2c = Editing: { $kind }
count-selected-ae62 = { $count } selected
n-1-not-at-all-910b = 1 – not at all
n-2 = 2
n-3 = 3
n-4-a-great-deal-b28a = 4 – a great deal
It-has-no-kind-ties-at-all-8511 = It has no “{ $kind }” ties at all
These-count-are-all-of-its-kind-ties-358a = { $count ->
    [one] This is its only “{ $kind }” tie
   *[other] These { $count } are all of its “{ $kind }” ties
}
There-are-no-kind-ties-at-all-7378 = There are no “{ $kind }” ties at all
These-count-are-all-kind-ties-there-are-1bc5 = { $count ->
    [one] This is the only “{ $kind }” tie there is
   *[other] These { $count } are all “{ $kind }” ties there are
}
It-is-said-of-the-whole-map-dbca = It is said of the whole map.
Nobody-of-that-name-can-be-chosen-e55c = Nobody of that name can be chosen.
count-to-choose-from-3a3f = { $count ->
    [one] One to choose.
   *[other] { $count } to choose from.
}
Who-takes-part = Who takes part
Whom-it-is-for = Whom it is for
Where-they-meet-and-what-binds-them-3634 = Where they meet, and what binds them
What-they-work-with = What they work with

## src/app/words/learn

Learn = Learn
What-is-known-of-partnerships-in-health-8f8f = What is known of partnerships in health and social care: models, barriers, strategies, law and more, each with its source.
Find-a-page = Find a page
Such-as-pooled-fund-or-D3-80e1 = Such as “pooled fund” or “D3”
Topics = Topics
Cases-with-notes-to-teach-from = Cases with notes to teach from
What-to-look-for-on-each-bundled-map-and-d7b6 = What to look for on each bundled map, and questions to discuss.
Law-and-policy = Law and policy
Open-as-a-page-of-its-own = Open as a page of its own
# As in: to the page before
Back-aaeb = Back
All-pages = All pages
There-is-no-page-at-this-address = There is no page at this address
The-link-may-be-old-or-cut-short-Look-3753 = The link may be old or cut short. Look for the page by a word, or go to all pages.
Opening-the-page-0d31 = Opening the page…
How-sure-is-this-ffdf = How sure is this?
See-also = See also
Pages-that-link-here = Pages that link here
Pages-that-rest-on-it = Pages that rest on it
On-maps = On maps
Show-on-this-map = Show on this map
Try-it-on-this-map = Try it on this map
Bundled-maps-that-show-it = Bundled maps that show it
Looking-through-the-bundled-maps-b348 = Looking through the bundled maps…
No-bundled-map-shows-it-5262 = No bundled map shows it.
More-on-this = More on this
Open-the-map = Open the map
What-to-look-for = What to look for
Questions-to-discuss = Questions to discuss
Step-by-step-to-another-model = Step by step to another model
Each-step-is-made-to-the-map-that-the-a33e = Each step is made to the map that the one before has left. Undo takes it back.
Try-it = Try it
Add-this = Add this
What-to-watch = What to watch
The-same-before = The same before
The-same-after = The same after
Compare-the-two-maps = Compare the two maps
Notes-on-this-case = Notes on this case
Open-the-map-to-take-these-steps-047c = Open the map to take these steps.
Where-and-how-it-stands-c387 = Where, and how it stands
What-it-asked = What it asked
What-applies-now = What applies now
Replaced-by = Replaced by
Replaces = Replaces
The-law-is-changing-here-what-stands-on-d4ef = The law is changing here: what stands on this page may soon be out of date.
Often-misquoted = Often misquoted
What-isn-t-certain-0603 = What isn’t certain
Made = Made
Began-to-apply = Began to apply
About = About
Published = Published
By = By
Timeline = Timeline
List = List
Shown-as = Shown as
Nation = Nation
Topic = Topic
All-topics = All topics
How-it-stands = How it stands
Any = Any
Words = Words
Show-all-again = Show all again
Nothing-in-the-list-fits-all-that-is-165b = Nothing in the list fits all that is asked.
What-the-list-covers = What the list covers
A-bar-lasts-as-long-as-it-held-a-dot-was-2315 = A bar lasts as long as it held; a dot was said once. Scroll sideways for other years, with the arrow keys too.
Signs = Signs
About-what-is-lit = About what is lit
About-what-is-selected = About what is selected
About-the-flags-of-this-map = About the flags of this map
About-what-may-get-in-the-way-here = About what may get in the way here
To-read-with-this-case = To read with this case
Learn-title-8524 = Learn: { $title }
Nothing-was-found-for-query-Try-a-2034 = Nothing was found for “{ $query }”. Try a shorter word, or look through the topics.
count-pages-found-7fc6 = { $count ->
    [one] 1 page found
   *[other] { $count } pages found
}
The-most-pages-that-fit-best-are-listed-b9db = The { $most } pages that fit best are listed.
shown-of-all-a592 = { $shown } of { $all }
The-year-s-4cc6 = The { $year }s
until-year-eafd = until { $year }
What-is-said-here-goes-up-to-date-17d1 = What is said here goes up to { $date }.

## src/app/words/locale

day-month-year-4a98 = { $day } { $month } { $year }
month-year-e176 = { $month } { $year }
January = January
February = February
March = March
April = April
May = May
June = June
July = July
August = August
September = September
October = October
November = November
December = December

## src/app/words/looking

Barriers-are-marked-Zoom-in-until-names-a4c1 = Barriers are marked. Zoom in until names stand in their shapes to see the signs.
Find = Find
Find-an-actor-or-a-tie-by-name-kind-or-2e83 = Find an actor or a tie by name, kind or anything said of it
Type-a-name-a-kind-such-as-team-or-a-2909 = Type a name, a kind such as “team”, or a word such as “NHS”.
Clear-filter = Clear filter
Show-only-these-the-rest-stands-back-29de = Show only these; the rest stands back
Show-only-who-is-near = Show only who is near
Centre = Centre
Centre-what-is-selected-C-013b = Centre what is selected (C)
Mark-on-the-map-where-something-may-get-de6a = Mark on the map where something may get in the way
Overview-press-or-drag-to-move-the-map-b543 = Overview: press or drag to move the map, or use the arrow keys
To-move-an-actor-tap-it-first-then-drag-aa22 = To move an actor, tap it first, then drag it.
Hide-the-overview = Hide the overview
Overview = Overview
Nobody-and-nothing-on-this-map-matches-126c = Nobody and nothing on this map matches “{ $query }”.
count-found-9ee2 = { $count } found.
Shown-actors-and-ties-the-rest-stands-52ef = Shown: { $actors } and { $ties }; the rest stands back.
Nothing-on-this-map-fits-all-that-is-39f4 = Nothing on this map fits all that is chosen.
Within-count-ties-9f6c = { $count ->
    [one] Within 1 tie
   *[other] Within { $count } ties
}
name-and-others-within-count-ties-Escape-b68e = { $count ->
    [one] { $name } and { $others } within 1 tie. Escape shows the whole map.
   *[other] { $name } and { $others } within { $count } ties. Escape shows the whole map.
}
Barriers-are-marked-on-the-map-0a8e = Barriers are marked on the map.
Barriers-are-no-longer-marked-1ede = Barriers are no longer marked.

## src/app/words/map

All = All
Information = Information
Assessment = Assessment
Support = Support
Money = Money
Management = Management
Agreements = Agreements
NHS = NHS
Local-authority = Local authority
Other-statutory = Other statutory
Charity-voluntary-863d = Charity, voluntary
Social-enterprise = Social enterprise
Private = Private
Person = Person
Forum = Forum
Other = Other
Agencies = Agencies
Teams = Teams
Practitioners = Practitioners
Training-programmes = Training programmes
Sites = Sites
Forums = Forums
Funds = Funds
Information-systems = Information systems
Assessments = Assessments
Plans = Plans
Service-users = Service users
Carers = Carers
Advocates = Advocates
Tasks = Tasks
Other-people = Other people
strong = strong
ordinary = ordinary
weak = weak
strained = strained
ties-out-count-in-bf33 = { $ties } out, { $count } in
in-flags-names-b857 = { $count ->
    [one] in flag { $names }
   *[other] in flags { $names }
}
actors-ties-No-pattern-is-flagged-94d6 = { $actors }, { $ties }. No pattern is flagged.
actors-ties-Flagged-flags-3e04 = { $actors }, { $ties }. Flagged: { $flags }.
Map-title-actors-ties-e8b5 = Map: { $title }. { $actors }, { $ties }.

## src/app/words/mod

Partnership-Explorer = Partnership Explorer
See-how-a-partnership-works-6d10 = See how a partnership works.
Agencies-people-and-what-flows-between-1226 = Agencies, people and what flows between them, drawn as a network. The explorer shows which model a partnership follows, and why.
Four-models = Four models
open-one-and-look-around = open one and look around
In-this-window = In this window
opened-here-gone-when-the-window-is-21c9 = opened here, gone when the window is closed
Open-a-file = Open a file
Drop-a-map-to-open-it-or-a-CSV-file-to-c517 = Drop a map to open it, or a CSV file to add its rows
no-pattern-yet = no pattern yet
The-map-of-this-page = The map of this page
Reading-what-the-map-shows-ff95 = Reading what the map shows…
Part-of-the-explorer-could-not-be-5f9d = Part of the explorer could not be fetched
Maps-are-drawn-but-what-they-show-can-t-526a = Maps are drawn, but what they show can’t be read from them. Reload the page when the connection is back.
Back-to-the-start-page = Back to the start page
Map = Map
Outline = Outline
View = View
Share = Share
Copy-link = Copy link
Save-a-copy = Save a copy
the-map-as-a-file-with-your-answers-and-ecc2 = the map as a file, with your answers and changes
Save-picture = Save picture
a-drawing-SVG-for-reports-and-slides-ebcb = a drawing (SVG) for reports and slides
opens-this-case-without-your-answers-and-c2af = opens this case, without your answers and changes
Link-copied-f99e = Link copied.
A-copy-was-handed-to-your-browser-to-b395 = A copy was handed to your browser to save.
The-picture-was-handed-to-your-browser-9f6c = The picture was handed to your browser to save.
This-browser-doesn-t-let-the-page-save-b427 = This browser doesn’t let the page save files.
Open-in-Partnership-Explorer = Open in Partnership Explorer
opens-a-new-window-476b = (opens a new window)
Language = Language
This-translation-is-a-draft-Still-in-6a14 = This translation is a draft. Still in English: what is found on a map, the kinds of actors and ties, their details and forms, and the pages of Learn.
The-explorer-is-in-English-065b = The explorer is in English.
The-words-of-this-language-could-not-be-b4ec = The words of this language could not be fetched
The-explorer-goes-on-in-English-Choose-55a1 = The explorer goes on in English. Choose the language again when the connection is back.
Keyboard-shortcuts = Keyboard shortcuts
Single-letters-and-act-as-shortcuts-d464 = Single letters and ? act as shortcuts
Close = Close
Dismiss = Dismiss
Commands = Commands
What-do-you-want-to-do-2408 = What do you want to do?
Nothing-is-called-so-Try-another-word-cdfd = Nothing is called so. Try another word.
Lens = Lens
Case = Case
Lenses-which-ties-are-shown-2dc5 = Lenses: which ties are shown
Legend = Legend
Legend-filtered-224a = Legend: filtered
Zoom = Zoom
Arrow-keys-go-from-actor-to-actor-Enter-8b53 = Arrow keys go from actor to actor, Enter shows details, question mark lists all keys.
Nobody-is-on-this-map-yet-Begin-by-9d73 = Nobody is on this map yet. Begin by adding somebody: a person, a team or an agency.
Write-a-line = Write a line
Or-press-twice-where-somebody-is-to-43d0 = Or press twice where somebody is to stand, or paste rows from a spreadsheet: a name and a kind in each.
Nothing-to-read-yet = Nothing to read yet
Once-there-are-agencies-teams-or-people-bfe6 = Once there are agencies, teams or people with ties between them, this is where you see which pattern they follow, why, and what may get in the way.
Keyboard-shortcuts-507c = Keyboard shortcuts (?)
Details = Details
Try = Try
Flags-details-and-what-to-try-47f8 = Flags, details and what to try
Height-of-the-panel = Height of the panel
The-whole-map-is-shown-927f = The whole map is shown.
Show-everything-again = Show everything again
Nothing-on-the-map-shows-this-yet-187f = Nothing on the map shows this yet.
What-would-settle-it-98e1 = What would settle it?
What-could-still-change-it-d715 = What could still change it?
Rule = Rule
Source = Source
Evidence = Evidence
Answers = Answers
Answers-stay-in-this-window-until-you-a87f = Answers stay in this window until you save a copy.
Answers-stay-in-this-window-and-are-gone-40ab = Answers stay in this window and are gone when it is closed.
The-change-stays-in-this-window-until-a64e = The change stays in this window until you save a copy.
The-change-stays-in-this-window-and-is-eb58 = The change stays in this window and is gone when it is closed.
Nothing-to-undo = Nothing to undo
Tools = Tools
Use-Ctrl-and-the-wheel-to-zoom-the-map = Use Ctrl and the wheel to zoom the map
Use-two-fingers-to-move-the-map = Use two fingers to move the map
Answer-taken-back-408f = Answer taken back.
Not-flagged = Not flagged
More-readings = More readings
Where-an-answer-and-the-map-differ = Where an answer and the map differ
No-pattern-is-flagged = No pattern is flagged
The-map-doesn-t-show-that-any-of-the-e9e8 = The map doesn’t show that any of the patterns holds. That says nothing about how well people work together; it may only mean that some facts aren’t recorded yet.
grey-belongs-to-works-for-and-the-like-8520 = grey: belongs to, works for and the like
About-this-map = About this map
These-answers-would-help-to-tell-ff1c = These answers would help to tell:
What-is-recorded-rules-the-patterns-out-ce1f = What is recorded rules the patterns out; the reasons stand below.
Notes = Notes
Press-an-actor-or-a-tie = Press an actor or a tie
Its-details-appear-here-4059 = Its details appear here.
No-ties-are-recorded-02b4 = No ties are recorded.
this-one = this one
Tie = Tie
Note = Note
In-flags = In flags
No-rule-reads-this-tie-it-joins-kinds-of-09f3 = No rule reads this tie: it joins kinds of actor that such a tie doesn’t normally join.
Clear-selection = Clear selection
What-may-get-in-the-way = What may get in the way
A-structure-may-lead-to-these-whether-it-f07e = A structure may lead to these; whether it does, only those who work in it can say.
Nothing-was-found-in-what-is-recorded-bdf2 = Nothing was found in what is recorded. What couldn’t be told is listed below.
Everything-was-looked-for-and-nothing-13be = Everything was looked for, and nothing was found.
Looked-for-and-not-found = Looked for and not found
The-map-can-t-tell-4fbe = The map can’t tell
Not-asked = Not asked
What-these-look-at-isn-t-on-the-map-a-8b89 = What these look at isn’t on the map: a fund, say, a task, or agencies enough.
What-may-help = What may help
What-people-say-of-it = What people say of it
No-drawing-shows-these-so-nothing-is-1f2d = No drawing shows these, so nothing is filled in. Answer for the whole partnership what you know; the same answer again takes it back.
May-get-in-the-way-here = May get in the way here
Barriers-those-found-first-8c56 = Barriers, those found first
Barrier = Barrier
State = State
Measures = Measures
Actor-by-actor = Actor by actor
What-to-try = What to try
Try-a-change-what-would-move-is-shown-0262 = Try a change: what would move is shown first, and the map stays as it is until you apply it.
Where-cb33 = Where?
Which-partner-b56e = Which partner?
Choose-f646 = Choose…
Not-here-72d9 = Not here:
Apply = Apply
Drop = Drop
Dropped-The-map-is-as-it-was-a8d5 = Dropped. The map is as it was.
No-flag-moves-1689 = No flag moves.
Nothing-comes-or-goes-e08e = Nothing comes or goes.
New-2522 = New:
No-longer-said-cc62 = No longer said:
Looked-for-with-another-result = Looked for with another result
Patterns-not-flagged-before-or-after = Patterns not flagged before or after
What-it-writes = What it writes
Worth-knowing = Worth knowing
Taken-for-the-same-by-kind-and-name = Taken for the same by kind and name
Something-is-known-see-to-whom-it-goes-c85f = Something is known: see to whom it goes, step by step, along what is recorded.
Who-knows-it-7da1 = Who knows it?
Whom-or-what-is-it-about-41ae = Whom or what is it about?
Not-said = Not said
What-is-it-if-you-like-031d = What is it? (if you like)
Follow = Follow
Nobody-on-this-map-can-know-anything-yet-7c9a = Nobody on this map can know anything yet.
Others-who-know-it-as-well = Others who know it as well
Within-how-many-days-ought-it-to-be-ad41 = Within how many days ought it to be known? (if you like)
Step-by-step = Step by step
Play = Play
Pause = Pause
What-if-something-changed-here-da1c = What if something changed here?
Follow-what-is-known-here = Follow what is known here
A-team-agreement-forum-or-service-user-ca5c = A team, agreement, forum or service user can be chosen on the map as well: its details lead here.
Paused-7d35 = Paused.
Pace = Pace
Your-device-asks-for-little-motion-so-9476 = Your device asks for little motion, so nothing plays by itself: go step by step.
Next = Next
# As in: the step before
Back-3a45 = Back
On-the-map-the-step-is-marked-by-a-whole-b796 = On the map, the step is marked by a whole frame; those who know already, by a dotted one.
Name = Name
Ties-out = Ties out
Ties-in = Ties in
From = From
To = To
Holds = Holds
Known-not-to-hold = Known not to hold
Flagged-patterns = Flagged patterns
Pattern = Pattern
Verdict = Verdict
Where = Where
Complete-lists = Complete lists
Elsewhere-what-isn-t-listed-is-simply-785f = Elsewhere, what isn’t listed is simply not recorded.
Sources = Sources
the-file-can-t-be-read-it-may-have-been-c08a = the file can’t be read; it may have been moved, or it is a folder
There-is-no-case-at-this-address = There is no case at this address
The-link-may-be-old-or-cut-short-All-a86b = The link may be old or cut short. All cases are below.
This-browser-doesn-t-let-the-page-copy-e477 = This browser doesn’t let the page copy. Here is the link:
What-was-open-stays-as-it-was-5df3 = What was open stays as it was.
The-map-is-open-and-nothing-in-the-file-afa1 = The map is open, and nothing in the file is lost.
file-can-t-be-opened-bdf2 = “{ $file }” can’t be opened
file-is-open-89d6 = “{ $file }” is open
count-things-in-the-file-aren-t-34f1 = { $count ->
    [one] One thing in the file isn’t understood, and is kept as it is
   *[other] { $count } things in the file aren’t understood, and are kept as they are
}
Filling-in-the-tables-actors-and-ties-f087 = Filling in the tables: { $actors } and { $ties }…
The-tables-are-complete-actors-and-ties-ff75 = The tables are complete: { $actors } and { $ties }.
and-count-more-42db = and { $count } more
Practice = Practice
Policy-and-history = Policy and history
Inquiries-and-reviews = Inquiries and reviews
count-maps-from-practice-policy-and-a5e6 = { $count ->
    [one] 1 map from practice, policy and inquiries
   *[other] { $count } maps from practice, policy and inquiries
}
count-actors-96a2 = { $count ->
    [one] 1 actor
   *[other] { $count } actors
}
unified = unified
coordinated = coordinated
coalition = coalition
hybrid-sectors-68db = hybrid: sectors
hybrid-models-2682 = hybrid: models
in-the-whole-map = in the whole map
in-name-ccb0 = in { $name }
among-those-who-signed-name-c1d6 = among those who signed { $name }
among-the-members-of-name-f2b8 = among the members of { $name }
around-name-873d = around { $name }
hatched-a-flag-possible-07ad = hatched: a flag, possible
shaded-a-flag-present-7bfb = shaded: a flag, present
pattern-doesn-t-hold-2084 = { $pattern } doesn’t hold:
Also-places-c07c = Also { $places }.
count-more-places-a398 = { $count ->
    [one] 1 more place
   *[other] { $count } more places
}
Outline-title-9f6b = Outline: { $title }
kind-every-such-tie-of-the-map-is-listed-50fa = “{ $kind }”: every such tie of the map is listed.
kind-every-such-tie-around-names-is-c1e7 = “{ $kind }”: every such tie around { $names } is listed.
count-supporting-signs-met-met-17c8 = { $count ->
    [one] 1 supporting sign, { $met } met
   *[other] { $count } supporting signs, { $met } met
}
count-met-cb11 = { $count } met
count-not-met-c89d = { $count } not met
count-not-recorded-5409 = { $count } not recorded
Indicators-states-208b = Indicators: { $states }
Why-not-unified-aac4 = Why not unified?
Why-not-coordinated-f330 = Why not coordinated?
Why-not-coalition-62be = Why not coalition?
Why-not-mixed-sectors-8cae = Why not mixed sectors?
Why-not-mixed-models-fef9 = Why not mixed models?
No = No
Evidence-shown-actors-and-ties-7325 = Evidence shown: { $actors } and { $ties }.
lens-ties-shown-b4c5 = { $lens }: { $ties } shown.
Answered-value-43d4 = Answered: { $value }.
Answered-value-pattern-place-is-still-ba47 = Answered: { $value }. { $pattern } { $place } is still { $verdict }.
Answered-value-pattern-place-is-now-ce64 = Answered: { $value }. { $pattern } { $place } is now { $verdict }.
Show-the-members-of-pattern-on-the-map-ee37 = Show the members of { $pattern } on the map

## src/app/words/quick

Quick-line = Quick line
Add-actors-and-ties-by-a-line-of-text = Add actors and ties by a line of text
Two-names-with-an-arrow-between-them-858c = Two names with an arrow between them, then what the tie is: GP practice -> Adult care team: refers, weekly. A name alone adds an actor: Case panel (forum).
What-can-stand-next = What can stand next
This-can-t-be-pasted-eb10 = This can’t be pasted
The-map-is-as-it-was-and-what-you-copied-535e = The map is as it was, and what you copied is still on the clipboard.
What-is-listed-here-is-not-on-the-map-d1c8 = What is listed here is not on the map. Mend it where it comes from, and paste it again alone.
actor = actor
arrow = arrow
what-it-is = what it is
kind-of-tie = kind of tie
detail = detail
Done-name-Undo-takes-it-back-2241 = Done: { $name }. Undo takes it back.
actors-and-ties-f510 = { $actors } and { $ties }
what-pasted-2b35 = { $what } pasted
count-rows-were-not-taken-802e = { $count ->
    [one] One row was not taken
   *[other] { $count } rows were not taken
}
Row-number-says-1a00 = Row { $number }: { $says }
Copy = Copy
Copy-to-paste-it-into-another-map-66f7 = Copy, to paste it into another map
Open-another-map-and-paste-there-on-the-2ce1 = Open another map and paste there, on the map or into its quick line.
This-browser-doesn-t-let-the-page-copy-a602 = This browser doesn’t let the page copy. Press Ctrl+C on the map instead.
Copied-what-2bff = Copied: { $what }.

## src/app/words/record

Sector = Sector
Service = Service
A-legal-body-of-its-own = A legal body of its own
Areas = Areas
Hybrid-organisation = Hybrid organisation
Starts = Starts
Ends = Ends
Targets = Targets
Whom-it-serves = Whom it serves
Standing-as-stated-de78 = Standing, as stated
Purpose = Purpose
A-key-post-stands-empty = A key post stands empty
Changes-of-staff = Changes of staff
Profession = Profession
Comes-from = Comes from
Post-stands-empty = Post stands empty
Changes-of-post-holder-e83f = Changes of post-holder
Level = Level
Area = Area
Deals-with = Deals with
Meets = Meets
Decides = Decides
Form = Form
Makes-a-new-legal-body = Makes a new legal body
Who-answers-for-faults = Who answers for faults
Commits-its-parties-to = Commits its parties to
Money-from = Money from
Amount = Amount
Form-used = Form used
What-is-planned = What is planned
Uses-services-for = Uses services for
Stands-for = Stands for
Asked-for-communication-support = Asked for communication support
Known-to-agencies = Known to agencies
Strength = Strength
Both-ways = Both ways
How-it-travels = How it travels
How-often = How often
Basis-for-sharing = Basis for sharing
In-specialist-language = In specialist language
What-is-passed-on = What is passed on
Held-back = Held back
Access = Access
Role = Role
Under = Under
Called = Called
known-not-to-hold = known not to hold
held-back = held back
as-role-6d10 = as { $role }
from-tie-to-0af9 = { $from } { $tie } { $to }
from-tie-to-known-not-to-hold-7930 = { $from } { $tie } { $to } (known not to hold)
Open-ended-69f4 = Open-ended

## src/app/words/shelf

New-map = New map
On-this-device = On this device
your-own-maps-kept-in-this-browser-and-d9b9 = your own maps, kept in this browser and nowhere else
None-yet-a-map-that-you-begin-open-from-950e = None yet: a map that you begin, open from a file or change is kept here.
Looking-for-your-maps-b655 = Looking for your maps…
No-maps-are-kept-here-c89a = No maps are kept here.
Save-as-a-file = Save as a file
Delete-for-good = Delete for good
Keep-it = Keep it
Opening-the-map-5b54 = Opening the map…
Saving-0e04 = Saving…
Another-window-has-changed-this-map-9382 = Another window has changed this map since. What you have here is kept beside it, as a map of its own.
That-map-isn-t-on-this-device-f811 = That map isn’t on this device
Either-it-was-deleted-or-it-is-kept-in-cbfd = Either it was deleted, or it is kept in another browser or on another device. If you have it as a file, open that.
The-map-could-not-be-deleted = The map could not be deleted
That-map-can-t-be-opened-just-now-ab8c = That map can’t be opened just now
This-is-your-own-copy-now-the-case-stays-b216 = This is your own copy now; the case stays as it is.
To-keep-what-you-do-save-a-copy-as-a-5433 = To keep what you do, save a copy as a file (Share).
this-browser-can-t-keep-maps-472e = this browser can’t keep maps
this-browser-doesn-t-let-the-page-keep-9ae1 = this browser doesn’t let the page keep maps here
there-is-no-room-left-on-this-device = there is no room left on this device
a-newer-version-of-the-explorer-keeps-8c2b = a newer version of the explorer keeps your maps; reload the page
the-browser-could-not-do-it-word-398b = the browser could not do it ({ $word })
Not-saved-why-advice-d8c2 = Not saved: { $why }. { $advice }
Saved-on-this-device-time-88c3 = Saved on this device, { $time }
Answers-and-changes-not-saved-why-c61f = Answers and changes not saved: { $why }
Answers-not-saved-why-42f6 = Answers not saved: { $why }
Changes-not-saved-why-512f = Changes not saved: { $why }
actors-ties-changed-when-7351 = { $actors } · { $ties } · changed { $when }
Delete-title-from-this-device-It-can-t-398d = Delete “{ $title }” from this device? It can’t be brought back.
title-is-deleted-from-this-device-dc6f = “{ $title }” is deleted from this device.

## src/app/words/trial

What-if-6457 = What if?
count-places-c33c = { $count ->
    [one] 1 place
   *[other] { $count } places
}
What-if-name-87f9 = What if: { $name }?
Tried-name-moved-Nothing-on-the-map-has-ec45 = Tried: { $name }. { $moved } Nothing on the map has changed yet.
Applied-name-The-map-has-changed-it-can-66f3 = Applied: { $name }. The map has changed; it can be undone.
Undo-name-87d9 = Undo: { $name }
Undone-name-The-map-is-as-it-was-before-2c0f = Undone: { $name }. The map is as it was before.
Redo-name-ae42 = Redo: { $name }
Done-again-name-fb07 = Done again: { $name }.
This-can-t-be-undone-since-the-map-has-bb81 = This can’t be undone, since the map has changed there: { $why }
count-steps-denied-never-told-for-open-efe7 = { $count ->
    [one] 1 step. { $denied } never told; for { $open } the map doesn’t say.
   *[other] { $count } steps. { $denied } never told; for { $open } the map doesn’t say.
}
count-steps-d627 = { $count ->
    [one] 1 step.
   *[other] { $count } steps.
}
count-never-come-to-know-c335 = { $count ->
    [one] 1 never comes to know.
   *[other] { $count } never come to know.
}
For-count-the-map-doesn-t-say-whether-it-428e = { $count ->
    [one] For 1 the map doesn’t say whether it reaches them.
   *[other] For { $count } the map doesn’t say whether it reaches them.
}
It-comes-to-everybody-c27a = It comes to everybody.
Step-number-of-all-373f = Step { $number } of { $all }
# As in: a pace
Slow-bd35 = Slow
# As in: a pace
Steady-84d1 = Steady
# As in: a pace
Quick-f997 = Quick
The-line-on-the-map-stands-for-tie-What-5e31 = The line on the map stands for “{ $tie }”. What is known goes the other way here, from { $from } to { $to }, so both are marked and the arrow is left out.
name-was-before-is-after-14df = { $name }: was { $before }, is { $after }.
says-in-place-3b59 = { $says }, in { $place }.
count-indicators-move-6666 = { $count ->
    [one] 1 indicator moves
   *[other] { $count } indicators move
}

## src/app/words/views

Views = Views
Saved-views-to-present-V-c516 = Saved views to present (V)
Saved-views = Saved views
Present = Present
Save-what-you-see = Save what you see
Layout-lens-what-is-lit-or-selected-and-59ab = Layout, lens, what is lit or selected and what is in sight are saved together as a view.
A-saved-view-is-a-picture-of-this-map-to-f9e6 = A saved view is a picture of this map to show to others, with a caption. Lay the map out, choose a lens, light a flag or select somebody; then save what you see. Several views, one after the other, are a presentation.
This-map-has-no-saved-views-d655 = This map has no saved views.
This-map-has-no-saved-views-yet-Save-one-8020 = This map has no saved views yet. Save one under Views first.
The-view-that-the-link-names-isn-t-there-2d00 = The view that the link names isn’t there any more; this is the first.
Present-from-here = Present from here
Show-on-the-map = Show on the map
# As in: on the map
Show-bf47 = Show
Caption = Caption
Read-below-the-picture-and-told-to-8725 = Read below the picture, and told to screen readers.
Notes-for-the-speaker = Notes for the speaker
Shown-while-presenting-when-you-press-N-6eae = Shown while presenting when you press N; everyone who sees the screen sees them then.
Update-to-what-you-see = Update to what you see
This-saved-view-is-of-a-shape-that-isn-t-eafd = This saved view is of a shape that isn’t known here. It is kept as it is.
Presentation = Presentation
Arrow-keys-turn-to-the-next-view-and-9c43 = Arrow keys turn to the next view and back, N shows notes, O tells the view in words, Escape ends.
Next-view = Next view
Previous-view = Previous view
End-the-presentation = End the presentation
The-presentation-has-ended-e491 = The presentation has ended.
This-is-the-last-view-e0c7 = This is the last view.
This-is-the-first-view-f695 = This is the first view.
This-view-has-no-notes-b805 = This view has no notes.
Notes-for-the-speaker-everyone-who-sees-dcee = Notes for the speaker: everyone who sees this screen sees them.
Notes-are-shown-be3a = Notes are shown.
Notes-are-hidden-4eeb = Notes are hidden.
In-words = In words
The-view-is-told-in-words-0a16 = The view is told in words.
The-view-is-drawn-c3bc = The view is drawn.
Full-screen-on-or-off = Full screen on or off
Who-is-shown = Who is shown
What-holds-between-them = What holds between them
while-presenting-the-next-view-or-the-b741 = while presenting: the next view, or the one before
while-presenting-the-first-view-the-last-2028 = while presenting: the first view, the last one
while-presenting-notes-for-the-speaker-e738 = while presenting: notes for the speaker, the view in words, full screen
number-of-count-d7f8 = { $number } of { $count }
View-number-df21 = View { $number }
does-view-3a1c = { $does }: { $view }
View-number-is-saved-Write-its-caption-2c1c = View { $number } is saved. Write its caption.
where-what-713a = { $where }. { $what }
The-map-is-shown-as-in-view-845b = The map is shown as in “{ $view }”.
No-longer-on-the-map-names-e502 = No longer on the map: { $names }.
count-ties-that-this-view-lights-are-no-dd3a = { $count ->
    [one] A tie that this view lights is no longer on the map.
   *[other] { $count } ties that this view lights are no longer on the map.
}
The-flag-that-this-view-lights-pattern-af30 = The flag that this view lights ({ $pattern }) isn’t looked for there any more.
The-map-no-longer-shows-this-there-713a = The map no longer shows this there: { $pattern }.
This-barrier-is-no-longer-found-there-9775 = This barrier is no longer found there: { $barrier }.
count-actors-in-sight-46e8 = { $count ->
    [one] 1 actor in sight
   *[other] { $count } actors in sight
}
with-notes = with notes
lights-what-4c42 = lights: { $what }
count-already-knew-a97c = { $count ->
    [one] 1 already knew
   *[other] { $count } already knew
}
Presentation-title-8eee = Presentation: { $title }
Already-knew = Already knew
Already-knew-names-0243 = Already knew: { $names }.
view-a-picture-that-lights-names-ties-3fe5 = { $view }: a picture that lights { $names }; { $ties }.
view-a-picture-of-actors-ties-4a7e = { $view }: a picture of { $actors }; { $ties }.
