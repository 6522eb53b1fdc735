// Which rooms of the sources nothing needs before the first map is drawn, so that their functions
// come later. A wrong name here costs time at the start, never a right answer (see divide.mjs).

const LATER = [
  "analysis",
  "editing",
  "evaluation",
  "folding",
  "knowledge",
  "presenting",
  "cases::notes",
  "map::slide::SavedView>::fault",
  "map::(amend|attributes|change|gathered|phrase::when|search)",
  "layout::(carried|ecomap::(stood|turned)|flow|free|groups)",
  "drawing::(afar::(signs|ways|by_importance|Call)|badges|board|beside|carrying|clarity|contour|convex|field|flags|hatch|hulls|region|squares|svg|tabs|thumbnail)",
  "app::beside",
  "app::canvas::(badge|brushes|carried|drawn|empty|figures|find::Field|glide::Glide|overview|painted|painting|picture)",
  "app::canvas::listen::(goes_on|acts|go_along)",
  "app::canvas::pointers::Pointers>::draws",
  "app::commands",
  "app::edit",
  "app::keeping",
  "app::learn",
  "app::outline",
  "app::panel",
  "app::platform::page::(dress|fill_screen|leave_screen|is_full_screen|promised)",
  "app::showing",
  "app::platform::(clock|shelf|trouble)",
  "app::start::kept",
  "app::state::(beside|playing|trial|trying|lit|lighting|answering|asked|editing|forms|learning|linking|past|pasting|picking|recalling|showing|taking)",
  "app::state::State>::(own|shelve|shelved|fetched|recalled|show_kept|kept|unkept|forget|renumber|leave_stale|untouched)",
  "app::state::State>::(hold|compare|came_beside|light_beside|step_out_beside|say_beside|zoom_beside|play|work|evidence|look_around|carry|place|pin|tidy|go_to|arrange|take_in_all|sift|centre|look_at_all|step_out|turn_to|leave_in_place)",
  "app::state::opened::Opened>::(heading|read|past_text|viewed|arranged|put|fixed|standing|looked_at|with_answers|with_document|with_picture|viewed_anew|with_sketch)",
  "app::state::opened::Opened as core(\\[[0-9a-f]+\\])?::clone",
  "app::state::flags::cards",
  "app::words::(beside|catalogue|edit|evaluation|forms|learn|quick|record|shelf|trial|views)",
  "app::frame::(accepted|palette|drop_zone::DropZone|save_mark|share::save_|shortcuts::ShortcutsDialog)",
  "app::frame::toast::Told",
];

// What of those is needed at once after all.
const FIRST = [
  "app::edit::copying::use_copying",
  "app::panel::sheet",
  "app::words::record::tie_(sentence|phrase)",
  "app::learn::link::Within",
];

const CRATE = "partnership_explorer(\\[[0-9a-f]+\\])?::";
const roomsOf = (rooms) => `${CRATE}(${rooms.join("|")})`;
const later = new RegExp(roomsOf(LATER)), first = new RegExp(roomsOf(FIRST));
const own = new RegExp(`^(<(&|mut |dyn )*)?${roomsOf(LATER)}`);

// What is alike for many types: the linker keeps one for all, under any of their names.
const ALIKE = /^core(\[[0-9a-f]+\])?::ptr::drop_in_place|::default::Default>::default$|PropsBuilder>::\w+(::<|$)/;

// Whether a function of that name has to do with a later room, and whether it is that room's own: others
// only work on its types, as a list of findings or a window's part that shows them.
export function roomOf(name) {
  const isLater = later.test(name) && !first.test(name) && !ALIKE.test(name);
  return { later: isLater, own: isLater && own.test(name) };
}

// The rooms above of which no function of those names is: they were renamed, or the linker took them in.
export function unknownRooms(names) {
  return [...LATER, ...FIRST].filter((room) => {
    const pattern = new RegExp(roomsOf([room]));
    return !names.some((name) => pattern.test(name));
  });
}
