//! The store of this device: maps kept in the browser's own database, each by itself.
//!
//! It is opened anew for whatever is done, so that no window holds it against another. Where something is
//! written, what it rests on is read in the same transaction.

use idb::{
    Database, DatabaseEvent, Factory, ObjectStore, ObjectStoreParams, Transaction, TransactionMode,
    TransactionResult,
};
use partnership_explorer::map::Document;
use wasm_bindgen::JsValue;

use super::clock;
use super::trouble::why;
use crate::app::state::{KeptMap, Listed, Standing, Why};

/// The name of the database; `index.html` has it too.
const NAME: &str = "partnership-explorer";
const VERSION: u32 = 1;

/// By number: how a map stands in the list, as JSON.
const LIST: &str = "list";
/// By number: the document, as the text of a file.
const MAPS: &str = "maps";
/// By number: what was done in a map before, as text.
const PASTS: &str = "pasts";
/// By name: small things.
const PLACES: &str = "places";

/// In `PLACES`: the highest number that was ever given.
const LAST: &str = "last-number";

/// What is kept of a map.
pub struct Keeping<'a> {
    /// The number by which it is known.
    pub number: u32,
    /// The stamp of the revision on which it rests, if this window kept or read one.
    pub stamp: Option<&'a str>,
    /// The map.
    pub document: &'a Document,
    /// Where everyone stands.
    pub standing: Standing,
    /// What was done to it, as text.
    pub past: &'a str,
}

/// All maps that are kept.
///
/// # Errors
/// Why that can't be said.
pub async fn list() -> Result<Listed, Why> {
    let shelf = Shelf::open().await?;
    let work = shelf.work(&[LIST, PLACES], TransactionMode::ReadOnly)?;
    let texts = store(&work, LIST)?.get_all(None, None).map_err(why)?.await.map_err(why)?;
    let entries: Vec<KeptMap> = texts.iter().filter_map(entry).collect();
    let next = last(&work, &entries).await? + 1;
    Ok(Listed { entries, next })
}

/// The map of that number: how it stands in the list, and its text. Nothing if there is none.
///
/// # Errors
/// Why it can't be read.
pub async fn get(number: u32) -> Result<Option<(KeptMap, String)>, Why> {
    let shelf = Shelf::open().await?;
    let work = shelf.work(&[LIST, MAPS], TransactionMode::ReadOnly)?;
    let entry = read(&work, LIST, &number.into()).await?.as_ref().and_then(entry);
    let text = read(&work, MAPS, &number.into()).await?.and_then(|text| text.as_string());
    Ok(entry.zip(text))
}

/// Keeps a map. What another window has kept under its number since, or had before, stays: then the map gets
/// another number. How it stands in the list now, and whether it is beside such a revision of the same map.
///
/// # Errors
/// Why it can't be kept; then the store is as it was.
pub async fn put(map: Keeping<'_>) -> Result<(KeptMap, bool), Why> {
    let shelf = Shelf::open().await?;
    let work = shelf.work(&[LIST, MAPS, PASTS, PLACES], TransactionMode::ReadWrite)?;
    let there = read(&work, LIST, &map.number.into()).await?.as_ref().and_then(entry);
    let is_taken = there.is_some_and(|there| map.stamp != Some(&*there.stamp));
    let texts = store(&work, LIST)?.get_all(None, None).map_err(why)?.await.map_err(why)?;
    let last = last(&work, &texts.iter().filter_map(entry).collect::<Vec<_>>()).await?;
    let number = if is_taken { last + 1 } else { map.number };
    let kept = KeptMap {
        number,
        title: map.document.title.clone(),
        changed: clock::now(),
        actors: map.document.actors.len(),
        // As many as the map says: those that are known not to hold aren't counted.
        ties: map.document.ties.iter().filter(|tie| tie.is_present()).count(),
        stamp: clock::stamp(),
        standing: map.standing,
    };
    let line = serde_json::to_string(&kept).map_err(|fault| Why::Failed(fault.to_string()))?;
    write(&work, LIST, &number.into(), &line).await?;
    write(&work, MAPS, &number.into(), &map.document.write()).await?;
    write(&work, PASTS, &number.into(), map.past).await?;
    write(&work, PLACES, &LAST.into(), &last.max(number).to_string()).await?;
    done(work).await?;
    Ok((kept, is_taken && map.stamp.is_some()))
}

/// Deletes the map of that number, with its past.
///
/// # Errors
/// Why it can't be deleted; then it is all still there.
pub async fn delete(number: u32) -> Result<(), Why> {
    let shelf = Shelf::open().await?;
    let stores = [LIST, MAPS, PASTS];
    let work = shelf.work(&stores, TransactionMode::ReadWrite)?;
    for name in stores {
        store(&work, name)?.delete(JsValue::from(number)).map_err(why)?.await.map_err(why)?;
    }
    done(work).await
}

/// The stamp of the map of that number, and what was done to it before, as text. Nothing if there is none.
///
/// # Errors
/// Why it can't be read.
pub async fn past(number: u32) -> Result<Option<(String, String)>, Why> {
    let shelf = Shelf::open().await?;
    let work = shelf.work(&[LIST, PASTS], TransactionMode::ReadOnly)?;
    let entry = read(&work, LIST, &number.into()).await?.as_ref().and_then(entry);
    let text = read(&work, PASTS, &number.into()).await?.and_then(|text| text.as_string());
    Ok(entry.map(|entry| entry.stamp).zip(text))
}

/// The open database, closed when it is dropped.
struct Shelf(Database);

impl Drop for Shelf {
    fn drop(&mut self) {
        self.0.close();
    }
}

impl Shelf {
    async fn open() -> Result<Self, Why> {
        let mut request = Factory::new().map_err(why)?.open(NAME, Some(VERSION)).map_err(why)?;
        request.on_upgrade_needed(|event| {
            let Ok(database) = event.database() else { return };
            for name in [LIST, MAPS, PASTS, PLACES] {
                drop(database.create_object_store(name, ObjectStoreParams::new()));
            }
        });
        Ok(Self(request.await.map_err(why)?))
    }

    fn work(&self, stores: &[&str], mode: TransactionMode) -> Result<Transaction, Why> {
        self.0.transaction(stores, mode).map_err(why)
    }
}

fn store(work: &Transaction, name: &str) -> Result<ObjectStore, Why> {
    work.object_store(name).map_err(why)
}

async fn read(work: &Transaction, name: &str, key: &JsValue) -> Result<Option<JsValue>, Why> {
    store(work, name)?.get(key.clone()).map_err(why)?.await.map_err(why)
}

async fn write(work: &Transaction, name: &str, key: &JsValue, text: &str) -> Result<(), Why> {
    store(work, name)?.put(&text.into(), Some(key)).map_err(why)?.await.map_err(why)?;
    Ok(())
}

/// Waits until it is all written: before that, the browser may still take everything back.
async fn done(work: Transaction) -> Result<(), Why> {
    // The same transaction, to be asked for the reason.
    let names = work.store_names();
    let same = names.first().and_then(|name| work.object_store(name).ok()).map(|one| one.transaction());
    match work.await.map_err(why)? {
        TransactionResult::Committed => Ok(()),
        TransactionResult::Aborted => {
            let reason = same.and_then(|same| same.error());
            Err(reason
                .map_or(Why::Failed("aborted".to_owned()), |reason| why(idb::Error::DomException(reason))))
        }
    }
}

fn entry(text: &JsValue) -> Option<KeptMap> {
    serde_json::from_str(&text.as_string()?).ok()
}

/// The highest number that was ever given.
async fn last(work: &Transaction, entries: &[KeptMap]) -> Result<u32, Why> {
    let noted = read(work, PLACES, &LAST.into()).await?.and_then(|text| text.as_string()?.parse().ok());
    Ok(entries.iter().map(|one| one.number).chain(noted).max().unwrap_or(0))
}
