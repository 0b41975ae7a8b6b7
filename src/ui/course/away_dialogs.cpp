// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/course/away_dialogs.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_sentence.h"
#include "ui/kit/field.h"
#include "ui/ledger/owner_field.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

using organization::AwayEnding;
using organization::AwayKind;
using store::UnitOfWork;

constexpr int kAwayTextLength = 120;
constexpr int kContactsShown = 5;
constexpr QLatin1String kStopMembership("stop");

LineField* awayText(const QString& title, const QString& text, const QString& example = {})
{
    auto* field = new LineField(title, example);
    field->edit()->setMaxLength(kAwayTextLength);
    field->setText(text);
    return field;
}

void awayRoom(Dialog& dialog)
{
    dialog.body()->setContentsMargins(0, 8, 0, 0);
    dialog.body()->setSpacing(10);
}

QString contactsBefore(const organization::Away& away)
{
    if (away.contacts.isEmpty())
        return AwayContactDialog::tr("还没有联系记录。");
    QStringList days;
    for (const auto& contact : away.contacts.first(qMin(kContactsShown, away.contacts.size())))
        days.append(PartialDate::of(contact.on).toDotted()
                    + (contact.way.isEmpty() ? QString() : QStringLiteral(" ") + contact.way));
    return AwayContactDialog::tr("最近联系：%1").arg(days.join(AwayContactDialog::tr("、")));
}

} // namespace

AwayDialog::AwayDialog(QWidget* host, Desk& desk, const organization::Away& away)
    : Dialog(host, away.id.isNull() ? tr("登记外出或失去联系") : tr("%1的外出登记").arg(away.memberName), Width::Large)
    , m_desk(desk)
    , m_away(away)
    , m_person(new OwnerField(desk, tr("谁")))
    , m_kind(new ComboField(tr("类型")))
    , m_since(new DateField(tr("从什么时候起")))
    , m_place(awayText(tr("去向"), away.place, tr("例如 福建省宁化县")))
    , m_reason(awayText(tr("原因或情况"), away.reason, tr("例如 外出务工")))
    , m_certificate(awayText(tr("流动党员活动证编号"), away.certificate))
    , m_keeper(new OwnerField(desk, tr("支部联系人")))
    , m_fixed(new QCheckBox(tr("去向相对固定（满规定时间应当转接组织关系）")))
    , m_note(awayText(tr("说明"), away.note))
{
    setObjectName(QStringLiteral("away"));
    about(QStringLiteral("away"), away.id);
    setText(tr("名册里的流动、失联、出国标记跟着更新；人照样计入本支部。"));
    if (!away.member.isNull())
        m_person->setOwner(away.member, away.memberName);
    for (const auto kind : {AwayKind::Floating, AwayKind::Abroad, AwayKind::Lost})
        m_kind->addChoice(organization::awayKindTitle(kind), organization::awayKindName(kind));
    m_kind->setCode(organization::awayKindName(away.kind));
    m_person->setEnabled(away.member.isNull());
    m_kind->setEnabled(away.id.isNull());
    m_since->edit()->setToday(desk.today());
    if (!away.since.isEmpty())
        m_since->setDate(away.since);
    m_keeper->setOwner(away.keeper, away.keeperName);
    m_fixed->setChecked(away.fixedPlace);
    layOut();
    (void)addSafeButton(tr("先不填"));
    connect(addButton(away.id.isNull() ? tr("登记") : tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this,
            &AwayDialog::save);
}

void AwayDialog::layOut()
{
    awayRoom(*this);
    body()->addLayout(sideBySide({m_person, m_kind, m_since}));
    body()->addLayout(sideBySide({m_place, m_reason}));
    body()->addLayout(sideBySide({m_keeper, m_certificate}));
    body()->addWidget(m_fixed);
    body()->addWidget(m_note);
    setFirstFocus(m_away.member.isNull() ? static_cast<QWidget*>(m_person->combo())
                                         : static_cast<QWidget*>(m_since->edit()));
}

void AwayDialog::save()
{
    if (m_since->edit()->isFaulty() || !m_keeper->settle())
        return;
    if (m_away.member.isNull() && !m_person->owner())
        return m_person->setError(tr("请从名册里选一个人。"));
    organization::Away away = m_away;
    away.member = m_away.member.isNull() ? *m_person->owner() : m_away.member;
    away.kind = organization::awayKindByName(m_kind->code()).value_or(AwayKind::Floating);
    away.since = m_since->date();
    away.place = m_place->text();
    away.reason = m_reason->text();
    away.certificate = m_certificate->text();
    away.keeper = m_keeper->owner();
    away.keeperName = m_keeper->name();
    away.fixedPlace = m_fixed->isChecked();
    away.note = m_note->text();
    const QString name = m_away.member.isNull() ? m_person->name() : m_away.memberName;
    const auto done = m_desk.performWithUndo(
        away.id.isNull() ? QStringLiteral("away.add") : QStringLiteral("away.change"), tr("登记外出：%1").arg(name),
        tr("已登记%1，名册跟着更新").arg(name), [&](UnitOfWork& unit) -> Result<> {
            if (!away.id.isNull())
                return organization::changeAway(unit, away, m_desk.today());
            BB_TRY([[maybe_unused]] const auto id, organization::openAway(unit, away, m_desk.today()));
            return {};
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AwayContactDialog::AwayContactDialog(QWidget* host, Desk& desk, const organization::Away& away)
    : Dialog(host, tr("登记与%1的联系").arg(away.memberName), Width::Medium)
    , m_desk(desk)
    , m_away(away)
    , m_day(new DateField(tr("联系日期")))
    , m_way(awayText(tr("方式"), {}, tr("例如 电话、走访")))
    , m_by(awayText(tr("谁联系的"), away.keeperName))
    , m_points(new TextField(tr("谈了什么"), tr("近况、困难、组织生活和党费；只在这里看得到")))
{
    setObjectName(QStringLiteral("awayContact"));
    about(QStringLiteral("away"), away.id);
    setText(contactsBefore(away));
    m_day->wantWholeDay();
    m_day->edit()->setToday(desk.today());
    m_day->setDate(PartialDate::of(desk.today()));
    awayRoom(*this);
    body()->addLayout(sideBySide({m_day, m_way, m_by}));
    body()->addWidget(m_points);
    setFirstFocus(m_day->edit());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记联系"), ButtonKind::Primary), &QPushButton::clicked, this, &AwayContactDialog::save);
}

void AwayContactDialog::save()
{
    if (!m_day->requireDay())
        return;
    const organization::AwayContact contact{m_day->date().earliest(), m_way->text(), m_by->text(),
                                            m_points->edit()->toPlainText()};
    const auto done =
        m_desk.performWithUndo(QStringLiteral("away.contact"), tr("登记联系：%1").arg(m_away.memberName),
                               tr("已登记与%1的联系").arg(m_away.memberName), [&](UnitOfWork& unit) {
                                   return organization::recordAwayContact(unit, m_away.id, contact, m_desk.today());
                               });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

AwayEndDialog::AwayEndDialog(QWidget* host, Desk& desk, const organization::Away& away,
                             const QList<organization::AwayAdvice>& advice)
    : Dialog(host, tr("%1的“%2”").arg(away.memberName, organization::awayKindTitle(away.kind)), Width::Medium)
    , m_desk(desk)
    , m_away(away)
    , m_how(new ComboField(tr("怎样了")))
    , m_day(new DateField(tr("日期")))
    , m_decision(awayText(tr("谁决定的"), {}, tr("例如 支部党员大会决定、上级党委文号")))
    , m_despite(awayText(tr("不到规定时间的，为什么"), {}, tr("到了时间的不用填")))
{
    setObjectName(QStringLiteral("awayEnd"));
    about(QStringLiteral("away"), away.id);
    QStringList texts{tr("返回的，名册的标记去掉；停止过党籍的恢复。")};
    for (const auto& one : advice)
        texts.append(shownSentence(one.text));
    setText(texts.join(u'\n'));
    for (const auto ending : {AwayEnding::Returned, AwayEnding::Transferred})
        m_how->addChoice(organization::awayEndingTitle(ending), organization::awayEndingName(ending));
    const bool stopped = away.stoppedOn.isValid();
    if (stopped)
        m_how->addChoice(organization::awayEndingTitle(AwayEnding::Removed),
                         organization::awayEndingName(AwayEnding::Removed));
    else if (away.kind != AwayKind::Floating)
        m_how->addChoice(tr("停止党籍"), kStopMembership);
    m_decision->hide();
    m_despite->hide();
    connect(m_how, &ComboField::chosen, this, [this](const QString& code) {
        m_decision->setVisible(code == kStopMembership);
        m_despite->setVisible(code == kStopMembership || code == organization::awayEndingName(AwayEnding::Removed));
    });
    m_day->wantWholeDay();
    m_day->edit()->setToday(desk.today());
    m_day->setDate(PartialDate::of(desk.today()));
    awayRoom(*this);
    body()->addLayout(sideBySide({m_how, m_day}));
    body()->addWidget(m_decision);
    body()->addWidget(m_despite);
    setFirstFocus(m_how->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &AwayEndDialog::save);
}

void AwayEndDialog::save()
{
    if (!m_day->requireDay())
        return;
    const QDate on = m_day->date().earliest();
    const bool stops = m_how->code() == kStopMembership;
    const auto done = m_desk.performWithUndo(
        stops ? QStringLiteral("away.stop") : QStringLiteral("away.end"),
        (stops ? tr("停止党籍：%1") : tr("登记外出结束：%1")).arg(m_away.memberName),
        tr("已登记%1，名册跟着更新").arg(m_away.memberName), [&](UnitOfWork& unit) -> Result<> {
            BB_TRY(const auto rulebook, agenda::loadRulebook(unit.session(), m_desk.branch().id));
            if (stops)
                return organization::stopMembership(unit, rulebook.catalogue, m_away.id,
                                                    {on, m_decision->text(), m_despite->text()}, m_desk.today());
            const auto ending = organization::awayEndingByName(m_how->code()).value_or(AwayEnding::Returned);
            return organization::endAway(unit, rulebook.catalogue, m_away.id, {on, ending, m_despite->text()},
                                         m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
