//! Statements whose text is put together from the parts that are asked for. Only fixed texts go in; whatever comes from
//! outside is bound.

use sqlx::AssertSqlSafe;
use uuid::Uuid;

/// A value to bind.
#[derive(Debug, Clone)]
pub(super) enum Value {
    Text(String),
    Number(i64),
    Id(Uuid),
}

/// A statement in the making.
#[derive(Debug, Default)]
pub(super) struct Statement {
    text: String,
    values: Vec<Value>,
}

impl Statement {
    /// Adds fixed text.
    pub(super) fn push(&mut self, text: &'static str) -> &mut Self {
        self.text.push_str(text);
        self
    }

    /// Adds the place of a value.
    pub(super) fn bind(&mut self, value: Value) -> &mut Self {
        self.values.push(value);
        self.text.push('$');
        self.text.push_str(&self.values.len().to_string());
        self
    }

    /// Adds the places of several values, with commas between them.
    pub(super) fn bind_all(&mut self, values: impl IntoIterator<Item = Value>) -> &mut Self {
        for (number, value) in values.into_iter().enumerate() {
            if number > 0 {
                self.push(", ");
            }
            self.bind(value);
        }
        self
    }

    /// The text, which holds nothing from outside.
    #[expect(
        clippy::disallowed_methods,
        reason = "the text is made of literals and numbered places alone: nothing else can be pushed"
    )]
    pub(super) fn sql(&self) -> AssertSqlSafe<String> {
        AssertSqlSafe(self.text.clone())
    }

    /// The values in the order of their places.
    pub(super) fn values(&self) -> &[Value] {
        &self.values
    }
}

/// Binds the values of a [`Statement`] to a query of its text.
macro_rules! bound {
    ($query:expr, $statement:expr) => {{
        let mut query = $query;
        for value in $statement.values() {
            query = match value {
                $crate::store::statement::Value::Text(text) => query.bind(text.clone()),
                $crate::store::statement::Value::Number(number) => query.bind(*number),
                $crate::store::statement::Value::Id(id) => query.bind(*id),
            };
        }
        query
    }};
}

pub(super) use bound;
