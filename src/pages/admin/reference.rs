//! For afterwards: limit to a group, revoke, and the same decision in the Entra admin center.

use leptos::prelude::*;

use super::AdminPage;
use crate::domain::consent::ConsentState;

/// How to keep the approval under control.
pub(super) fn manage(page: &AdminPage) -> AnyView {
    let app = page.app.name.clone();
    let undecided = !matches!(page.state, ConsentState::Proven { .. });
    let other_way = undecided.then(|| {
        view! {
            <details class="disclosure">
                <summary>"Approve in the Entra admin center instead"</summary>
                <div class="disclosure__body">
                    <p>
                        "Open " <strong>"Entra ID > Enterprise apps > " {app.clone()} " > Permissions"</strong>
                        " and choose " <strong>"Grant admin consent"</strong> ". If the app is not in the list,
                        add it first with Microsoft Graph PowerShell:"
                    </p>
                    <pre class="id-block" tabindex="0">
                        {format!("New-MgServicePrincipal -AppId {}", page.app.client_id)}
                    </pre>
                    <p>"Then come back to this page: it shows whether the approval has arrived."</p>
                </div>
            </details>
        }
    });
    let look = page.inspect_href.clone().map(|href| {
        view! {
            <details class="disclosure">
                <summary>"Check how the app stands in your organisation"</summary>
                <div class="disclosure__body">
                    <p>
                        "If you like, let us look at your organisation’s records: whether " {app.clone()}
                        " is switched on, for whom, what is granted, and which requests wait. It takes a sign-in of its
                        own with permissions to read. " <a href=href>"See what we would look at"</a> "."
                    </p>
                </div>
            </details>
        }
    });
    let links = page
        .portal_links
        .iter()
        .map(|link| view! { <li><a href=link.href.to_string() rel="noopener">{link.label.clone()}</a></li> })
        .collect_view();
    let links = (!page.portal_links.is_empty()).then(|| view! { <ul class="link-list">{links}</ul> });
    view! {
        <section class="section">
            <h2>"Keep it under control"</h2>
            <details class="disclosure">
                <summary>"Limit it to a group"</summary>
                <div class="disclosure__body">
                    <p>
                        "Approve, then open "
                        <strong>"Entra ID > Enterprise apps > " {app.clone()} " > Properties"</strong> ", set "
                        <strong>"Assignment required"</strong> " to Yes, and add people or groups under "
                        <strong>"Users and groups"</strong>
                        ". Groups need Entra ID P1 or P2, and nested groups do not count."
                    </p>
                </div>
            </details>
            <details class="disclosure">
                <summary>"Take it back"</summary>
                <div class="disclosure__body">
                    <p>
                        "Open " <strong>"Entra ID > Enterprise apps > " {app.clone()} " > Permissions"</strong>
                        " and choose " <strong>"Revoke"</strong> " on the tab “Admin consent”, or delete the
                        enterprise app. Tokens already issued end by themselves, as a rule within about an hour."
                    </p>
                </div>
            </details>
            {other_way}
            {look}
            {links}
        </section>
    }
    .into_any()
}
