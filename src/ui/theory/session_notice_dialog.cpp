// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theory/session_notice_dialog.h"

#include "ui/cadres/dialog_fields.h"
#include "ui/theory/theory_fields.h"

#include <QPushButton>

namespace branchbook::ui {

namespace {

constexpr rules::NumberField kToldPeople{"people", QT_TRANSLATE_NOOP("Fields", "通知人数")};

} // namespace

SessionNoticeDialog::SessionNoticeDialog(QWidget* host, Desk& desk, const gathering::Gathering& session,
                                         const std::optional<gathering::GatheringNotice>& before, int expected)
    : Dialog(host, tr("登记通知"), Width::Medium)
    , m_desk(desk)
    , m_session(session.id)
    , m_topic(session.topic)
    , m_day(cadreDay(tr("通知日期"), desk, before ? before->toldOn : desk.today()))
    , m_people(cadreLine(tr("通知人数"), QString()))
    , m_way(cadreLine(tr("通知方式"), before ? before->way : QString(), tr("例如 微信群、书面")))
{
    setObjectName(QStringLiteral("noticeDialog"));
    about(QStringLiteral("gathering"), session.id);
    setText(tr("“%1”：什么时候通知的、通知了多少人。只记人数。").arg(session.topic));
    if (const int people = before ? before->people : expected; people > 0)
        m_people->setText(QString::number(people));
    m_way->edit()->setMaxLength(gathering::kLongestNoticeWay);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_day, m_people}));
    body()->addWidget(m_way);
    setFirstFocus(m_people->edit());
    (void)addSafeButton(tr("取消"));
    if (before)
        connect(addButton(tr("删去登记"), ButtonKind::Standard), &QPushButton::clicked, this,
                &SessionNoticeDialog::takeAway);
    connect(addButton(before ? tr("保存") : tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this,
            &SessionNoticeDialog::save);
}

void SessionNoticeDialog::save()
{
    std::optional<int> people;
    if (!m_day->requireDay() || !readInto(people, *m_people, kToldPeople))
        return;
    gathering::GatheringNotice notice;
    notice.gathering = m_session;
    notice.toldOn = dayIn(*m_day);
    notice.people = people.value_or(0);
    notice.way = m_way->text();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("gathering.notify"), tr("登记通知：%1").arg(m_topic), tr("已登记通知 %1 人").arg(notice.people),
        [&](store::UnitOfWork& unit) { return gathering::recordNotice(unit, notice, m_desk.today()); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

void SessionNoticeDialog::takeAway()
{
    const auto done = m_desk.performWithUndo(
        QStringLiteral("gathering.unnotify"), tr("删去通知的登记：%1").arg(m_topic), tr("已删去通知的登记"),
        [&](store::UnitOfWork& unit) { return gathering::removeNotice(unit, m_session); });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
