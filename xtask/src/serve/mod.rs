//! A small server for a built folder, with the headers that a real host should send.

mod answer;

use crate::workspace::Workspace;
use crate::{package, setup};
use answer::Site;
use anyhow::{Context, Result, bail};
use axum::Router;
use axum::http::{HeaderMap, Method, Uri};
use std::io::ErrorKind;
use std::net::{SocketAddr, TcpListener};
use std::path::PathBuf;
use std::sync::Arc;
use std::thread::JoinHandle;
use tokio::runtime::Runtime;

/// A server at work; it stops with the process.
pub(crate) struct Running {
    pub(crate) address: SocketAddr,
    thread: JoinHandle<std::io::Result<()>>,
}

impl Running {
    /// Serves until the process is ended.
    fn forever(self) -> Result<()> {
        match self.thread.join() {
            Ok(end) => end.context("the server stopped"),
            Err(_) => bail!("the server broke off"),
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
    running.forever()
}

/// The `serve-dist` verb: serves a folder as it is; used by tests.
pub(crate) fn folder(ws: &Workspace, args: &[String]) -> Result<()> {
    let options = parse(args, &["--port", "--dir", "--prefix"], ws)?;
    let running = start(listen(options.port)?, &options.dir, &options.prefix)?;
    println!("http://{}{}", running.address, options.prefix);
    running.forever()
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
    let site = Arc::new(Site {
        dir: dir.to_path_buf(),
        prefix: prefix.to_owned(),
    });
    let respond = async move |method: Method, uri: Uri, headers: HeaderMap| {
        site.respond(&method, &uri, &headers)
    };
    let app = Router::new().fallback(respond);
    listener
        .set_nonblocking(true)
        .context("the server cannot start")?;
    let runtime = Runtime::new().context("the server cannot start")?;
    let thread = std::thread::spawn(move || {
        runtime.block_on(async {
            axum::serve(tokio::net::TcpListener::from_std(listener)?, app).await
        })
    });
    Ok(Running { address, thread })
}

#[cfg(test)]
mod tests {
    use super::background;
    use anyhow::Result;
    use std::io::{Read, Write};
    use std::net::TcpStream;
    use std::time::Duration;

    /// A browser keeps connections open that it does not use; the next ones are answered all the same.
    #[test]
    fn open_connections_keep_nobody_waiting() -> Result<()> {
        let dir = std::env::temp_dir().join(format!("park-atlas-serve-{}", std::process::id()));
        std::fs::create_dir_all(&dir)?;
        std::fs::write(dir.join("index.html"), "<!doctype html>")?;
        let address = background(&dir)?.address;
        let mut open: Vec<TcpStream> = (0..40)
            .map(|_| TcpStream::connect(address))
            .collect::<std::io::Result<_>>()?;
        // In the order of a crowd: all ask before the first reads.
        for stream in &mut open {
            stream.write_all(b"GET / HTTP/1.1\r\nHost: here\r\n\r\n")?;
        }
        for stream in &mut open {
            stream.set_read_timeout(Some(Duration::from_secs(20)))?;
            let mut start = [0; 15];
            stream.read_exact(&mut start)?;
            assert_eq!(start, *b"HTTP/1.1 200 OK");
        }
        std::fs::remove_dir_all(&dir)?;
        Ok(())
    }
}
