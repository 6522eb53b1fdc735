//! Small drawings on buttons; what they mean always stands in words beside or behind them.

use yew::{Html, Properties, function_component, html};

#[derive(Properties, PartialEq)]
pub struct Props {
    pub name: &'static str,
}

/// A drawing of 20 × 20 in the colour of the text.
#[function_component(Icon)]
pub fn icon(props: &Props) -> Html {
    let path = match props.name {
        "back" => "M12.5 4.5 7 10l5.5 5.5",
        "on" => "M7.5 4.5 13 10l-5.5 5.5",
        "plus" => "M10 4v12M4 10h12",
        "minus" => "M4 10h12",
        "fit" => "M3.5 7.5v-4h4M12.5 3.5h4v4M16.5 12.5v4h-4M7.5 16.5h-4v-4",
        "close" => "M5 5l10 10M15 5 5 15",
        "open" => "M3 16V5h5l2 2h7v9z",
        "share" => "M10 12.5v-9M6.5 6.5 10 3l3.5 3.5M4 10v6.5h12V10",
        "more" => "M4.5 10h.01M10 10h.01M15.5 10h.01",
        "link" => {
            "M8.5 11.5l3-3M9 6l1.5-1.5a3.2 3.2 0 0 1 4.5 4.5L13.5 10.5M6.5 9.5 5 11a3.2 3.2 0 0 0 4.5 4.5L11 14"
        }
        "file" => "M5 2.5h6.5L15.5 6.5v11H5zM11.5 2.5v4h4",
        "picture" => "M3 4.5h14v11H3zM3 13l4-4 3.5 3.5L13 10l4 4M12.5 7.5h.01",
        "layout" => {
            "M10 3.5v5M10 8.5H4.5v3M10 8.5h5.5v3M2.5 11.5h4v4h-4zM13.5 11.5h4v4h-4zM8 11.5h4v4H8zM10 8.5v3"
        }
        "undo" => "M7.5 4.5 4 8l3.5 3.5M4 8h7.5a4 4 0 0 1 0 8H8",
        "redo" => "M12.5 4.5 16 8l-3.5 3.5M16 8H8.5a4 4 0 0 0 0 8H12",
        "line" => "M3 6h14M3 10h9M3 14h6M13 15.5l4-4 1.5 1.5-4 4H13z",
        "several" => "M3.5 3.5h8v8h-8zM14.5 7.5v7h-7M6 7.5l1.5 1.5 2.5-3",
        "find" => "M9 3.8a5.2 5.2 0 1 0 0 10.4A5.2 5.2 0 0 0 9 3.8M12.9 12.9l3.8 3.8",
        "tidy" => "M4 10a6 6 0 0 1 10.5-4M16 10a6 6 0 0 1-10.5 4M14.8 2.8v3.4h-3.4M5.2 17.2v-3.4h3.4",
        "pen" => {
            "M4 16l.8-3.6L13 4.2a1.6 1.6 0 0 1 2.3 0l.5.5a1.6 1.6 0 0 1 0 2.3l-8.2 8.2zM11.6 5.6l2.8 2.8"
        }
        "warning" => "M10 3.2 17.5 16.5h-15zM10 8v4M10 14.4h.01",
        "map" => "M3 5.5 7.5 4l5 1.8L17 4.5v10l-4.5 1.5-5-1.8L3 15.5zM7.5 4v10.2M12.5 5.8V16",
        "left" => "M16 10H4M8.5 5.5 4 10l4.5 4.5",
        "right" => "M4 10h12M11.5 5.5 16 10l-4.5 4.5",
        "up" => "M10 16V4M5.5 8.5 10 4l4.5 4.5",
        "down" => "M10 4v12M5.5 11.5 10 16l4.5-4.5",
        "views" => "M3 4.5h14v9H3zM7 16.5h6M8.5 7.2l4 1.8-4 1.8z",
        "notes" => "M4 3.5h12v13H4zM7 7.5h6M7 10.5h6M7 13.5h3",

        "out" => "M8 4H4v12h12v-4M11.5 3.5h5v5M16.5 3.5 9 11",
        _ => "M5 7.5l5 5 5-5",
    };
    let class = yew::classes!("icon", (props.name == "more").then_some("dots"));
    html! {
        <svg {class} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            <path d={path} />
        </svg>
    }
}

/// The sign of the app.
#[function_component(Logo)]
pub fn logo() -> Html {
    html! {
        <svg class="logo" viewBox="0 0 30 30" width="30" height="30" aria-hidden="true" focusable="false">
            <path d="M15 15L5 6M15 15L26 8M15 15L7 25M15 15l9 9" />
            <circle class="core" cx="15" cy="15" r="5" />
            <circle cx="5" cy="6" r="3.4" />
            <circle cx="26" cy="8" r="3.4" />
            <circle cx="7" cy="25" r="3.4" />
            <circle cx="24" cy="24" r="3.4" />
        </svg>
    }
}
