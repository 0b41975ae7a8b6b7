// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/correction_list.h"

#include "branchbook/base/date.h"
#include "branchbook/base/text.h"
#include "branchbook/gathering/correction.h"
#include "ui/kit/chip.h"
#include "ui/kit/text.h"

#include <QHBoxLayout>

namespace branchbook::ui {

namespace {

constexpr int kCorrectionShown = 120; ///< characters of a long text; the whole is in the tooltip and in print

QString shortened(const QString& text)
{
    if (text.isEmpty())
        return CorrectionList::tr("空");
    return insideQuotes(text.size() > kCorrectionShown ? text.left(kCorrectionShown) + QStringLiteral("……") : text);
}

} // namespace

CorrectionList::CorrectionList(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("corrections"));
    m_rows->setContentsMargins(0, 8, 0, 0);
    m_rows->setSpacing(6);
    hide();
}

void CorrectionList::setCorrections(QList<gathering::Correction> corrections)
{
    corrections.removeIf([](const auto& one) { return !gathering::isWritten(one); }); // a mark only when it is saved
    if (corrections == m_shown)
        return;
    m_shown = corrections;
    while (auto* item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const auto& stored : corrections) {
        const auto one = gathering::covered(stored);
        auto* line = new QWidget;
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(8);
        row->addWidget(
            new Chip({tr("更正 %1").arg(PartialDate::of(one.on).toDotted()), Tone::Warn, QStringLiteral("edit")}), 0,
            Qt::AlignTop);
        auto* text = paragraph(
            tr("%1：原为“%2”，改为“%3”。原因：%4。")
                .arg(gathering::correctedFieldTitle(one.field), shortened(one.was), shortened(one.became), one.reason),
            TextRole::Small, Ink::Text2);
        text->setToolTip(one.was.size() > kCorrectionShown || one.became.size() > kCorrectionShown
                             ? one.was + QStringLiteral("\n→\n") + one.became
                             : QString());
        row->addWidget(text, 1);
        m_rows->addWidget(line);
    }
    setVisible(!corrections.isEmpty());
}

} // namespace branchbook::ui
