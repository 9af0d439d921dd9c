//! Visits from the vendor's product.

use std::io;

use consentry::{
    domain::{language::Language, product_visit::NoReturn},
    pages::{
        from_product::{NoErrorArrived, NoWayBack, WelcomeFromProduct},
        way_back::WayBack,
    },
    ui::form::FormTarget,
};

use crate::{Gallery, sample};

pub(crate) fn draw(gallery: &mut Gallery<'_>) -> io::Result<()> {
    gallery.page("from_product", welcome(None))?;
    gallery.page("from_product_not_listed", welcome(Some(WayBack::Stays(NoReturn::NotListed))))?;
    let nothing = NoErrorArrived {
        app: "Drift".to_owned(),
        support: "help@drift.example".to_owned(),
        stuck_href: "stuck.html".to_owned(),
        home_href: "start.html".to_owned(),
    };
    gallery.page("from_product_no_error", nothing)?;
    let nowhere = NoWayBack { app: "Drift".to_owned(), home_href: "start.html".to_owned() };
    gallery.page("from_product_nowhere", nowhere)
}

fn welcome(problem: Option<WayBack>) -> WelcomeFromProduct {
    WelcomeFromProduct {
        app: "Drift".to_owned(),
        publisher: "Drift Scheduling Ltd".to_owned(),
        purpose: sample::app().purpose.to(Language::English),
        account: Some("carla@contoso.example".to_owned()),
        signed_in: false,
        returns: problem.is_none(),
        problem,
        form: FormTarget::to("#"),
    }
}
