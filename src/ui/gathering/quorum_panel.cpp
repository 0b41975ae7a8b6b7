// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/quorum_panel.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/gathering/resolution.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/progress.h"
#include "ui/kit/text.h"
#include "ui/theme/painted_parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>

namespace branchbook::ui {

namespace {

/// The strictest of what is on the agenda: an admission asks for more than half.
gathering::Matter strictest(const gathering::Gathering& g)
{
    const auto is = [](gathering::Matter matter) {
        return [matter](const gathering::AgendaItem& item) { return item.matter == matter; };
    };
    if (std::ranges::any_of(g.agenda, is(gathering::Matter::Admission)))
        return gathering::Matter::Admission;
    return std::ranges::any_of(g.agenda, is(gathering::Matter::Conversion)) ? gathering::Matter::Conversion
                                                                            : gathering::Matter::Other;
}

} // namespace

QuorumPanel::QuorumPanel(EditorModel& model, QWidget* parent)
    : QFrame(parent)
    , m_model(model)
    , m_good(iconLabel(QStringLiteral("check-circle"), 20, Color::Ok))
    , m_poor(iconLabel(QStringLiteral("alert"), 20, Color::Warn))
    , m_says(paragraph({}, TextRole::BodyStrong, Ink::Text))
    , m_bar(new ThresholdBar(tr("有表决权的到会")))
    , m_foot(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_numbers(label({}, TextRole::Small, Ink::Text2))
    , m_bound(label({}, TextRole::Small, Ink::Text2))
{
    setObjectName(QStringLiteral("quorum"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 10, 12, 10);
    rows->setSpacing(2);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_good);
    head->addWidget(m_poor);
    head->addWidget(m_says, 1);
    rows->addLayout(head);
    rows->addWidget(m_bar);
    m_foot->setSpacing(0);
    for (auto* part : {m_numbers, m_bound}) {
        part->setMinimumWidth(1); // the narrow pane puts them below each other
        m_foot->addWidget(part, part == m_numbers ? 1 : 0);
    }
    rows->addLayout(m_foot);
    connect(&m_model, &EditorModel::attendanceChanged, this, &QuorumPanel::refresh);
    connect(&m_model, &EditorModel::decisionsChanged, this, &QuorumPanel::refresh);
}

void QuorumPanel::refresh()
{
    const auto& g = m_model.gathering();
    const auto asked = m_model.isPlanned() ? Result<std::optional<rules::VoteResult>>(std::nullopt)
                                           : gathering::quorumOf(m_model.rules(), g, strictest(g));
    const bool shown = asked && asked->has_value();
    setVisible(shown);
    if (!shown)
        return;
    const auto& result = **asked;
    const auto voters = gathering::votersOf(g);
    m_enough = result.quorum;
    m_open = m_model.isProposed() && !m_model.isReadOnly();
    m_good->setVisible(m_enough && !m_open);
    m_poor->setVisible(!m_enough && !m_open);
    m_says->setText(m_enough && m_open ? tr("到会尚未登记；都到会就可以表决")
                        : m_enough     ? tr("到会人数符合要求，可以表决")
                        : m_open       ? tr("到会尚未登记；都到会也不够，不能表决")
                                       : tr("到会人数不够，不能表决"));
    // More than half of an even number is named by the half: 须超过 18 人.
    const bool beyond = 2 * (result.neededPresent - 1) == voters.entitled;
    const int bound = beyond ? result.neededPresent - 1 : result.neededPresent;
    m_bar->setValue(m_open ? 0 : std::min(voters.present, voters.entitled), bound, voters.entitled,
                    m_enough ? Color::OkSolid : Color::WarnSolid);
    m_numbers->setText(m_open ? tr("有表决权的应到 %1").arg(voters.entitled)
                              : tr("有表决权的到会 %1 / %2").arg(voters.present).arg(voters.entitled));
    const bool half = 2 * bound == voters.entitled;
    m_bound->setText((beyond ? tr("须超过半数 %1 人") : half ? tr("半数 %1 人") : tr("须达到 %1 人")).arg(bound));
    const QString out = voters.leftOut > 0 ? tr("不计入应到会 %1 人").arg(voters.leftOut) : QString();
    setToolTip(QStringList{result.why, out}.join(u'\n').trimmed());
    arrange();
    const bool turned = !accessibleName().isEmpty() && !accessibleName().startsWith(m_says->text());
    setAccessibleName(shownClauses({m_says->text(), m_numbers->text(), m_bound->text(), out}));
    if (turned)
        tellAlert(*this); // the hand is on a name, the verdict elsewhere
    update();
}

/// Larger text needs two lines where the smaller had room beside each other, and nothing is resized that would say so.
bool QuorumPanel::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        arrange();
    return QFrame::event(event);
}

void QuorumPanel::arrange()
{
    const int wanted = m_numbers->sizeHint().width() + m_bound->sizeHint().width() + 12;
    m_foot->setDirection(wanted <= contentsRect().width() - 24 ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

void QuorumPanel::resizeEvent(QResizeEvent*)
{
    arrange();
}

void QuorumPanel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, m_open ? Color::Sunken : m_enough ? Color::OkSoft : Color::WarnSoft, Color::None);
}

} // namespace branchbook::ui
