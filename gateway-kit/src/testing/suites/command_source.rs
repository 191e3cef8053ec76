//! The contract of [`CommandSource`].
//!
//! The fixture makes `(source, give, restart)`: an empty source, an async closure that puts an order's text in, and one that
//! turns the source of a dead gateway into that of its successor.

use std::pin::pin;
use std::task::Poll;

use crate::port::CommandSource;

/// The tests of [`CommandSource`](crate::port::CommandSource); see the module `testing::suites::command_source`.
#[macro_export]
macro_rules! command_source_suite {
    ($name:ident, $fixture:expr) => {
        $crate::__port_suite!(
            $name,
            $fixture,
            command_source,
            [
                orders_come_out_as_they_went_in,
                an_order_is_handed_out_once_while_its_gateway_lives,
                an_order_that_was_not_settled_is_handed_out_again,
                a_dropped_wait_loses_no_order,
            ]
        );
    };
}

/// See the name.
pub async fn orders_come_out_as_they_went_in<S, P, R>((source, give, _restart): (S, P, R))
where
    S: CommandSource,
    P: AsyncFn(String),
    R: AsyncFn(S) -> S,
{
    // Not even JSON: what an order says is not the source's business.
    for number in 0..5 {
        give(format!("order {number}")).await;
    }
    let mut tickets = std::collections::HashSet::new();
    for number in 0..5 {
        let order = source.next().await.unwrap();
        assert_eq!(order.text, format!("order {number}"));
        assert!(tickets.insert(order.ticket), "every order has a ticket of its own");
    }
}

/// See the name.
pub async fn an_order_is_handed_out_once_while_its_gateway_lives<S, P, R>((source, give, _restart): (S, P, R))
where
    S: CommandSource,
    P: AsyncFn(String),
    R: AsyncFn(S) -> S,
{
    give("first".to_owned()).await;
    give("second".to_owned()).await;
    assert_eq!(source.next().await.unwrap().text, "first");
    assert_eq!(source.next().await.unwrap().text, "second");
    assert!(is_pending(&source).await);
}

/// See the name.
pub async fn an_order_that_was_not_settled_is_handed_out_again<S, P, R>((source, give, restart): (S, P, R))
where
    S: CommandSource,
    P: AsyncFn(String),
    R: AsyncFn(S) -> S,
{
    for text in ["first", "second", "third"] {
        give(text.to_owned()).await;
    }
    let settled = source.next().await.unwrap();
    let unsettled = source.next().await.unwrap();
    source.settle(settled.ticket, None).await;
    let source = restart(source).await;
    let again = source.next().await.unwrap();
    assert_eq!(again.text, unsettled.text);
    assert_eq!(source.next().await.unwrap().text, "third");
    assert!(is_pending(&source).await);
}

/// See the name.
pub async fn a_dropped_wait_loses_no_order<S, P, R>((source, give, _restart): (S, P, R))
where
    S: CommandSource,
    P: AsyncFn(String),
    R: AsyncFn(S) -> S,
{
    {
        let mut waits = [source.next(), source.next()];
        for wait in &mut waits {
            assert!(
                std::future::poll_fn(|context| Poll::Ready(wait.as_mut().poll(context).is_pending())).await
            );
        }
        // Wakes a wait that is never asked again.
        give("first".to_owned()).await;
    }
    give("second".to_owned()).await;
    assert_eq!(source.next().await.unwrap().text, "first");
    assert_eq!(source.next().await.unwrap().text, "second");
}

async fn is_pending(source: &impl CommandSource) -> bool {
    let mut next = pin!(source.next());
    std::future::poll_fn(|context| Poll::Ready(next.as_mut().poll(context).is_pending())).await
}
