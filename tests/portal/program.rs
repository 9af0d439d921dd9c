//! The portal as a program of its own, which can be killed.

use std::{
    fs::{self, File},
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::PathBuf,
    process::{Child, Command, Stdio},
};

use entra_sim::{Control, Simulator};
use url::Url;

use crate::{browser::Browser, command, folder::Folder, settings, walk::until};

/// One program, its files, and the simulated Microsoft it works with.
#[derive(Debug)]
pub(crate) struct Program {
    child: Option<Child>,
    public_url: Url,
    microsoft: Simulator,
    folder: Folder,
}

impl Program {
    /// Writes the configuration and starts.
    pub(crate) async fn start() -> Self {
        let port = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap().local_addr().unwrap().port();
        let public_url: Url = format!("http://localhost:{port}").parse().unwrap();
        let microsoft = settings::microsoft(&public_url).await;
        let folder = Folder::new();
        let listen = SocketAddr::from((Ipv4Addr::LOCALHOST, port));
        let text = settings::settings(&public_url, listen, folder.path(), &microsoft);
        fs::write(folder.path().join("consentry.toml"), text).unwrap();
        let mut program = Self { child: None, public_url, microsoft, folder };
        program.restart().await;
        program
    }

    /// Kills the program if it runs (SIGKILL: nothing is tidied up), and starts it again.
    pub(crate) async fn restart(&mut self) {
        self.kill();
        let log = File::options().create(true).append(true).open(self.log_file()).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_consentry"))
            .args(["serve", "--config"])
            .arg(self.folder.path().join("consentry.toml"))
            .env_clear()
            .current_dir(self.folder.path())
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(log)
            .spawn()
            .unwrap();
        self.child = Some(child);
        let ready = self.url("/health/ready");
        until("a ready portal", async || {
            let answer = Browser::new().try_get(ready.clone()).await?;
            (answer.status == 200).then_some(())
        })
        .await;
    }

    /// Gives the configuration a new sealing key; the one it was started with becomes the previous one.
    pub(crate) fn change_key(&self, key: &str) {
        let made = fs::read_to_string(self.folder.path().join("portal.key")).unwrap();
        let file = self.folder.path().join("consentry.toml");
        let mut text: toml::Table = toml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let keys = toml::Table::from_iter([
            ("key".to_owned(), key.into()),
            ("previous_key".to_owned(), made.trim().into()),
        ]);
        text.insert("secrets".to_owned(), keys.into());
        fs::write(file, toml::to_string(&text).unwrap()).unwrap();
    }

    /// Makes the app ask for one permission more, from the next start on.
    pub(crate) fn ask_for_more(&self, scope: &str, reason: &str) {
        let file = self.folder.path().join("consentry.toml");
        let mut text: toml::Table = toml::from_str(&fs::read_to_string(&file).unwrap()).unwrap();
        let permission = toml::Table::from_iter([
            ("scope".to_owned(), scope.into()),
            ("reason".to_owned(), reason.into()),
        ]);
        let app = text.get_mut("app").unwrap().as_table_mut().unwrap();
        app.get_mut("permissions").unwrap().as_array_mut().unwrap().push(permission.into());
        fs::write(file, toml::to_string(&text).unwrap()).unwrap();
    }

    fn kill(&mut self) {
        if let Some(mut child) = self.child.take() {
            child.kill().unwrap();
            child.wait().unwrap();
        }
    }

    pub(crate) fn url(&self, path: &str) -> Url {
        self.public_url.join(path).unwrap()
    }

    pub(crate) fn control(&self) -> Control {
        self.microsoft.control()
    }

    /// What a command prints to standard output with this configuration, and how it ends.
    pub(crate) fn command(&self, arguments: &[&str]) -> (String, Option<i32>) {
        self.command_reading(arguments, "")
    }

    /// The same with a text on standard input.
    pub(crate) fn command_reading(&self, arguments: &[&str], input: &str) -> (String, Option<i32>) {
        let file = self.folder.path().join("consentry.toml");
        let arguments = [arguments, &["--config", file.to_str().unwrap()]].concat();
        let output = command::run(self.folder.path(), &arguments, input.as_bytes());
        (String::from_utf8(output.stdout).unwrap(), output.status.code())
    }

    fn log_file(&self) -> PathBuf {
        self.folder.path().join("log")
    }

    /// What it logged so far, over all its lives.
    pub(crate) fn log(&self) -> String {
        fs::read_to_string(self.log_file()).unwrap()
    }
}

impl Drop for Program {
    fn drop(&mut self) {
        self.kill();
        if std::thread::panicking() {
            let mut out = std::io::stderr();
            let _told = std::io::Write::write_all(&mut out, self.log().as_bytes());
        }
    }
}
