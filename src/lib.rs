//! Park Atlas (浙江小微企业园图谱): five official documents about small and micro enterprise parks
//! as maps, tables and charts.
//!
//! The modules in reading order; each may import those above it, as `ARCHITECTURE.md` says and
//! `tests/architecture.rs` checks:
//! [`model`] the nouns, [`analysis`] the verbs, [`forms`] what a reader fills in,
//! [`own_figures`] readers' figures as text, [`view_state`] what the reader asked for and its
//! spelling in the address, [`presentation`] views in an order, [`format`] figures as text, [`text`] the words in each language,
//! [`view_model`] what each page says as plain data, [`charts`] chart options, [`export`] tables as files, [`shell`] the
//! browser, [`components`] and [`pages`] the Leptos skin, [`app`] the whole page, [`lazy`] what is loaded after
//! the first view.

pub mod model;

pub mod analysis;
pub mod forms;
pub mod own_figures;
pub mod view_state;

pub mod presentation;

pub mod format;
pub mod text;

pub mod view_model;

pub mod charts;
pub mod export;

pub mod bundle;
pub mod shell;

pub mod components;
pub mod pages;

pub mod app;
pub mod lazy;
