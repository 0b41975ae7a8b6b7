// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/rights_dialog.h"

#include "branchbook/base/screen_words.h"
#include "branchbook/base/text.h"
#include "ui/gathering/decision_words.h"
#include "ui/gathering/editor_model.h"
#include "ui/kit/field.h"

#include <QComboBox>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace branchbook::ui {

namespace {

constexpr int kConsentLength = 100;

const gathering::Attendee* attendeeOf(const EditorModel& model, const QString& id)
{
    const auto& people = model.gathering().attendees;
    const auto found = std::ranges::find_if(people, [&](const auto& person) { return person.member.toString() == id; });
    return found == people.end() ? nullptr : &*found;
}

} // namespace

RightsDialog::RightsDialog(QWidget* host, EditorModel& model)
    : Dialog(host, tr("表决权和应到会人数"), Width::Medium)
    , m_model(model)
    , m_person(new ComboField(tr("姓名")))
    , m_right(new ComboField(tr("表决权")))
    , m_why(new LineField(tr("改动的依据"), tr("例如 2026年8月3日上级批复")))
    , m_reason(new ComboField(tr("不计入应到会")))
    , m_since(new DateField(tr("从哪一天起")))
    , m_higher(new LineField(tr("上级党组织同意"), tr("机关党委 9月10日批复")))
    , m_meeting(new LineField(tr("党员大会通过"), tr("9月18日大会表决同意")))
{
    setObjectName(QStringLiteral("rights"));
    about(QStringLiteral("gathering"), model.stored().id);
    setText(tr(
        "名册里没有的情况在这里写明。受留党察看处分的选“无表决权（原因保密）”，记录里不写原因。不计入应到会要有规定的"
        "原因，上级党组织同意，党员大会表决通过。"));
    addFields();
    addSafeButton(tr("取消"));
    auto* go = addButton(tr("保存"), ButtonKind::Primary);
    connect(go, &QPushButton::clicked, this, &RightsDialog::take);
    setFirstFocus(m_person->combo());
    showPerson();
}

void RightsDialog::addFields()
{
    for (const auto& person : m_model.gathering().attendees)
        m_person->addChoice(m_model.names().shown(person), person.member.toString());
    for (const auto& info : gathering::votingRights())
        m_right->addChoice(shownRight(info.right), QString::fromLatin1(info.name));
    m_reason->addChoice(tr("计入"), {});
    const auto reasons = rules::awayReasonNames();
    for (const QString& reason : reasons) {
        if (rules::awayReasonByName(reason) != rules::AwayReason::None)
            m_reason->addChoice(shownWord(reason), reason);
    }
    m_person->combo()->setObjectName(QStringLiteral("person"));
    m_right->combo()->setObjectName(QStringLiteral("right"));
    m_reason->combo()->setObjectName(QStringLiteral("leftOut"));
    m_higher->edit()->setObjectName(QStringLiteral("higher"));
    m_meeting->edit()->setObjectName(QStringLiteral("meeting"));
    m_since->edit()->setToday(m_model.today());
    m_since->wantWholeDay();
    m_why->edit()->setObjectName(QStringLiteral("why"));
    for (auto* line : {m_why, m_higher, m_meeting})
        line->edit()->setMaxLength(kConsentLength);
    for (QWidget* field :
         {static_cast<QWidget*>(m_person), static_cast<QWidget*>(m_right), static_cast<QWidget*>(m_why),
          static_cast<QWidget*>(m_reason), static_cast<QWidget*>(m_since), static_cast<QWidget*>(m_higher),
          static_cast<QWidget*>(m_meeting)})
        body()->addWidget(field);
    connect(m_person, &ComboField::chosen, this, &RightsDialog::showPerson);
    connect(m_right, &ComboField::chosen, this, &RightsDialog::arrange);
    connect(m_reason, &ComboField::chosen, this, &RightsDialog::arrange);
}

void RightsDialog::showPerson()
{
    const auto* person = attendeeOf(m_model, m_person->code());
    if (person == nullptr)
        return;
    m_right->setCode(QString::fromLatin1(gathering::votingRightInfo(gathering::votingRightOf(*person)).name));
    const gathering::LeftOut out = person->leftOut.value_or(gathering::LeftOut{});
    m_reason->setCode(out.reason == rules::AwayReason::None ? QString() : rules::awayReasonName(out.reason));
    m_since->setDate(out.since.isValid() ? PartialDate::of(out.since) : PartialDate());
    m_higher->setText(out.higherConsent);
    m_meeting->setText(out.meetingConsent);
    m_why->setText({});
    m_why->setError({});
    showProblem({});
    arrange();
}

void RightsDialog::arrange()
{
    const bool votes = m_right->code() == QLatin1StringView("votes");
    m_why->setVisible(asksWhy());
    m_reason->setVisible(votes);
    const bool out = votes && !m_reason->code().isEmpty();
    for (QWidget* field :
         {static_cast<QWidget*>(m_since), static_cast<QWidget*>(m_higher), static_cast<QWidget*>(m_meeting)})
        field->setVisible(out);
}

/// Another right than the list has; a correction of an archived record has its reason already.
bool RightsDialog::asksWhy() const
{
    const auto* person = attendeeOf(m_model, m_person->code());
    return person != nullptr && !m_model.isCorrecting()
        && gathering::votingRightByName(m_right->code()) != gathering::votingRightOf(*person);
}

void RightsDialog::take()
{
    const auto* person = attendeeOf(m_model, m_person->code());
    if (person == nullptr) {
        close();
        return;
    }
    if (asksWhy() && trimmedText(m_why->text()).isEmpty())
        return m_why->setError(tr("请写明依据，会记入这次会议的更正"));
    gathering::Attendee changed = *person;
    changed.right = gathering::votingRightByName(m_right->code());
    changed.leftOut.reset();
    if (!m_reason->isHidden() && !m_reason->code().isEmpty()) {
        gathering::LeftOut out;
        out.reason = rules::awayReasonByName(m_reason->code()).value_or(rules::AwayReason::None);
        out.since = m_since->date().isEmpty() ? QDate() : m_since->date().earliest();
        out.higherConsent = trimmedText(m_higher->text());
        out.meetingConsent = trimmedText(m_meeting->text());
        const auto sound = gathering::checkLeftOut(m_model.rules(), changed.name, out, m_model.gathering().heldOn);
        if (!sound)
            return showProblem(sentence(sound.error()));
        changed.leftOut = out;
        if (changed.presence == gathering::Presence::Present) {
            changed.presence = gathering::Presence::OnLeave; // who is left out was not there
            changed.reason = rules::awayReasonName(out.reason);
        }
    }
    m_model.setAttendee(changed, m_why->text());
    close();
}

} // namespace branchbook::ui
