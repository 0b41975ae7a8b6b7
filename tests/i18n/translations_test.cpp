// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The English texts: loaded from the program, complete, and with the same place holders as the Chinese ones.
#include "branchbook/base/error.h"

#include "support/catch_qt.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTranslator>
#include <QXmlStreamReader>

#include <algorithm>
#include <iostream>
#include <vector>

using namespace branchbook;

namespace {

struct Message {
    QString context;
    QString source;
    QString translation;
    bool unfinished = false;
};

QString elementText(QXmlStreamReader& xml)
{
    return xml.readElementText(QXmlStreamReader::IncludeChildElements);
}

std::vector<Message> messagesOf(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    std::vector<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name") {
            context = elementText(xml);
        } else if (xml.name() == u"message") {
            messages.push_back({context, {}, {}, false});
        } else if (xml.name() == u"source") {
            messages.back().source = elementText(xml);
        } else if (xml.name() == u"translation") {
            messages.back().unfinished = xml.attributes().value(QStringLiteral("type")) == u"unfinished";
            messages.back().translation = elementText(xml).trimmed();
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

struct Collected {
    std::vector<Message> messages;
    QString complaints; ///< what the collector says about the sources
};

/// The file of texts as it would be if it were collected now.
Collected collectedNow()
{
    const QTemporaryDir folder;
    const QString top = QStringLiteral(BRANCHBOOK_TOP);
    const QString copy = folder.filePath(QStringLiteral("branchbook_en.ts"));
    REQUIRE(QFile::copy(top + QStringLiteral("/resources/i18n/branchbook_en.ts"), copy));
    QProcess lupdate;
    lupdate.setWorkingDirectory(top);
    QStringList arguments{QStringLiteral("-no-obsolete"), QStringLiteral("-locations"), QStringLiteral("none"),
                          QStringLiteral("src"), QStringLiteral("include")};
    if (QDir(top).exists(QStringLiteral("ui")))
        arguments += QStringLiteral("ui");
    lupdate.start(QStringLiteral(BRANCHBOOK_LUPDATE), arguments + QStringList{QStringLiteral("-ts"), copy});
    REQUIRE(lupdate.waitForFinished(60000));
    REQUIRE(lupdate.exitCode() == 0);
    return {messagesOf(copy), QString::fromUtf8(lupdate.readAllStandardError())};
}

QString sourcesText()
{
    QString all;
    for (const auto* folder : {"src", "include"}) {
        QDirIterator files(QStringLiteral(BRANCHBOOK_TOP "/") + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            REQUIRE(file.open(QIODevice::ReadOnly));
            all += QString::fromUtf8(file.readAll());
        }
    }
    return all;
}

/// %1 … %9, %n and %L1 in their order of number.
QStringList placeHolders(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?([1-9n])"));
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

TEST_CASE("every text of the interface has its English")
{
    const auto messages = collectedNow().messages;
    CHECK(messages.size() > 20);
    QStringList missing;
    for (const auto& message : messages)
        if (message.unfinished || message.translation.isEmpty())
            missing += message.context + QStringLiteral(": ") + message.source;
    if (!missing.isEmpty())
        std::cout << missing.size() << " of " << messages.size() << " texts have no English yet:\n  "
                  << missing.join(QStringLiteral("\n  ")).toStdString() << '\n';
    if (qEnvironmentVariable("BRANCHBOOK_STRICT_TR") == u"1")
        CHECK(missing.isEmpty());
}

TEST_CASE("English keeps the place holders and has no Chinese punctuation")
{
    static const QRegularExpression fullWidth(QStringLiteral("[，。；：！？“”（）]"));
    const auto messages = collectedNow().messages;
    for (const auto& message : messages) {
        if (message.unfinished || message.translation.isEmpty())
            continue;
        INFO(message.context.toStdString() << ": " << message.source.toStdString());
        // A plural form may spell "one" instead of %n.
        auto expected = placeHolders(message.source);
        auto found = placeHolders(message.translation);
        CHECK(expected == found);
        CHECK_FALSE(message.translation.contains(fullWidth));
    }
}

TEST_CASE("texts are looked up where they are collected")
{
    // A tr() of a free function or of a class without Q_OBJECT is collected under the name of what stands around it; then
    // that name has to be the context it asks for.
    static const QRegularExpression pattern(QStringLiteral("Class '([^']+)' lacks Q_OBJECT"));
    const auto sources = sourcesText();
    const auto complaints = collectedNow().complaints;
    for (auto it = pattern.globalMatch(complaints); it.hasNext();) {
        const auto context = it.next().captured(1);
        INFO(context.toStdString());
        CHECK(sources.contains(QStringLiteral("translate(\"%1\"").arg(context)));
    }
}

TEST_CASE("the compiled English is in the program and is used")
{
    const Error error{ErrorKind::Cancelled, QStringLiteral("cancelled"), {}, {}};
    const auto chinese = sentence(error);
    QTranslator english;
    REQUIRE(english.load(QStringLiteral(":/i18n/branchbook_en.qm")));
    REQUIRE(QCoreApplication::installTranslator(&english));
    CHECK(sentence(error) == QStringLiteral("Cancelled; nothing was written."));
    QCoreApplication::removeTranslator(&english);
    CHECK(sentence(error) == chinese);
}
