// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/form/form_dialogs.h"

#include "branchbook/base/replace_file.h"
#include "branchbook/base/screen_words.h"
#include "branchbook/form/file_name.h"
#include "branchbook/form/form_check.h"
#include "ui/kit/bar_controls.h"
#include "ui/kit/folder.h"
#include "ui/shell/desk.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace branchbook::ui {

namespace {

constexpr qsizetype kFaultsShown = 5;

QString patternHint()
{
    QStringList words;
    for (const QString& word : form::fileNameWords())
        words.append(u'{' + word + u'}');
    return words.join(u' ');
}

} // namespace

AddFormDialog::AddFormDialog(QWidget* host, Desk& desk, const QString& path)
    : Dialog(host, tr("添加模板"), Width::Medium)
    , m_desk(desk)
    , m_path(path)
    , m_isWord(QFileInfo(path).suffix().compare(u"xlsx", Qt::CaseInsensitive) != 0)
    , m_title(new LineField(tr("名称"), tr("例如 支部党员大会记录")))
    , m_subject(new ComboField(tr("按什么填")))
    , m_pattern(new LineField(tr("填好的文件怎样命名"), QString::fromUtf16(form::kUsualNamePattern)))
{
    setObjectName(QStringLiteral("addForm"));
    about(QStringLiteral("new:form_template/") + path);
    setText(m_isWord
                ? tr("文件：%1。模板里用 {{姓名}} 这样的占位符，添加时会逐个检查。").arg(QFileInfo(path).fileName())
                : tr("文件：%1。添加以后再设置哪一列填什么，填的时候格式不动。").arg(QFileInfo(path).fileName()));
    m_title->setText(QFileInfo(path).completeBaseName());
    for (const form::SubjectInfo& info : form::formSubjects())
        m_subject->addChoice(shownWord(QString::fromUtf16(info.title)), QString::fromLatin1(info.name));
    if (!m_isWord)
        m_subject->hide();
    m_pattern->setHint(tr("可以写：%1").arg(patternHint()));
    for (Field* field : std::initializer_list<Field*>{m_title, m_subject, m_pattern})
        body()->addWidget(field);
    setFirstFocus(m_title->edit());
    (void)addSafeButton(tr("先不添加"), Leaving::Asks);
    connect(addButton(tr("添加"), ButtonKind::Primary), &QPushButton::clicked, this, &AddFormDialog::save);
}

bool AddFormDialog::isSound()
{
    if (!m_isWord)
        return true;
    const auto bytes = form::readFormFile(m_path);
    if (!bytes) {
        showProblem(sentence(bytes.error()));
        return false;
    }
    const auto subject = form::subjectByName(m_subject->code()).value_or(form::FormSubject::Branch);
    const auto faults = form::checkFormTemplate(*bytes, QFileInfo(m_path).fileName(), subject);
    if (!faults) {
        showProblem(sentence(faults.error()));
        return false;
    }
    m_fills = form::hasPlaceHolders(*bytes, QFileInfo(m_path).fileName()).value_or(true);
    QStringList sentences;
    for (const Error& fault : *faults) {
        if (sentences.size() < kFaultsShown)
            sentences.append(sentence(fault));
    }
    if (faults->size() > kFaultsShown)
        sentences.append(tr("另外还有 %1 处。").arg(faults->size() - kFaultsShown));
    if (!sentences.isEmpty())
        showProblem(sentences.join(u'\n'));
    return sentences.isEmpty();
}

void AddFormDialog::save()
{
    if (!isSound())
        return;
    const form::NewFormTemplate added{m_path, m_title->text(),
                                      form::subjectByName(m_subject->code()).value_or(form::FormSubject::Branch),
                                      m_pattern->text()};
    NoProgress progress;
    const QString shown = added.title.isEmpty() ? QFileInfo(m_path).completeBaseName() : added.title;
    const QString told =
        m_fills ? tr("已添加模板“%1”").arg(shown) : tr("已添加模板“%1”；里面没有占位符，填出来和原文件一样").arg(shown);
    const auto done = m_desk.performWithUndo(QStringLiteral("form.add"), tr("添加模板：%1").arg(shown), told,
                                             [&](store::UnitOfWork& unit) -> Result<> {
                                                 BB_CHECK(form::addFormTemplate(unit, added, m_desk.today(), progress));
                                                 return {};
                                             });
    if (!done)
        return showProblem(sentence(done.error()));
    close();
}

FillFormDialog::FillFormDialog(QWidget* host, Desk& desk, const form::FormTemplate& form)
    : Dialog(host, tr("填写“%1”").arg(form.title), Width::Medium)
    , m_desk(desk)
    , m_form(form)
    , m_record(new ComboField(QString::fromUtf16(form::subjectInfo(form.subject).title)))
    , m_masked(new QCheckBox(tr("身份号码和手机号码只印首尾几位")))
{
    setObjectName(QStringLiteral("fillForm"));
    keepNothing();
    confirmByEnter();
    setText(form.subject == form::FormSubject::Branch
                ? tr("用%1的记录填写%2的内容；季度在页面上方改。").arg(desk.branch().name, quarterText(desk.quarter()))
                : tr("选好以后填写，存成 Word 文件，可以再改。"));
    const auto choices = form::listFormChoices(desk.book().reader(), desk.branch().id, form.subject, desk.today());
    if (!choices)
        showProblem(sentence(choices.error()));
    else
        for (const form::FormChoice& choice : *choices)
            m_record->addChoice(choice.title, choice.id);
    const bool needsRecord = form.subject != form::FormSubject::Branch;
    if (!needsRecord)
        m_record->hide();
    body()->addWidget(m_record);
    body()->addWidget(m_masked);
    setFirstFocus(needsRecord ? static_cast<QWidget*>(m_record->combo()) : m_masked);
    (void)addSafeButton(tr("先不填"));
    auto* save = addButton(tr("填写并保存"), ButtonKind::Primary);
    connect(save, &QPushButton::clicked, this, &FillFormDialog::chooseFile);
    if (needsRecord && m_record->combo()->count() == 0) {
        m_record->setHint(tr("手册里还没有可以填的记录，先登记再来填写。"));
        save->setEnabled(false);
    }
}

Result<form::FilledForm> FillFormDialog::filled() const
{
    form::FormRequest request{
        m_desk.branch(),  m_form.subject, m_record->code(),
        m_desk.quarter(), m_desk.today(), m_masked->isChecked() ? form::FormNumbers::Masked : form::FormNumbers::Full};
    return form::fillForm(m_desk.book().reader(), m_form, request, m_desk.areas());
}

void FillFormDialog::chooseFile()
{
    const auto made = filled();
    if (!made)
        return showProblem(sentence(made.error()));
    const QString filter = m_form.kind == form::FormKind::Word ? tr("Word 文件 (*.docx)") : tr("Excel 工作簿 (*.xlsx)");
    QString path =
        QFileDialog::getSaveFileName(this, tr("保存填好的文件"), documentsFolder() + u'/' + made->fileName, filter);
    if (path.isEmpty())
        return;
    if (!path.endsWith(u'.' + m_form.ending(), Qt::CaseInsensitive))
        path += u'.' + m_form.ending();
    (void)saveTo(path);
}

bool FillFormDialog::saveTo(const QString& path)
{
    const auto made = filled();
    if (!made) {
        showProblem(sentence(made.error()));
        return false;
    }
    if (const auto written = replaceFile(path, made->bytes); !written) {
        showProblem(sentence(written.error()));
        return false;
    }
    tell(*made, path);
    return true;
}

void FillFormDialog::tell(const form::FilledForm& filled, const QString& path)
{
    m_desk.say(tr("已保存到 %1").arg(path));
    QStringList lines = filled.problems.mid(0, kFaultsShown);
    if (filled.problems.size() > kFaultsShown)
        lines.append(tr("另外还有 %1 处。").arg(filled.problems.size() - kFaultsShown));
    if (!filled.blanks.isEmpty())
        lines.append(tr("手册里没有、空着的：%1").arg(shownList(filled.blanks)));
    if (lines.isEmpty()) {
        close();
        return;
    }
    showProblem(tr("文件已经存好，有几处要看一看：\n%1").arg(lines.join(u'\n')));
}

NamePatternDialog::NamePatternDialog(QWidget* host, Desk& desk, const form::FormTemplate& form)
    : Dialog(host, tr("文件名样式"), Width::Medium)
    , m_desk(desk)
    , m_form(form)
    , m_pattern(new LineField(tr("填好的文件怎样命名"), QString::fromUtf16(form::kUsualNamePattern)))
{
    about(QStringLiteral("form_template"), form.id);
    setText(tr("用“%1”填好的文件按这个样式命名。").arg(form.title));
    m_pattern->setText(form.namePattern);
    m_pattern->setHint(tr("可以写：%1").arg(patternHint()));
    body()->addWidget(m_pattern);
    setFirstFocus(m_pattern->edit());
    (void)addSafeButton(tr("不改了"), Leaving::Asks);
    connect(addButton(tr("保存"), ButtonKind::Primary), &QPushButton::clicked, this, &NamePatternDialog::save);
}

void NamePatternDialog::save()
{
    if (const auto sound = form::checkNamePattern(m_pattern->text()); !sound)
        return m_pattern->setError(sentence(sound.error()));
    const auto done = m_desk.performWithUndo(
        QStringLiteral("form.name"), tr("文件名样式：%1").arg(m_form.title), tr("已保存文件名样式"),
        [&](store::UnitOfWork& unit) { return form::setNamePattern(unit, m_form, m_pattern->text()); });
    if (done)
        close();
}

} // namespace branchbook::ui
