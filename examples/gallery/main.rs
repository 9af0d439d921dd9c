//! Renders every page with made-up data into `target/gallery`, for people who change pages and want to look at them
//! without walking through Microsoft first:
//!
//! ```text
//! cargo run --example gallery
//! ```
//!
//! Then open `target/gallery/index.html`. Islands stand still here, as they do without JavaScript.

use std::{fs, io, path::Path};

use consentry::{
    pages::{self, AssetUrls, Brand, DeskPlace, Frame, OtherDesk, Page, ShellLinks, Viewer},
    words::Words,
};

mod causes;
mod desk;
mod from_product;
mod inspection;
mod journey;
mod organisation;
mod report;
mod report_files;
mod request;
mod sample;
mod sample_reports;
mod sharing;
mod signed_report;

fn main() -> io::Result<()> {
    let folder = Path::new("target/gallery");
    fs::create_dir_all(folder)?;
    fs::write(folder.join("gallery.css"), stylesheet()?)?;
    let mut gallery = Gallery { folder, names: Vec::new() };
    journey::draw(&mut gallery)?;
    request::draw(&mut gallery)?;
    report::draw(&mut gallery)?;
    report_files::draw(&mut gallery)?;
    signed_report::draw(&mut gallery)?;
    inspection::draw(&mut gallery)?;
    desk::draw(&mut gallery)?;
    causes::draw(&mut gallery)?;
    from_product::draw(&mut gallery)?;
    organisation::draw(&mut gallery)?;
    sharing::draw(&mut gallery)?;
    gallery.index()
}

/// The style sheets in the order of `style/main.css`, one after the other.
fn stylesheet() -> io::Result<String> {
    let main = fs::read_to_string("style/main.css")?;
    let parts = main.lines().filter_map(|line| line.strip_prefix("@import \"")?.strip_suffix("\";"));
    parts.map(|part| fs::read_to_string(Path::new("style").join(part))).collect()
}

/// Where the pages go.
struct Gallery<'a> {
    folder: &'a Path,
    names: Vec<String>,
}

impl Gallery<'_> {
    /// Draws one page as nobody in particular.
    fn page(&mut self, name: &str, page: impl Page) -> io::Result<()> {
        self.page_for(None, name, page)
    }

    /// Draws one page for somebody.
    fn page_for(&mut self, viewer: Option<Viewer>, name: &str, page: impl Page) -> io::Result<()> {
        let html = pages::render(&frame(viewer), page).0;
        self.names.push(name.to_owned());
        fs::write(self.folder.join(format!("{name}.html")), html)
    }

    /// Writes a document that is whole by itself.
    fn document(&mut self, name: &str, html: String) -> io::Result<()> {
        self.names.push(name.to_owned());
        fs::write(self.folder.join(format!("{name}.html")), html)
    }

    fn index(&self) -> io::Result<()> {
        let links: Vec<String> =
            self.names.iter().map(|name| format!("<li><a href=\"{name}.html\">{name}</a></li>")).collect();
        let html = format!(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<title>Gallery</title>\n<ul>\n{}\n</ul>\n",
            links.join("\n")
        );
        fs::write(self.folder.join("index.html"), html)
    }
}

fn frame(viewer: Option<Viewer>) -> Frame {
    Frame {
        brand: Brand {
            app: "Drift".to_owned(),
            publisher: "Drift Scheduling Ltd".to_owned(),
            support: "help@drift.example".to_owned(),
            website: "https://drift.example".parse().ok(),
            terms: "https://drift.example/terms".parse().ok(),
            privacy: "https://drift.example/privacy".parse().ok(),
        },
        viewer,
        assets: AssetUrls {
            css: "gallery.css".to_owned(),
            brand_css: None,
            logo: None,
            logo_dark: None,
            js: "consentry.js".to_owned(),
            wasm: "consentry.wasm".to_owned(),
            loader: "islands.js".to_owned(),
        },
        words: Words::default(),
        here: "#".to_owned(),
        links: ShellLinks {
            desk_places: vec![
                DeskPlace { label: "Tenants", href: "desk_tenants.html", current: true },
                DeskPlace { label: "Vendor faults", href: "#", current: false },
            ],
            home: "start.html".to_owned(),
            sign_out: "#".to_owned(),
            my_data: "/my-data".to_owned(),
            stored_data: "stored_data.html".to_owned(),
            desk: "desk_tenants.html".to_owned(),
            organisation: "organisation.html".to_owned(),
            other_desks: vec![OtherDesk { app: "Drift Rooms".to_owned(), href: "#".to_owned() }],
        },
    }
}
