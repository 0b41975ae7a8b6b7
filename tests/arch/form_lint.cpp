// SPDX-FileCopyrightText: The Branchbook authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "arch/form_lint.h"

#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

namespace arch {

namespace {

const QSet<QString>& fieldClasses()
{
    static const QSet<QString> classes = {
        QStringLiteral("QLineEdit"),   QStringLiteral("QComboBox"),      QStringLiteral("QPushButton"),
        QStringLiteral("QToolButton"), QStringLiteral("QCheckBox"),      QStringLiteral("QRadioButton"),
        QStringLiteral("QSpinBox"),    QStringLiteral("QDoubleSpinBox"), QStringLiteral("QDateEdit"),
        QStringLiteral("QTimeEdit"),   QStringLiteral("QTextEdit"),      QStringLiteral("QPlainTextEdit"),
        QStringLiteral("QTableView"),  QStringLiteral("QTreeView"),      QStringLiteral("QListView")};
    return classes;
}

/// One pass over the form; a label is judged when its element closes.
class FormReader
{
public:
    explicit FormReader(const SourceFile& file)
        : m_file(file)
        , m_xml(QString::fromStdString(file.text))
    {
    }

    Problems read()
    {
        while (!m_xml.atEnd()) {
            const auto token = m_xml.readNext();
            if (token == QXmlStreamReader::StartElement)
                start();
            else if (token == QXmlStreamReader::EndElement && m_xml.name() == u"widget")
                closeWidget();
        }
        if (m_xml.hasError())
            report(QStringLiteral("not well formed: ") + m_xml.errorString());
        if (m_fields > 1 && m_tabStops == 0)
            report(QStringLiteral("%1 fields and no tab order").arg(m_fields));
        return m_problems;
    }

private:
    struct Widget {
        QString type;
        QString text;
        bool buddy = false;
    };

    void report(const QString& what)
    {
        m_problems.push_back(m_file.path + ":" + std::to_string(m_xml.lineNumber()) + ": " + what.toStdString());
    }

    void start()
    {
        if (m_xml.name() == u"widget") {
            m_widgets.push_back({m_xml.attributes().value(QStringLiteral("class")).toString(), {}, false});
            m_fields += fieldClasses().contains(m_widgets.back().type) ? 1 : 0;
        } else if (m_xml.name() == u"tabstop") {
            ++m_tabStops;
        } else if (m_xml.name() == u"property" || m_xml.name() == u"attribute") {
            m_property = m_xml.attributes().value(QStringLiteral("name")).toString();
            if (m_property == u"buddy" && !m_widgets.empty())
                m_widgets.back().buddy = true;
        } else if (m_xml.name() == u"string") {
            string();
        }
    }

    void string()
    {
        static const QRegularExpression han(QStringLiteral("\\p{Han}"));
        static const QRegularExpression latin(QStringLiteral("[A-Za-z]{2}"));
        static const QSet<QString> silent = {QStringLiteral("styleSheet"), QStringLiteral("objectName"),
                                             QStringLiteral("inputMask"), QStringLiteral("shortcut")};
        const bool kept = m_xml.attributes().value(QStringLiteral("notr")) == u"true";
        const auto text = m_xml.readElementText();
        if (m_property == u"text" && !m_widgets.empty())
            m_widgets.back().text = text;
        if (silent.contains(m_property) || !(text.contains(latin) || text.contains(han)))
            return;
        if (kept)
            report(QStringLiteral("kept from translators: ") + text);
        else if (!text.contains(han))
            report(QStringLiteral("no Chinese text: ") + text);
    }

    void closeWidget()
    {
        const auto widget = m_widgets.back();
        m_widgets.pop_back();
        static const QRegularExpression mnemonic(QStringLiteral("&(?!&)\\S"));
        if (widget.type == u"QLabel" && widget.text.contains(mnemonic) && !widget.buddy)
            report(QStringLiteral("a label with & and no buddy: ") + widget.text);
    }

    const SourceFile& m_file;
    QXmlStreamReader m_xml;
    std::vector<Widget> m_widgets;
    QString m_property;
    int m_fields = 0;
    int m_tabStops = 0;
    Problems m_problems;
};

} // namespace

Problems formProblems(const SourceFile& file)
{
    return FormReader(file).read();
}

} // namespace arch
