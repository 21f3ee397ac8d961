//! A small server for a built folder, with the headers that a real host should send.

mod answer;

use crate::workspace::Workspace;
use crate::{package, setup};
use answer::Site;
use anyhow::{Context, Result, bail};
use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use tiny_http::Server;

/// As many as a browser opens connections to one host, and one for whoever looks on.
const WORKERS: usize = 7;

/// A server at work; it stops with the process.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    workers: Vec<JoinHandle<()>>,
}

impl Running {
    /// Serves until the process is ended.
    fn forever(self) {
        for worker in self.workers {
            // A worker only ends with the listener; there is nothing to do about one that did.
            drop(worker.join());
        }
    }
}

/// Options common to the two verbs.
struct Options {
    port: u16,
    dir: PathBuf,
    prefix: String,
}

/// The `serve` verb: sets up, builds if needed, serves on this machine only.
pub(crate) fn release(ws: &Workspace, args: &[String]) -> Result<()> {
    let options = parse(args, &["--port"], ws)?;
    // The port is taken before the build, so that nobody waits minutes for this error.
    let listener = listen(options.port)?;
    setup::for_build(ws)?;
    package::if_needed(ws)?;
    let running = start(listener, &options.dir, &options.prefix)?;
    println!(
        "\n  Park Atlas is at http://{}/  (stop with Ctrl-C)\n",
        running.address
    );
    running.forever();
    Ok(())
}

/// The `serve-dist` verb: serves a folder as it is; used by tests.
pub(crate) fn folder(ws: &Workspace, args: &[String]) -> Result<()> {
    let options = parse(args, &["--port", "--dir", "--prefix"], ws)?;
    let running = start(listen(options.port)?, &options.dir, &options.prefix)?;
    println!("http://{}{}", running.address, options.prefix);
    running.forever();
    Ok(())
}

/// Serves a folder in the background on a free port.
pub(crate) fn background(dir: &std::path::Path) -> Result<Running> {
    start(listen(0)?, dir, "/")
}

fn parse(args: &[String], known: &[&str], ws: &Workspace) -> Result<Options> {
    let mut options = Options {
        port: 8080,
        dir: ws.dist(),
        prefix: "/".to_owned(),
    };
    let mut rest = args.iter();
    while let Some(name) = rest.next() {
        if !known.contains(&name.as_str()) {
            bail!("no option named `{name}`; known here: {}", known.join(", "));
        }
        let value = rest
            .next()
            .with_context(|| format!("{name} needs a value"))?;
        match name.as_str() {
            "--port" => {
                options.port = value
                    .parse()
                    .with_context(|| format!("--port {value} is not a number from 0 to 65535"))?;
            }
            "--dir" => options.dir = ws.at(value),
            _ => options.prefix = format!("/{}/", value.trim_matches('/')).replace("//", "/"),
        }
    }
    Ok(options)
}

fn listen(port: u16) -> Result<TcpListener> {
    TcpListener::bind(("127.0.0.1", port)).map_err(|error| match error.kind() {
        ErrorKind::AddrInUse => {
            anyhow::anyhow!(
                "port {port} is taken; choose another with --port, for example --port {}",
                port ^ 1
            )
        }
        ErrorKind::PermissionDenied => {
            anyhow::anyhow!(
                "port {port} may not be used by this account; choose one above 1023 with --port"
            )
        }
        _ => anyhow::anyhow!("cannot listen on 127.0.0.1:{port}: {error}"),
    })
}

fn start(listener: TcpListener, dir: &std::path::Path, prefix: &str) -> Result<Running> {
    if !dir.join("index.html").is_file() {
        bail!(
            "there is no index.html in {}; `cargo xtask package` makes it",
            dir.display()
        );
    }
    let address = listener.local_addr().context("the server has no address")?;
    let server = Server::from_listener(listener, None)
        .map_err(|error| anyhow::anyhow!("the server cannot start: {error}"))?;
    let server = Arc::new(server);
    let site = Arc::new(Site {
        dir: dir.to_path_buf(),
        prefix: prefix.to_owned(),
    });
    let workers = (0..WORKERS)
        .map(|_| {
            let (server, site) = (Arc::clone(&server), Arc::clone(&site));
            std::thread::spawn(move || {
                while let Ok(request) = server.recv() {
                    site.respond(request);
                }
            })
        })
        .collect();
    Ok(Running { address, workers })
}
