// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/raise_resolution.h"

#include "ui/gathering/editor_model.h"
#include "ui/ledger/raise_dialog.h"

namespace branchbook::ui {

void raiseResolution(QWidget& host, Desk& desk, const EditorModel& model, const gathering::Resolution& resolution)
{
    const auto& g = model.gathering();
    ledger::Item item = RaiseDialog::fromRecord(ledger::Kind::Resolution, ledger::kResolutionTable,
                                                resolution.id.toString(), g.topic, resolution.text);
    item.raisedOn = g.heldOn;
    auto* dialog = new RaiseDialog(&host, desk, item);
    dialog->setObjectName(QStringLiteral("raiseResolution"));
    dialog->open();
}

} // namespace branchbook::ui
