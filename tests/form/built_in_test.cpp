// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The forms that come with the program, and what the check says of others.
#include "form/built_in.h"

#include "branchbook/form/form_check.h"
#include "sheet/template_support.h"

#include <QFile>
#include <QSet>

using namespace branchbook;
using namespace branchbook::form;

namespace {

constexpr char kManyFaults[] = R"py(
import docx, sys
d = docx.Document()
for t in ["{{标头}}", "{{主持的人}}", "{{天气}}"]: d.add_paragraph(t)
d.save(sys.argv[1])
)py";
/// Rows of lists that would hold each of their copies to the next page; then what keeps lines and numbers whole.
constexpr char kHowItBreaks[] = R"py(
import docx, re, sys, zipfile
for name in sys.argv[1:]:
    d = docx.Document(name)
    for t in d.tables:
        for r in t.rows:
            if any(re.search(r"\{\{[^}]*\.", c.text) for c in r.cells):
                if any(p.paragraph_format.keep_with_next for c in r.cells for p in c.paragraphs): print(name)
    z = zipfile.ZipFile(name)
    if b"doNotExpandShiftReturn" not in z.read("word/settings.xml"): print(name)
    if b'w:lang w:val="en-US" w:eastAsia="zh-CN"' not in z.read("word/styles.xml"): print(name)
)py";
constexpr char kFaulty[] = R"py(
import docx, sys
d = docx.Document()
d.add_paragraph("会议记录")
d.add_paragraph("主持人：{{主持}}")
t = d.add_table(2, 2)
t.cell(1, 0).text = "{{应到.姓名}}"
t.cell(1, 1).text = "{{应到.电话}}"
d.save(sys.argv[1])
)py";

} // namespace

TEST_CASE("every built-in form is sound and has places to fill", "[form]")
{
    REQUIRE(builtInForms().size() == 42);
    QSet<FormSubject> subjects;
    for (const FormTemplate& form : builtInForms()) {
        INFO(form.title.toStdString());
        subjects.insert(form.subject);
        const auto bytes = builtInBytes(form.title);
        REQUIRE(bytes.has_value());
        const auto faults = checkFormTemplate(*bytes, form.fileName, form.subject);
        REQUIRE(faults.has_value());
        for (const Error& fault : *faults)
            UNSCOPED_INFO(sentence(fault).toStdString());
        CHECK(faults->isEmpty());
        CHECK(sheet::WordTemplate::open(*bytes, form.fileName)->marks().size() >= 4); // a ballot has few
    }
    CHECK(subjects.size() == qsizetype(formSubjects().size())); // each kind of record has one
}

TEST_CASE("filled forms fill their pages, spread no line and break no number", "[form]")
{
    const QTemporaryDir folder;
    QStringList files;
    for (const FormTemplate& form : builtInForms()) {
        files.append(folder.filePath(QStringLiteral("%1.docx").arg(files.size())));
        QFile file(files.constLast());
        REQUIRE(file.open(QIODevice::WriteOnly));
        REQUIRE(file.write(*builtInBytes(form.title)) > 0);
    }
    CHECK(sheet::python(kHowItBreaks, files).isEmpty());
}

TEST_CASE("a wrong place holder is told with its paragraph or cell and what may stand there", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kFaulty, QStringLiteral("a.docx"));
    const auto faults = checkFormTemplate(bytes, QStringLiteral("a.docx"), FormSubject::Gathering);
    REQUIRE(faults.has_value());
    REQUIRE(faults->size() == 2);
    CHECK(faults->at(0).code == u"template.mark_unknown");
    CHECK(faults->at(0).where == u"正文第2段（“主持人：{{主持}}”）");
    CHECK(faults->at(0).args.value(1) == u"主持");
    CHECK(faults->at(0).args.value(2).contains(u"主持人"));
    CHECK(faults->at(1).where == u"正文第1个表格第2行第2格（“{{应到.电话}}”）");
    CHECK(faults->at(1).args.value(2) == u"应到.序号、应到.姓名、应到.人员类别、应到.到会、应到.原因");
    CHECK(sentence(faults->at(1)).contains(u"应到.电话"));
}

TEST_CASE("of many wrong place holders the first tells all words, the others the likeliest", "[form]")
{
    const QTemporaryDir folder;
    const QByteArray bytes = sheet::pythonFile(folder, kManyFaults, QStringLiteral("a.docx"));
    const auto faults = checkFormTemplate(bytes, QStringLiteral("a.docx"), FormSubject::Gathering);
    REQUIRE(faults.has_value());
    REQUIRE(faults->size() == 3);
    CHECK(faults->at(0).code == u"template.mark_unknown");
    CHECK(faults->at(1).code == u"template.mark_like");
    CHECK(faults->at(1).args.value(2) == u"主持人");
    CHECK(faults->at(2).code == u"template.mark_unlike");
    CHECK(sentence(faults->at(2)).contains(u"天气"));
}

TEST_CASE("the words of a subject are one set without doubles", "[form]")
{
    for (const SubjectInfo& info : formSubjects()) {
        QStringList words = formVocabulary(info.subject).single;
        const auto all = words.size();
        words.removeDuplicates();
        CHECK(words.size() == all);
        CHECK(subjectByName(QString::fromLatin1(info.name)) == info.subject);
        for (const FormWordList& list : formVocabulary(info.subject).lists) {
            INFO(list.name.toStdString());
            CHECK(QSet<QString>(list.words.begin(), list.words.end()).size() == list.words.size());
        }
    }
}
