// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whose standing changed between notice and meeting: named one by one, taken over with one click.
#include "branchbook/gathering/day_doubt.h"
#include "ui/gathering/attendance_pane.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/editor_view.h"
#include "ui/kit/banner.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr qsizetype kMostNamed = 4;

} // namespace

void EditorView::addPeopleNotice()
{
    m_people = new QWidget;
    m_people->setObjectName(QStringLiteral("peopleChanged"));
    auto* row = new QVBoxLayout(m_people);
    row->setContentsMargins(24, 0, 24, 12);
    m_peopleBanner = new Banner(Banner::Kind::Warning, {});
    m_renew = m_peopleBanner->addAction(tr("按开会那天更新名单"));
    m_renew->setObjectName(QStringLiteral("renewPeople"));
    row->addWidget(m_peopleBanner);
    m_people->hide();
    layout()->addWidget(m_people);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        const auto count = m_changes.size();
        m_model.decide({}, [this](auto& g) { g.attendees = gathering::withChanges(g.attendees, m_changes); });
        m_pane->refresh();
        refreshPeople();
        setFocus(Qt::OtherFocusReason); // the button is gone
        Q_EMIT said(tr("名单已按开会那天更新，改动 %1 人。新列入的请点姓名登记到会。").arg(count));
    });
}

void EditorView::refreshPeople()
{
    const auto& g = m_model.gathering();
    const auto compared = m_model.isPlanned() ? Result<QList<gathering::ExpectedChange>>()
                                              : gathering::expectedChanges(m_model.reader(), g);
    const auto& changes = m_changes = compared.value_or(QList<gathering::ExpectedChange>());
    m_comparedOn = g.heldOn;
    m_comparedGroup = g.group;
    const QString vague = m_model.isPlanned() || m_model.isReadOnly()
        ? QString()
        : gathering::vagueDateDoubt(m_model.reader(), g.attendees, g.heldOn).value_or(QString());
    m_people->setVisible(!changes.isEmpty() || !vague.isEmpty());
    m_renew->setVisible(!changes.isEmpty() && !m_model.isReadOnly());
    QStringList sentences;
    if (!changes.isEmpty())
        sentences.append(tr("名单列好以后，有人的情况变了。"));
    for (qsizetype i = 0; i < std::min(changes.size(), kMostNamed); ++i)
        sentences.append(gathering::expectedChangeText(changes[i]));
    if (changes.size() > kMostNamed)
        sentences.append(tr("另有 %1 人。").arg(changes.size() - kMostNamed));
    if (!vague.isEmpty())
        sentences.append(vague);
    m_peopleBanner->setSentence(sentences.join(u'\n'));
    QStringList all;
    for (const auto& change : changes)
        all.append(gathering::expectedChangeText(change));
    m_peopleBanner->setToolTip(changes.size() > kMostNamed ? all.join(u'\n') : QString());
}

} // namespace branchbook::ui
