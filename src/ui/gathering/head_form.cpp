// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/gathering/head_form.h"

#include "branchbook/base/pinyin.h"
#include "branchbook/base/screen_words.h"
#include "ui/gathering/editor_model.h"
#include "ui/gathering/kind_text.h"
#include "ui/gathering/moment_field.h"
#include "ui/gathering/readable.h"
#include "ui/guidance/guide.h"
#include "ui/kit/chip.h"
#include "ui/kit/inner_button.h"
#include "ui/kit/paint.h"
#include "ui/kit/person_completer.h"
#include "ui/theme/icon.h"

#include <QAction>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace branchbook::ui {

namespace {

constexpr int kTopicLength = 200;
constexpr int kFourColumns = 620; // px at text size 1
constexpr int kLeastField = 110; // beside the day and its hours, at text size 1
constexpr int kLeastAlone = 150; // the same where it is the only one beside it
constexpr int kFirstYear = 1921;

/// 周砚青（支部书记） zhouyanqing zyq: what one may type to find the person.
QString searchKeys(const QString& person)
{
    const QString name = person.section(u'（', 0, 0);
    return QStringLiteral("%1 %2 %3").arg(person, pinyin(name), pinyinInitials(name)).toLower();
}

/// "zq" is pinyin of somebody who is still to be chosen, and nobody's name; "John Smith" is one.
bool isPinyin(const QString& text)
{
    const QString typed = text.trimmed();
    const auto isLetter = [](QChar c) { return c < QChar(0x80) && (c.isLetter() || c == u' ' || c == u'\''); };
    const bool name = typed.contains(u' ') && !typed.isEmpty() && typed.front().isUpper();
    return !typed.isEmpty() && !name && std::ranges::all_of(typed, isLetter);
}

} // namespace

HeadForm::HeadForm(EditorModel& model, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_title(new QLineEdit)
    , m_titleProblem(paragraph({}, TextRole::Caption, Ink::Accent))
    , m_kind(new Chip({}))
    , m_grid(new QGridLayout)
    , m_people(new QStandardItemModel(0, 1, &model)) // outlives the fields, which would tell of its end
{
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_top = new QGridLayout;
    m_top->setContentsMargins(0, 0, 0, 0);
    m_top->setHorizontalSpacing(12);
    m_top->setVerticalSpacing(4);
    m_top->setColumnStretch(0, 1);
    m_title->setTextMargins(-2, 0, 0, 0); // in line with the fields below
    m_title->setProperty("kind", QStringLiteral("title"));
    m_title->setObjectName(QStringLiteral("topic"));
    m_title->setAccessibleName(tr("主题"));
    m_title->setPlaceholderText(tr("请填写主题"));
    m_title->setMaxLength(kTopicLength);
    m_top->addWidget(m_title, 0, 0);
    rows->addLayout(m_top);
    m_titleProblem->hide();
    rows->addWidget(m_titleProblem);
    rows->addSpacing(6);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(10);
    m_grid->setContentsMargins(0, 0, 0, 0);
    rows->addLayout(m_grid);
    makeFields();
    for (QWidget* each : std::initializer_list<QWidget*>{m_kind, m_moment, m_place, m_host, m_recorder, m_group,
                                                         m_lecturer, m_hours, m_year})
        each->setParent(this); // the grids take them when they are first arranged, which a spare form may never be
    connect(m_title, &QLineEdit::textEdited, &m_model, &EditorModel::setTopic);
    connect(m_title, &QLineEdit::editingFinished, this, &HeadForm::showProblems);
    connect(&m_model, &EditorModel::headChanged, this, [this] {
        refreshFields();
        if (m_columns > 0)
            arrange(); // a day of another year is longer
        if (!m_title->hasFocus())
            showProblems();
    });
    onTextSize(this, [this] {
        if (m_columns > 0)
            arrange(); // larger text needs the second row sooner, and nothing is resized that would say so
    });
}

LineField* HeadForm::line(const QString& title, const QString& example, const QString& iconName)
{
    auto* made = new LineField(title, example);
    made->edit()->setMaxLength(kTopicLength);
    if (!iconName.isEmpty()) {
        made->edit()->addAction(icon(iconName, Color::Text3), QLineEdit::TrailingPosition);
        nameInnerButtons(*made->edit(), title);
    }
    return made;
}

ComboField* HeadForm::person(const QString& title, void (EditorModel::*take)(const QString&))
{
    auto* made = new ComboField(title);
    auto* combo = made->combo();
    combo->setEditable(true);
    combo->setInsertPolicy(QComboBox::NoInsert);
    combo->setModel(m_people);
    combo->setCompleter(new PersonCompleter(combo));
    combo->lineEdit()->setMaxLength(kTopicLength);
    combo->lineEdit()->setAccessibleName(title);
    const auto taken = [this, made, combo, take] {
        made->setError({});
        (m_model.*take)(combo->currentText());
        combo->lineEdit()->setCursorPosition(0);
    };
    connect(combo->lineEdit(), &QLineEdit::textEdited, this, [this, made, take](const QString& text) {
        if (isPinyin(text))
            return; // nobody yet
        made->setError({});
        (m_model.*take)(text);
    });
    connect(combo->lineEdit(), &QLineEdit::editingFinished, this, [this, made, take] { findPerson(*made, take); });
    connect(combo, &QComboBox::activated, this, taken);
    return made;
}

/// Whom the pinyin means, or the question who: letters never become somebody's name.
void HeadForm::findPerson(ComboField& field, void (EditorModel::*take)(const QString&))
{
    auto* combo = field.combo();
    const QString typed = combo->currentText();
    const QString meant = m_model.names().meant(typed);
    if (meant.isEmpty() && isPinyin(typed))
        return field.setError(tr("“%1”还没有定是哪一位。请从列表里选，或写出姓名。").arg(typed.trimmed()));
    field.setError({});
    if (meant.isEmpty() || meant == m_model.names().nameOf(typed))
        return; // somebody from elsewhere stands as typed
    combo->setEditText(m_model.names().textOf(meant));
    (m_model.*take)(combo->currentText());
}

void HeadForm::makeFields()
{
    m_moment = new MomentField(tr("时间"), m_model.today());
    m_moment->setJudge([this](const Moment& moment) { return m_model.judge(moment); });
    m_place = line(tr("地点"), tr("三楼党员活动室"), QStringLiteral("pin"));
    m_host = person(tr("主持人"), &EditorModel::setHost);
    m_recorder = person(tr("记录人"), &EditorModel::setRecorder);
    m_group = new ComboField(tr("党小组"));
    m_lecturer = person(tr("主讲人"), &EditorModel::setLecturer);
    m_hours = line(tr("学时"), tr("2"));
    m_year = line(tr("所属年度"), tr("2026"));
    const std::pair<QWidget*, const char*> named[]{
        {m_title, "topic"}, {m_moment, "time"},       {m_place, "place"}, {m_host, "host"}, {m_recorder, "recorder"},
        {m_group, "group"}, {m_lecturer, "lecturer"}, {m_hours, "hours"}, {m_year, "year"}};
    for (const auto& [field, name] : named)
        field->setProperty(kRuleFieldProperty, QLatin1StringView(name));
    m_place->edit()->setObjectName(QStringLiteral("place"));
    m_hours->edit()->setObjectName(QStringLiteral("hours"));
    m_year->edit()->setObjectName(QStringLiteral("forYear"));
    m_host->combo()->setObjectName(QStringLiteral("host"));
    connect(m_moment, &MomentField::chosen, this, [this](const Moment& moment) {
        m_model.setMoment(moment);
        showProblems();
    });
    connect(m_place, &LineField::edited, &m_model, &EditorModel::setPlace);
    connect(m_group, &ComboField::chosen, this, [this](const QString& code) {
        m_model.setGroup(code.isEmpty() ? std::nullopt : std::optional(book::GroupId::fromString(code)));
        showProblems();
    });
    connect(m_hours, &LineField::left, this, [this] {
        const bool understood = m_model.setHours(m_hours->text());
        m_hours->setError(understood ? QString() : tr("学时请填 0 到 24 之间的数，例如 2 或 1.5"));
        if (understood)
            m_hours->setText(m_model.hoursText());
    });
    connect(m_year, &LineField::left, this, [this] {
        bool ok = false;
        const int year = m_year->text().toInt(&ok);
        const bool sound = ok && year >= kFirstYear && year <= 9999;
        if (sound)
            m_model.setForYear(year);
        m_year->setError(sound ? m_model.problem(EditorModel::Part::Year) : tr("年度请像 2026 这样填写"));
    });
}

void HeadForm::fillChoices()
{
    if (const auto people = m_model.names().people(); people != m_filled) {
        const QSignalBlocker host(m_host->combo());
        const QSignalBlocker recorder(m_recorder->combo());
        const QSignalBlocker lecturer(m_lecturer->combo());
        m_filled = people;
        m_people->setRowCount(0);
        QList<QStandardItem*> items;
        items.reserve(people.size());
        for (const auto& person : people) {
            items.append(new QStandardItem(person));
            items.last()->setData(searchKeys(person), Qt::UserRole);
        }
        m_people->invisibleRootItem()->appendRows(items); // told once, not for each of thousands
    }
    const QSignalBlocker quiet(m_group->combo());
    m_group->combo()->clear();
    m_group->addChoice(tr("请选择"), {});
    for (const auto& group : m_model.groups())
        m_group->addChoice(group.name, group.id.toString());
}

void HeadForm::refresh()
{
    const auto& g = m_model.gathering();
    m_kind->setSpec({shownWord(gathering::kindTitle(g.kind)), Tone::Accent, {}});
    fillChoices();
    const bool fixed = m_model.isReadOnly();
    if (fixed || m_shown != g.id)
        forgetUnreadable(); // else it is the same record, and what was typed stays until it is mended
    m_shown = g.id;
    refreshFields();
    for (auto* edit : findChildren<QLineEdit*>())
        setReadable(*edit, fixed ? Editing::No : Editing::Yes);
    for (auto* combo : findChildren<QComboBox*>())
        setReadable(*combo, fixed ? Editing::No : Editing::Yes);
    m_columns = 0;
    arrange();
}

void HeadForm::refreshFields()
{
    const auto& g = m_model.gathering();
    if (!m_title->hasFocus()) {
        m_title->setText(g.topic);
        m_title->setCursorPosition(0);
        m_title->setToolTip(g.topic);
    }
    m_moment->show({g.heldOn, g.startsAt, g.endsAt});
    const QString doubt = m_model.dayDoubt();
    const bool noHour =
        !g.startsAt.isValid() && !m_model.isReadOnly(); // the example in the field is covered by the day
    m_moment->setHint(doubt.isEmpty() && noHour ? tr("几点也写在这里，如 14:30") : doubt);
    if (!m_place->edit()->hasFocus())
        m_place->setText(g.place);
    const std::pair<ComboField*, const QString&> people[]{
        {m_host, g.host}, {m_recorder, g.recorder}, {m_lecturer, g.lecturer}};
    for (const auto& [field, name] : people) {
        if (field->combo()->hasFocus() || !field->error().isEmpty())
            continue;
        field->combo()->setEditText(m_model.names().textOf(name));
        field->combo()->lineEdit()->setCursorPosition(0);
    }
    m_group->setCode(g.group ? g.group->toString() : QString());
    if (!m_hours->edit()->hasFocus() && m_hours->error().isEmpty())
        m_hours->setText(m_model.hoursText());
    if (!m_year->edit()->hasFocus() && m_year->error().isEmpty())
        m_year->setText(g.forYear ? QString::number(*g.forYear) : QString());
}

void HeadForm::forgetUnreadable()
{
    m_moment->letGo();
    for (Field* each : {static_cast<Field*>(m_hours), static_cast<Field*>(m_year), static_cast<Field*>(m_host),
                        static_cast<Field*>(m_recorder), static_cast<Field*>(m_lecturer)})
        each->setError({});
}

Field* HeadForm::unreadable() const
{
    if (m_moment->isUnreadable())
        return m_moment;
    for (auto* each : {m_host, m_recorder, m_lecturer}) {
        if (!each->isHidden() && !each->error().isEmpty())
            return each;
    }
    for (auto* each : {m_hours, m_year}) {
        if (each == m_year && showsYear())
            continue; // understood, and kept although it is not the right one
        if (!each->isHidden() && !each->error().isEmpty() && !each->text().isEmpty())
            return each;
    }
    return nullptr;
}

Field* HeadForm::firstEmpty() const
{
    const auto& g = m_model.gathering();
    const bool study = isStudy(g.kind);
    const std::pair<Field*, bool> asked[]{
        {m_moment, !g.startsAt.isValid()},
        {m_place, g.place.trimmed().isEmpty()},
        {m_host, g.host.trimmed().isEmpty()},
        {m_recorder, g.recorder.trimmed().isEmpty()},
        {m_lecturer, study && g.kind != gathering::Kind::TheoryExam && g.lecturer.trimmed().isEmpty()},
        {m_hours, study && !g.studyMinutes}};
    const auto* found = std::ranges::find_if(asked, [](const auto& each) { return each.second; });
    return found == std::end(asked) ? nullptr : found->first;
}

bool HeadForm::showsYear() const
{
    const auto year = m_model.gathering().forYear;
    return year && m_year->text() == QString::number(*year);
}

void HeadForm::showProblems()
{
    const QString topic = m_model.problem(EditorModel::Part::Topic);
    m_titleProblem->setText(topic);
    m_titleProblem->setVisible(!topic.isEmpty());
    m_title->setAccessibleDescription(topic);
    if (!m_moment->edit()->isModified())
        m_moment->setError(m_model.problem(EditorModel::Part::Moment));
    m_group->setError(m_model.problem(EditorModel::Part::Group));
    if (showsYear())
        m_year->setError(m_model.problem(EditorModel::Part::Year)); // the day moved away from the year
}

void HeadForm::resizeEvent(QResizeEvent*)
{
    const std::pair before(m_columns, m_momentColumns);
    arrange();
    if (std::pair(m_columns, m_momentColumns) != before)
        layout()->activate(); // the size was given out before: no frame and no key meets the fields where they were
}

void HeadForm::arrange()
{
    const QString topic = m_model.gathering().topic;
    const int needed = textWidth(topic, TextRole::DocumentTitle) + 16 + 12 + m_kind->sizeHint().width();
    const bool below = needed > width() && width() < scaled(kFourColumns);
    m_top->addWidget(m_kind, below ? 1 : 0, below ? 0 : 1, below ? Qt::AlignLeft : Qt::AlignRight | Qt::AlignVCenter);
    const int moment = m_moment->neededWidth();
    const int gap = m_grid->horizontalSpacing();
    const bool four = width() >= scaled(kFourColumns) && width() - moment - 3 * gap >= 3 * scaled(kLeastField);
    const int columns = four ? 4 : 2;
    const int momentColumns = !four && width() - moment - gap < scaled(kLeastAlone) ? 2 : 1;
    m_grid->setColumnMinimumWidth(0, momentColumns == 1 ? moment : 0);
    if (columns == m_columns && momentColumns == m_momentColumns)
        return;
    m_columns = columns;
    m_momentColumns = momentColumns;
    const auto kind = m_model.gathering().kind;
    const bool study = isStudy(kind);
    QList<QWidget*> shown{m_moment, m_place, m_host, m_recorder};
    const std::pair<QWidget*, bool> more[]{{m_group, gathering::kindInfo(kind).audience == gathering::Audience::Group},
                                           {m_lecturer, study},
                                           {m_hours, study},
                                           {m_year, countsForYear(kind)}};
    for (const auto& [field, wanted] : more) {
        m_grid->removeWidget(field);
        field->setParent(this);
        field->setVisible(wanted);
        if (wanted)
            shown.append(field);
    }
    int cell = 0;
    for (QWidget* each : std::as_const(shown)) {
        const int span = each == m_moment ? momentColumns : 1;
        m_grid->addWidget(each, cell / columns, cell % columns, 1, span, Qt::AlignTop);
        cell += span;
    }
    for (qsizetype i = 1; i < shown.size(); ++i)
        setTabOrder(shown.at(i - 1)->focusProxy(), shown.at(i)->focusProxy());
    for (int i = 0; i < 4; ++i)
        m_grid->setColumnStretch(i, i >= columns ? 0 : i == 0 ? 112 : 100);
}

} // namespace branchbook::ui
