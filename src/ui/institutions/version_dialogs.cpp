// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/institutions/version_dialogs.h"

#include "branchbook/agenda/agenda.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/institutions/course_doubt.h"
#include "branchbook/institutions/institution_template.h"
#include "branchbook/institutions/version_files.h"
#include "branchbook/rules/number_field.h"
#include "ui/cadres/dialog_fields.h"
#include "ui/shell/record_files.h"

namespace branchbook::ui {

namespace {

constexpr rules::NumberField kOpinionsField{"opinions", QT_TRANSLATE_NOOP("Fields", "收到的意见")};
constexpr rules::NumberField kVersionField{"number", QT_TRANSLATE_NOOP("Fields", "版次")};

void roomForText(const TextField& field)
{
    auto* edit = field.edit();
    onTextSize(edit, [edit] { edit->setMinimumHeight(scaled(180)); });
}

QString versionTitle(const institutions::Version& version)
{
    return VersionTextDialog::tr("第%1版").arg(version.number);
}

institutions::Stage stageIn(const ComboField& field)
{
    return institutions::stageByName(field.code()).value_or(institutions::Stage::Drafted);
}

} // namespace

VersionDialog::VersionDialog(QWidget* host, Desk& desk, const institutions::Institution& institution)
    : Dialog(host, tr("“%1”的新版本").arg(institution.title), Width::Large)
    , m_desk(desk)
    , m_institution(institution)
    , m_stage(new ComboField(tr("从哪一步开始")))
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_from(cadreDay(tr("从哪天起施行"), desk, {}))
    , m_trialEnd(cadreDay(tr("试行到哪天"), desk, {}))
    , m_number(cadreLine(tr("第几版"), {}))
    , m_summary(cadreLine(tr("改了什么"), {}, tr("例如 补充季度考察要求")))
    , m_by(cadreLine(tr("谁起草、哪次会通过"), {}))
    , m_template(templateField())
    , m_text(new TextField(tr("正文"), tr("一段一行；也可以以后再写")))
{
    setObjectName(QStringLiteral("version"));
    about(QStringLiteral("institution"), institution.id);
    const auto* last = institution.latest();
    for (const institutions::Stage stage : {institutions::Stage::Drafted, institutions::Stage::Issued,
                                            institutions::Stage::Trial, institutions::Stage::Enforced})
        m_stage->addChoice(institutions::stageTitle(stage), institutions::stageName(stage));
    m_number->setText(QString::number(last == nullptr ? 1 : last->number + 1));
    if (const auto holds = institutions::loadInstitution(desk.book().reader(), institution.id);
        holds && holds->latest() != nullptr)
        m_text->edit()->setPlainText(holds->latest()->body); // a revision begins with what holds
    m_given = m_text->edit()->toPlainText();
    roomForText(*m_text);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_number, m_stage, m_day, m_from, m_trialEnd}));
    body()->addLayout(sideBySide({m_summary, m_by, m_template}));
    connect(m_template, &ComboField::chosen, this, &VersionDialog::takeTemplate);
    body()->addWidget(m_text);
    connect(m_stage, &ComboField::chosen, this, &VersionDialog::showFor);
    showFor(m_stage->code());
    setFirstFocus(m_summary->edit());
    (void)addSafeButton(tr("先不填"), Leaving::Asks);
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &VersionDialog::save);
}

ComboField* VersionDialog::templateField()
{
    auto* field = new ComboField(tr("照样稿"));
    field->addChoice(tr("不用样稿"), QString());
    const auto fitting = institutions::institutionTemplatesFor(m_institution.fields);
    for (const auto& each : fitting)
        field->addChoice(each.title, each.name);
    return field;
}

void VersionDialog::takeTemplate(const QString& name)
{
    const auto* outline = institutions::institutionTemplateNamed(name);
    if (outline == nullptr)
        return;
    if (const QString written = m_text->edit()->toPlainText(); !written.trimmed().isEmpty() && written != m_given)
        return m_template->setError(tr("正文已经写了。要照样稿起草的，先把正文清空。"));
    const auto rulebook = agenda::loadRulebook(m_desk.book().reader(), m_desk.branch().id);
    if (!rulebook)
        return m_template->setError(sentence(rulebook.error()));
    const auto text = institutions::templateText(*outline, rulebook->catalogue, m_desk.today());
    if (!text)
        return m_template->setError(sentence(text.error()));
    m_template->setError({});
    m_given = *text;
    m_text->edit()->setPlainText(*text);
    const QStringList sources = institutions::templateSources(*outline, rulebook->catalogue, m_desk.today());
    m_text->setHint(sources.isEmpty() ? tr("〔　〕里的由支部自己定。")
                                      : tr("数字依据%1；〔　〕里的由支部自己定。").arg(shownList(sources)));
}

void VersionDialog::showFor(const QString& stage)
{
    m_from->setVisible(institutions::stageByName(stage) == institutions::Stage::Issued);
    m_trialEnd->setVisible(institutions::stageByName(stage) == institutions::Stage::Trial);
}

void VersionDialog::save()
{
    const bool faulty = m_from->edit()->isFaulty() || (m_trialEnd->isVisible() && m_trialEnd->edit()->isFaulty());
    if (!m_day->requireDay() || faulty)
        return;
    const auto number = rules::readCount(m_number->text(), kVersionField);
    if (!number)
        return showProblem(sentence(number.error()));
    institutions::Step first;
    first.stage = stageIn(*m_stage);
    first.on = dayIn(*m_day);
    first.fromOn = first.stage == institutions::Stage::Issued ? dayIn(*m_from) : QDate();
    first.untilOn = first.stage == institutions::Stage::Trial ? dayIn(*m_trialEnd) : QDate();
    first.by = m_by->text();
    const institutions::Version version{*number, m_summary->text(), m_text->edit()->toPlainText(), {}};
    const auto done = m_desk.performWithUndo(
        QStringLiteral("institution.version"), tr("登记制度的新版本：%1").arg(m_institution.title),
        tr("已登记“%1”第%2版").arg(m_institution.title).arg(*number), [&](store::UnitOfWork& unit) {
            return institutions::startVersion(unit, m_institution.id, version, first, m_desk.today()).map([](int) {});
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

InstitutionStepDialog::InstitutionStepDialog(QWidget* host, Desk& desk, const institutions::Institution& institution)
    : Dialog(host, tr("“%1”的下一步").arg(institution.title), Width::Medium)
    , m_desk(desk)
    , m_institution(institution)
    , m_stage(new ComboField(tr("到哪一步")))
    , m_day(cadreDay(tr("日期"), desk, desk.today()))
    , m_from(cadreDay(tr("从哪天起施行"), desk, {}))
    , m_until(cadreDay(tr("征求意见到哪天"), desk, {}))
    , m_trialEnd(cadreDay(tr("试行到哪天"), desk, {}))
    , m_opinions(cadreLine(tr("收到意见（条）"), {}))
    , m_next(cadreDay(tr("下次复核"), desk, {}))
    , m_by(cadreLine(tr("谁办、哪次会通过"), {}, tr("例如 支部党员大会")))
    , m_note(cadreLine(tr("说明"), {}))
{
    setObjectName(QStringLiteral("institutionStep"));
    about(QStringLiteral("institution"), institution.id);
    const auto stages = offered();
    for (const institutions::Stage stage : stages)
        m_stage->addChoice(institutions::stageTitle(stage), institutions::stageName(stage));
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_stage, m_day}));
    body()->addLayout(sideBySide({m_from, m_until, m_trialEnd, m_opinions, m_next}));
    body()->addWidget(m_by);
    body()->addWidget(m_note);
    connect(m_stage, &ComboField::chosen, this, &InstitutionStepDialog::showFor);
    showFor(m_stage->code());
    setFirstFocus(m_stage->combo());
    (void)addSafeButton(tr("先不填"));
    connect(addButton(tr("登记"), ButtonKind::Primary), &QPushButton::clicked, this, &InstitutionStepDialog::save);
}

QList<institutions::Stage> InstitutionStepDialog::offered() const
{
    QList<institutions::Stage> list;
    institutions::Stage reached = institutions::Stage::Drafted;
    bool issued = false;
    const auto* last = m_institution.latest();
    for (const auto& step : last == nullptr ? QList<institutions::Step>() : last->steps) {
        if (step.stage != institutions::Stage::Evaluated)
            reached = step.stage;
        issued = issued || step.stage >= institutions::Stage::Issued;
    }
    const auto all = institutions::stages();
    for (const institutions::Stage stage : all) {
        const bool holds = stage == institutions::Stage::Trial || stage == institutions::Stage::Enforced;
        if (last != nullptr && stage > reached && stage != institutions::Stage::Evaluated && (!holds || issued))
            list.append(stage);
    }
    if (m_institution.inForceOn(m_desk.today()) != nullptr)
        list.append(institutions::Stage::Evaluated);
    return list;
}

void InstitutionStepDialog::showFor(const QString& stage)
{
    const auto chosen = institutions::stageByName(stage);
    m_from->setVisible(chosen == institutions::Stage::Issued);
    m_until->setVisible(chosen == institutions::Stage::Consulted);
    m_trialEnd->setVisible(chosen == institutions::Stage::Trial);
    m_opinions->setVisible(chosen == institutions::Stage::Consulted);
    m_next->setVisible(chosen == institutions::Stage::Evaluated);
    if (m_institution.reviewOn.isValid())
        m_next->setHint(
            tr("原定%1，这次评估就是；不填就不再定").arg(PartialDate::of(m_institution.reviewOn).toDotted()));
    m_note->setHint(chosen ? institutions::courseDoubt(m_institution, m_institution.latest(), *chosen) : QString());
}

Result<institutions::Step> InstitutionStepDialog::read() const
{
    institutions::Step step;
    step.stage = stageIn(*m_stage);
    step.on = dayIn(*m_day);
    step.fromOn = step.stage == institutions::Stage::Issued ? dayIn(*m_from) : QDate();
    step.untilOn = step.stage == institutions::Stage::Consulted ? dayIn(*m_until)
        : step.stage == institutions::Stage::Trial              ? dayIn(*m_trialEnd)
                                                                : QDate();
    step.by = m_by->text();
    step.note = m_note->text();
    if (step.stage == institutions::Stage::Consulted && !m_opinions->text().isEmpty()) {
        BB_TRY(step.opinions, rules::readCount(m_opinions->text(), kOpinionsField));
    }
    return step;
}

void InstitutionStepDialog::save()
{
    for (DateField* each : {m_from, m_until, m_trialEnd, m_next}) {
        if (each->isVisible() && each->edit()->isFaulty())
            return;
    }
    if (!m_day->requireDay())
        return;
    const auto step = read();
    if (!step)
        return showProblem(sentence(step.error()));
    const QString title = institutions::stageTitle(step->stage);
    const auto done = m_desk.performWithUndo(
        QStringLiteral("institution.step"), tr("制度%1：%2").arg(m_institution.title, title),
        tr("已登记“%1”%2").arg(m_institution.title, title), [&](store::UnitOfWork& unit) {
            return institutions::addStep(unit, m_institution.id, *step, dayIn(*m_next), m_desk.today());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

VersionTextDialog::VersionTextDialog(QWidget* host, Desk& desk, const institutions::Institution& institution, Use use)
    : Dialog(host, tr("“%1”的正文").arg(institution.title), Width::Large)
    , m_desk(desk)
    , m_institution(institution)
    , m_version(new ComboField(tr("版本")))
    , m_summary(cadreLine(tr("改了什么"), {}))
    , m_why(cadreLine(tr("为什么改正文"), {}, tr("已经印发的，改正文要写明原因；修订内容请登记新的版本")))
    , m_text(new TextField(tr("正文")))
    , m_files(new RecordFiles(desk, QString::fromLatin1(institutions::kVersionTable)))
{
    setObjectName(QStringLiteral("versionText"));
    about(QStringLiteral("institution"), institution.id);
    const bool writes =
        use == Use::Writes && !desk.book().isReadOnly() && !institution.isAbolished() && !institution.recycled;
    for (auto version = institution.versions.crbegin(); version != institution.versions.crend(); ++version)
        m_version->addChoice(versionTitle(*version), QString::number(version->number));
    m_text->edit()->setReadOnly(!writes);
    m_summary->edit()->setReadOnly(!writes);
    roomForText(*m_text);
    cadreRoom(*this);
    body()->addLayout(sideBySide({m_version, m_summary}));
    body()->addWidget(m_why);
    body()->addWidget(m_text);
    body()->addWidget(m_files);
    connect(&desk, &Desk::changed, this, [this](const store::ChangeSet& changes) {
        if (changes.tables.contains(QStringLiteral("attachment")))
            showFiles();
    });
    connect(m_version, &ComboField::chosen, this, [this](const QString& code) { showVersion(code.toInt()); });
    showVersion(institution.latest()->number);
    setFirstFocus(m_text->edit());
    (void)addSafeButton(writes ? tr("不保存") : tr("关闭"), writes ? Leaving::Asks : Leaving::Drops);
    if (writes)
        connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &VersionTextDialog::save);
}

void VersionTextDialog::showVersion(int number)
{
    const auto* version = m_institution.versionNumbered(number);
    m_summary->setText(version == nullptr ? QString() : version->summary);
    m_text->edit()->setPlainText(version == nullptr ? QString() : version->body);
    m_why->setText({});
    m_why->setVisible(!m_text->edit()->isReadOnly() && version != nullptr && version->hasIssuedText());
    showFiles();
    takeAsKept();
}

void VersionTextDialog::showFiles()
{
    m_files->showRecord(institutions::versionFilesOwner(m_institution.id, m_version->code().toInt()),
                        m_text->edit()->isReadOnly() ? RecordFiles::Access::Look : RecordFiles::Access::Change);
}

void VersionTextDialog::save()
{
    const int number = m_version->code().toInt();
    const auto done = m_desk.performWithUndo(
        QStringLiteral("institution.text"), tr("写入制度的正文：%1").arg(m_institution.title),
        tr("已保存“%1”第%2版的正文").arg(m_institution.title).arg(number), [&](store::UnitOfWork& unit) {
            return institutions::writeVersion(unit, m_institution.id, number, m_summary->text(),
                                              m_text->edit()->toPlainText(), m_why->text());
        });
    if (done)
        return void(close());
    showProblem(sentence(done.error()));
}

} // namespace branchbook::ui
