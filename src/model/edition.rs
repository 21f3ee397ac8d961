//! Which edition of the data this is.

/// The files of the data package as the program was built from them.
#[derive(Clone, Copy, Debug)]
pub struct Edition {
    /// Ten hexadecimal digits over all files: the same for the same data.
    pub stamp: &'static str,
    /// By name.
    pub files: &'static [DataFile],
}

/// A published file of the data package.
#[derive(Clone, Copy, Debug)]
pub struct DataFile {
    pub name: &'static str,
    /// Size in bytes.
    pub n_bytes: u32,
    /// Rows without the head; `None` for what is no table.
    pub n_rows: Option<u32>,
    /// SHA-256 of the content in lower-case hexadecimal digits.
    pub sha256: &'static str,
}
