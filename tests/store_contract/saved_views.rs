//! Views of the list of tenants that staff keep.

use consentry::{
    domain::id::{ObjectId, ViewId},
    store::{SavedView, VIEWS_OF_PERSON, ViewNotKept},
};
use uuid::Uuid;

use crate::{
    bench::{Bench, on_every_engine},
    samples::{CARLA, DANA, at},
};

on_every_engine!(views_are_kept_shared_and_removed, nobody_keeps_more_views_than_there_is_room_for);

fn view(id: u128, person: ObjectId, name: &str, shared: bool) -> SavedView {
    SavedView {
        id: ViewId::new(Uuid::from_u128(id)),
        person,
        name: name.to_owned(),
        shared,
        parts: [("q".to_owned(), "a'b\u{0}\"".to_owned()), ("stage".to_owned(), "proven".to_owned())].into(),
        created_at: at(1),
    }
}

async fn views_are_kept_shared_and_removed(bench: &Bench) {
    let store = &bench.store;
    let (own, shared, foreign) =
        (view(1, CARLA, "b", false), view(2, DANA, "a", true), view(3, DANA, "c", false));
    for view in [&own, &shared, &foreign] {
        store.keep_view(view).await.unwrap().unwrap();
    }
    assert_eq!(store.list_views(CARLA).await.unwrap(), [own.clone(), shared.clone()]);
    assert_eq!(store.list_views(DANA).await.unwrap(), [shared.clone(), foreign.clone()]);

    let again = SavedView { shared: true, created_at: at(9), ..view(4, CARLA, "b", false) };
    store.keep_view(&again).await.unwrap().unwrap();
    let replaced = SavedView { id: own.id, ..again };
    assert_eq!(store.list_views(DANA).await.unwrap(), [shared.clone(), foreign.clone(), replaced.clone()]);

    assert!(!store.remove_view(foreign.id, CARLA, true).await.unwrap(), "not shared");
    assert!(!store.remove_view(shared.id, CARLA, false).await.unwrap(), "not theirs");
    assert!(store.remove_view(shared.id, CARLA, true).await.unwrap());
    assert!(!store.remove_view(shared.id, CARLA, true).await.unwrap(), "gone");
    assert!(store.remove_view(own.id, CARLA, false).await.unwrap());
    assert_eq!(store.list_views(CARLA).await.unwrap(), []);
}

async fn nobody_keeps_more_views_than_there_is_room_for(bench: &Bench) {
    let store = &bench.store;
    for number in 0..VIEWS_OF_PERSON {
        let view = view(u128::from(number) + 1, CARLA, &number.to_string(), false);
        store.keep_view(&view).await.unwrap().unwrap();
    }
    assert_eq!(store.keep_view(&view(900, CARLA, "more", false)).await.unwrap(), Err(ViewNotKept));
    store.keep_view(&view(900, CARLA, "1", true)).await.unwrap().unwrap();
    store.keep_view(&view(901, DANA, "more", false)).await.unwrap().unwrap();
    assert_eq!(store.list_views(CARLA).await.unwrap().len(), 50);
}
