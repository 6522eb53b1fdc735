//! A change as it would be: what would move, and whether to apply it.

use std::rc::Rc;

use yew::{Html, Properties, function_component, html};

use super::moves::{contents, findings};
use super::{Do, DoButton, lines, refusal};
use crate::app::state::{APPLY, Opened, Preview, Refused, SEE_BESIDE};
use crate::app::store::use_language;
use crate::app::words;

#[derive(Clone, Properties)]
pub struct Props {
    pub opened: Rc<Opened>,
    pub preview: Rc<Preview>,
    pub refused: Option<Refused>,
}

impl PartialEq for Props {
    fn eq(&self, other: &Self) -> bool {
        self.opened == other.opened
            && Rc::ptr_eq(&self.preview, &other.preview)
            && self.refused == other.refused
    }
}

/// The card.
#[function_component(PreviewCard)]
pub fn preview_card(props: &Props) -> Html {
    use_language();
    let preview = &props.preview;
    let would = &preview.would;
    let scope = &preview.scope;
    let partner = preview.options.partner.as_ref().and_then(|id| props.opened.partnership.find(id));
    html! {
        <section class="result" aria-labelledby="try-result">
            <h3 id="try-result" tabindex="-1">{ words::if_so(preview.named.name) }</h3>
            <p class="scope" lang={words::english()}>
                { words::capital(&scope.in_words(&props.opened.partnership)) }
                if let Some(partner) = partner {
                    { ": " }{ props.opened.partnership.name(partner) }
                }
            </p>
            <p class="lede about" lang={words::english()}>{ preview.named.says }</p>
            <div class="buttons">
                <DoButton does={Do::Apply} id={APPLY} class="primary" label={words::APPLY} />
                <DoButton does={Do::Drop} label={words::DROP} />
                <DoButton does={Do::Beside} id={SEE_BESIDE} label={words::SEE_BESIDE} />
            </div>
            { refusal(props.refused.as_ref(), APPLY) }
            { findings(&would.comparison) }
            { lines(words::NOTES_ON_IT, would.notes.clone()) }
            <details class="others" key="writes">
                <summary><h4>{ words::WRITES }</h4></summary>
                { contents(&would.comparison) }
            </details>
        </section>
    }
}
